import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds the source documents as text, named by `TIXI_SEEDS`; null where it is not set. */
export const documentsFolder = process.env.TIXI_SEEDS ?? null;

/** Why tests that read the source documents are skipped. */
export const skipReason = 'TIXI_SEEDS does not name the folder of the source documents';

/** A text without any white space: the documents break lines inside words. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/gu, '');

/** The texts of the source documents, squeezed. */
export const readDocuments = (): readonly string[] =>
  documentsFolder === null
    ? []
    : readdirSync(documentsFolder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => squeeze(readFileSync(path.join(documentsFolder, name), 'utf8')));
