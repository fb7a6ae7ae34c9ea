/** Names of files, and words with pieces of them, on one line: line ends and other control characters as signs (`␊`). */
export function sayOnOneLine(words: string): string {
  return words.replace(/\p{Cc}/gu, (sign) => {
    const code = sign.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421'
  })
}
