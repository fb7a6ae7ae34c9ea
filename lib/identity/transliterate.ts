/**
 * Brings a name in any of the scripts of the press to one plain Latin spelling, so that Вучич, Вучић, Vučić and Vucic
 * (and Токаев, Тоқаев, Tokayev, Tokajev) come out the same. The spelling is for comparing, not for showing.
 */
import { compose } from './composed'
import { remember } from './remember'

const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'io',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'ts',
    ч: 'c',
    ш: 's',
    щ: 'sc',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
    // Serbian
    ј: 'i',
    љ: 'l',
    њ: 'n',
    ћ: 'c',
    ђ: 'j',
    џ: 'j',
    // Kazakh and other Turkic letters
    ә: 'a',
    ғ: 'g',
    қ: 'k',
    ң: 'n',
    ө: 'o',
    ұ: 'u',
    ү: 'u',
    һ: 'h',
    і: 'i',
    // Ukrainian and Belarusian
    ї: 'i',
    є: 'e',
    ґ: 'g',
    ў: 'u',
    // Tajik and Macedonian
    ҷ: 'j',
    ҳ: 'h',
    ӣ: 'i',
    ӯ: 'u',
    ѓ: 'g',
    ќ: 'k',
    ѕ: 'dz',
  }),
)

const LATIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 's',
  ł: 'l',
  ø: 'o',
  æ: 'e',
  œ: 'e',
  đ: 'j',
  ð: 'd',
  þ: 't',
  č: 'c',
  ć: 'c',
  ç: 'c',
  š: 's',
  ş: 's',
  ș: 's',
  ś: 's',
  ž: 'j',
  ź: 'z',
  ż: 'j',
  ţ: 'ts',
  ț: 'ts',
  ə: 'a',
}

/** Clusters of Latin letters from the longest to the shortest; the right side is final. */
const CLUSTERS: readonly (readonly [string, string])[] = [
  ['shch', 'sc'],
  ['tsch', 'c'],
  ['dzh', 'j'],
  ['tch', 'c'],
  ['sch', 's'],
  ['chh', 'c'],
  ['sh', 's'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ch', 'c'],
  ['ph', 'f'],
  ['th', 't'],
  ['dj', 'j'],
  ['dž', 'j'],
  ['ck', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['tz', 'ts'],
  ['ts', 'ts'],
  ['sz', 's'],
  ['rh', 'r'],
  ['lj', 'l'],
  ['nj', 'n'],
  ['qu', 'k'],
]

/** Clusters by their first letter. */
const byLetter = (clusters: typeof CLUSTERS) =>
  new Map(
    [...new Set(clusters.map(([from]) => from.charAt(0)))].map((letter) => [
      letter,
      clusters.filter(([from]) => from.startsWith(letter)),
    ]),
  )

const ALL_CLUSTERS = byLetter(CLUSTERS)
/** Serbian Latin has no other digraphs: in «Farhan» r and h are two sounds. */
const GAJICA_CLUSTERS = byLetter(CLUSTERS.filter(([from]) => ['dj', 'dž', 'lj', 'nj'].includes(from)))

const SOUTH_SLAVIC = /[čćšžđ]/
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u

function readLatin(word: string, slavic: boolean, gajica: boolean): string {
  let out = ''
  const clusters = gajica ? GAJICA_CLUSTERS : ALL_CLUSTERS
  // Gaj's c is ts, but in "Vucic" without hooks it stands for č and ć
  const isTs = gajica && !/ic$/.test(word)
  for (let at = 0; at < word.length; ) {
    const cluster = clusters
      .get(word.charAt(at))
      ?.find(([from]) => word.startsWith(from, at) && (slavic || (from !== 'lj' && from !== 'nj')))
    if (cluster) {
      out += cluster[1]
      at += cluster[0].length
      continue
    }
    const letter = word.charAt(at)
    const next = word.charAt(at + 1)
    const known = LATIN[letter]
    const isPlain = letter >= 'a' && letter <= 'z'
    const plain = known ?? (isPlain ? letter : letter.normalize('NFKD').replace(/\p{M}/gu, ''))
    if (known !== undefined) out += known
    // English c is k except before front vowels; "Vucic" has lost its hacek, hence also at the end
    else if (plain === 'c' && isTs) out += 'ts'
    else if (plain === 'c') out += /^[eiyéíèê]?$/.test(next) ? 'c' : 'k'
    else if (plain === 'x') out += 'ks'
    else if (plain === 'q') out += 'k'
    else if (plain === 'w') out += 'v'
    else if (plain === 'y') out += 'i'
    // j is a glide in Slavic, German and Hungarian spelling, and before any consonant
    else if (plain === 'j') out += slavic || /^[^aeiouyáéíóúâêô]/.test(next) ? 'i' : 'j'
    else out += isPlain ? plain : plain.replace(/[^a-z]/g, '')
    at++
  }
  return out
}

/** Whatever `smooth` takes out; most words have none of it. */
const ROUGH = /dj|(.)\1|[aeou]ie|^ie|[aeiou]h$/

/** Takes out what spellings differ in without meaning anything: doubled letters, glides before e, a mute final h. */
function smooth(word: string): string {
  if (!ROUGH.test(word)) return word
  return word
    .replace(/dj/g, 'j')
    .replace(/(.)\1+/g, '$1')
    .replace(/([aeou])i(?=e)/g, '$1')
    .replace(/^ie/, 'e')
    .replace(/([aeiou])h$/, '$1')
    .replace(/(.)\1+/g, '$1')
}

/**
 * The plain spelling of one word of a name: letters a to z and hyphens, possibly empty.
 * @param language primary subtag of the text; only tells how a Latin j is read
 */
export function romanise(word: string, language?: string): string {
  return isSouthSlavic(language) ? romaniseSlavic(word) : romanisePlain(word)
}

/** Whether a Latin j is a glide in every word of a language. */
export function isSouthSlavic(language: string | undefined): boolean {
  return language === 'sr' || language === 'hr' || language === 'bs'
}

const romaniseSlavic = remember((word) => spell(word, true))
const romanisePlain = remember((word) => spell(word, false))

function spell(word: string, southSlavic: boolean): string {
  const lower = compose(word)
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
  const slavic = southSlavic || SOUTH_SLAVIC.test(lower)
  if (!lower.includes('-')) return spellPart(lower, slavic, southSlavic)
  return lower
    .split('-')
    .map((part) => spellPart(part, slavic, southSlavic))
    .filter((part) => part !== '')
    .join('-')
}

function spellPart(part: string, slavic: boolean, gajica: boolean): string {
  if (!HAS_CYRILLIC.test(part)) return smooth(readLatin(part, slavic, gajica))
  let out = ''
  for (const letter of part) out += CYRILLIC.get(letter) ?? letter.normalize('NFKD').replace(/[^a-z]/g, '')
  return smooth(out)
}
