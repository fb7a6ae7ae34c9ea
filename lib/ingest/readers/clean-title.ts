/** The headline of a page without the name of its site. */

const SEPARATOR = /\s+[|—–·»:/-]+\s+|\s*\|\s*|:\s+/gu

/** Letters and digits alone, so that `Vlada.gov.rs` and `vlada gov rs` are one name. */
const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The title without what stands before or behind a separator and is the name of the site, and without all that is beyond the
 * headline that the page shows.
 */
export function cleanTitle(title: string, siteNames: readonly string[], headlines: readonly string[]): string {
  const whole = title.replace(/\s+/gu, ' ').trim()
  const shown = headlines.find((headline) => headline !== whole && isBeyond(whole, headline))
  if (shown !== undefined) return shown
  const names = new Set(siteNames.map(bare).filter((name) => name !== ''))
  let rest = whole
  for (let cut = cutName(rest, names); cut !== null; cut = cutName(rest, names)) rest = cut
  return rest
}

/** Whether a title is a headline with a separator and more behind it. */
function isBeyond(title: string, headline: string): boolean {
  if (headline.length < 12 || !title.startsWith(headline)) return false
  return /^\s*[|—–·»:/-]/u.test(title.slice(headline.length))
}

function cutName(title: string, names: ReadonlySet<string>): string | null {
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    const [before, behind] = [title.slice(0, index), title.slice(index + separator.length)]
    if (before !== '' && names.has(bare(behind))) return before.trim()
    if (behind !== '' && names.has(bare(before))) return behind.trim()
  }
  return null
}
