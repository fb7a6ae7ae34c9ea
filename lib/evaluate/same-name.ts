/** Whether two spellings are close enough to mean one name, one city or one title; looser than identity, on purpose. */

/** Letters and digits alone, without accents or case. */
export function foldName(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .trim()
}

/** At most one letter in five may differ, and one more in words of over three letters. */
export function isNear(a: string | null | undefined, b: string | null | undefined): boolean {
  const [x, y] = [foldName(a), foldName(b)]
  const most = Math.floor(Math.max(x.length, y.length) / 5) + (Math.min(x.length, y.length) > 3 ? 1 : 0)
  return editDistance(x, y) <= most
}

/** Levenshtein's distance: letters added, left out or changed. */
function editDistance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] as number
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number
      row[j] = Math.min(above + 1, (row[j - 1] as number) + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1))
      diagonal = above
    }
  }
  return row[b.length] as number
}

/** Words of a name that are no surname: "al", "von", "bin". */
const PARTICLES = new Set(
  'al el as an ar az ash ad bin ben ibn abu de da di do dos du del della la le lo van von der den ter mac st o'.split(
    ' ',
  ),
)

type Keyed = { key: string }

function wordsOf({ key }: Keyed): string[] {
  return foldName(key)
    .split(' ')
    .filter((word) => !PARTICLES.has(word))
}

/** The surnames are near, or that of one is a word of the other. */
export function isSamePerson(a: Keyed, b: Keyed): boolean {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)]
  const [x, y] = [ofA[0] ?? foldName(a.key), ofB[0] ?? foldName(b.key)]
  if (!x || !y) return false
  return isNear(x, y) || ofA.includes(y) || ofB.includes(x)
}
