import type { Outcome } from './command.js';
import { failure } from './failure.js';

/** What a user expects to be written as its name says. */
const telling = /^(?:json|jsonl|csv|md|xlsx?|docx?|pptx?|pdf|svg|png|jpe?g|html?|xml|sarif)$/;

/** The form that the extension of a file asks for, where it is one of those allowed. */
export function formOfFile<Form extends string>(file: string | undefined, allowed: readonly Form[]): Form | undefined {
  const extension = /\.([a-z]+)$/i.exec(file ?? '')?.[1]?.toLowerCase();
  return allowed.find((form) => form === extension);
}

/** Refuses a file whose extension promises a form that it would not have. */
export function checkExtension(file: string | undefined, allowed: readonly string[]): void {
  const extension = /\.([a-z]+)$/i.exec(file ?? '')?.[1]?.toLowerCase() ?? '';
  if (!telling.test(extension) || allowed.includes(extension)) return;
  throw failure('invalid-choice', {
    option: '-o',
    value: `.${extension}`,
    allowed: allowed.filter((form) => telling.test(form)).map((form) => `.${form}`),
  });
}

/** Puts a byte order mark before CSV that goes into a file: Excel takes it for GBK on Chinese Windows otherwise. */
export function forSpreadsheets(outcome: Outcome): Outcome {
  return outcome.text.startsWith('\ufeff') ? outcome : { ...outcome, text: `\ufeff${outcome.text}` };
}
