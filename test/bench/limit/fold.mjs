/** What each character of a code becomes: upper case, half width, one kind of dash; 0 where it is left out. */
export const foldTable = Uint16Array.from({ length: 65536 }, (_, code) => fold(code));

function fold(code) {
  if (code < 128) return code >= 97 && code <= 122 ? code - 32 : code <= 32 ? 0 : code;
  if (code >= 0xff01 && code <= 0xff5e) return fold(code - 0xfee0);
  if (code >= 0x2010 && code <= 0x2015) return 45;
  return code === 0x3000 || code === 0xa0 ? 0 : code;
}
