/** A name as it is kept: composed, on one line, with single spaces, whatever was pasted. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
