/** How tables write lists: words parted by blanks, phrases parted by semicolons; line breaks are blanks. */

/** The words of a list; none of no list. */
export function listWords(list = ''): string[] {
  return list.split(/\s+/u).filter(Boolean)
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(listWords(list))
}

/** The phrases of a list, with single blanks; none of no list. */
export function listPhrases(list = ''): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter(Boolean)
}
