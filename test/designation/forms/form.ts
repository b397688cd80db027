/** A form as people write it, the canonical form a person in the field reads in it, and the key of the document. */
export interface Form {
  readonly input: string;
  readonly canonical: string;
  readonly document: string;
}

/** Reads a table of lines `input => canonical => document`; `\n`, `\t` and `\uXXXX` stand for the characters. */
export function formsOf(table: string): Form[] {
  return table
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => {
      const [input = '', canonical = '', document = ''] = line.split(' => ');
      return { input: unescape(input.replace(/^ {2}/, '')), canonical, document };
    });
}

function unescape(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/\\s/g, ' ');
}
