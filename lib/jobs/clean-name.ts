/** The name of something from outside, fit to be shown in one line: it is never a path of this machine. */
const LONGEST = 500
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]+/gu

/** @returns `fallback` where nothing is left of it */
export function cleanName(name: string, fallback: string): string {
  const clean = name.normalize('NFC').replace(UNSHOWN, ' ').replace(/\s+/gu, ' ').trim()
  const letters = [...(clean === '' ? fallback : clean)]
  // the ending says what kind of file it is
  return letters.length <= LONGEST
    ? letters.join('')
    : `${letters.slice(0, LONGEST - 41).join('')}…${letters.slice(-40).join('')}`
}
