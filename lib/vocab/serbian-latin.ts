/** Serbian Cyrillic in Latin letters: unambiguous in this direction, so that tables hold Cyrillic alone. */

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
}

const BARE: Readonly<Record<string, string>> = {
  č: 'c',
  ć: 'c',
  ž: 'z',
  š: 's',
  đ: 'dj',
  Č: 'C',
  Ć: 'C',
  Ž: 'Z',
  Š: 'S',
}

/** Serbian Cyrillic in Gaj's Latin; other letters stay. Digraphs are capitals as their neighbours are («ЉУДИ», «Људи»). */
export function toLatin(text: string): string {
  let latin = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    latin += SMALL.get(letter) ?? (letter >= '\u0400' && letter <= '\u04FF' ? capital(text, at) : letter)
  }
  return latin
}

/** A table asked for every letter of every form: a map is quicker than an object there. */
const SMALL: ReadonlyMap<string, string> = new Map(Object.entries(LATIN))

/** «Љ» is "Lj", among capitals "LJ"; a letter that is not Serbian stays. */
function capital(text: string, at: number): string {
  const letter = text.charAt(at)
  const latin = SMALL.get(letter.toLowerCase())
  if (latin === undefined) return letter
  return latin.length > 1 && !amongCapitals(text, at)
    ? latin.charAt(0).toUpperCase() + latin.slice(1)
    : latin.toUpperCase()
}

function amongCapitals(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (/\p{L}/u.test(next)) return next !== next.toLowerCase()
  return /\p{Lu}/u.test(text.charAt(at - 1))
}

/** Serbian Latin without its diacritics, as on a plain keyboard: «Đorđe» is "Djordje", «Niš» is "Nis". */
export function toBareLatin(text: string): string {
  return text.replace(/[čćžšđČĆŽŠĐ]/gu, (letter, at: number) =>
    letter === 'Đ' ? (amongCapitals(text, at) ? 'DJ' : 'Dj') : (BARE[letter] ?? letter),
  )
}
