import type { Outcome } from './command.js';

/** The form that the extension of a file asks for, where it is one of those allowed. */
export function formOfFile<Form extends string>(file: string | undefined, allowed: readonly Form[]): Form | undefined {
  const extension = /\.([a-z]+)$/i.exec(file ?? '')?.[1]?.toLowerCase();
  return allowed.find((form) => form === extension);
}

/** Puts a byte order mark before CSV that goes into a file: Excel takes it for GBK on Chinese Windows otherwise. */
export function forSpreadsheets(outcome: Outcome): Outcome {
  return outcome.text.startsWith('\ufeff') ? outcome : { ...outcome, text: `\ufeff${outcome.text}` };
}
