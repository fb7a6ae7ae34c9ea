/**
 * Personal names in Cyrillic as the English-language press writes them, for showing; `transliterate` has the plain
 * spelling for comparing. The rules are those of BGN/PCGN without its marks (Sergey, Kobakhidze, Yekaterina), with
 * what the press has made usual: no soft signs, «-ий» and «-ый» as -y (Dmitry, Zelensky), final «-ия» as -ia (Maria),
 * «дж» as j (Javakhishvili), Alex- and Max- with x. Names of Kazakh and its neighbours keep to the same letters
 * without dots and tails (Қасым is Kasym). Serbian has a Latin alphabet of its own, which is kept with its marks
 * (Đurić), and Chinese is written in pinyin.
 */
import { CHINESE_SURNAMES, readPalladius } from './palladius'

const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  // Kazakh and other Turkic letters, Mongolian, Tajik
  ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ҷ: 'j', ҳ: 'h', ӣ: 'i', ӯ: 'u' },
  // Ukrainian and Belarusian
  ...{ ї: 'yi', є: 'ye', ґ: 'g', ў: 'u' },
}

const GAJICA: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l' },
  ...{ љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ć', у: 'u', ф: 'f', х: 'h' },
  ...{ ц: 'c', ч: 'č', џ: 'dž', ш: 'š' },
}

/** Given names of which the press keeps a spelling that no rule gives, most of them for a ё written as е. */
const USUAL: Readonly<Record<string, string>> = {
  ...{ александр: 'Alexander', петр: 'Pyotr', федор: 'Fyodor', семен: 'Semyon', артем: 'Artyom' },
}

/** What a letter becomes by its neighbours; each is tried where it stands, the first that fits is taken. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})алекс/uy, 'alex'],
  [/(?<!\p{L})максим/uy, 'maxim'],
  [/дж/uy, 'j'],
  // Горбачёв, Хрущёв
  [/(?<=[жчшщ])ё/uy, 'e'],
  // Ельцин, Сергеев, Соловьев, and Алиев, but Габриель
  [/(?<!\p{L})е|(?<=[аеёоуыэюяәөұүъь])е|(?<=и)е(?=в)/uy, 'ye'],
  [/ьи/uy, 'yi'],
  [/ьо/uy, 'yo'],
  [/[иы]й(?!\p{L})/uy, 'y'],
  [/ия(?!\p{L})/uy, 'ia'],
  // Майя
  [/й(?=[юяё])/uy, ''],
]

const SERBIAN = new Set(['sr', 'bs', 'hr', 'cnr'])
const SERBIAN_LETTERS = /[јљњћђџ]/iu
const WORD = /(?:\p{L}\p{M}*)+/gu
const CYRILLIC = /\p{Script=Cyrillic}/u

type Piece = { length: number; latin: string }

/**
 * The name in Latin letters; a name that is Latin already comes back as it was.
 * @param language primary subtag of the text it stands in; tells Serbian where no letter does
 */
export function romaniseName(name: string, language?: string): string {
  if (!CYRILLIC.test(name)) return name
  const text = name.normalize('NFC')
  if (SERBIAN.has(language ?? '') || SERBIAN_LETTERS.test(text))
    return text.replace(WORD, (word) => rewrite(word, readSerbian))
  return writePinyin(text) ?? text.replace(WORD, (word) => USUAL[word.toLowerCase()] ?? rewrite(word, readRussian))
}

/** «Ли Цян» is "Li Qiang": two or three words that are Chinese throughout, with a Chinese surname before. */
function writePinyin(name: string): string | null {
  const words = name.toLowerCase().split(' ')
  if (words.length < 2 || words.length > 3) return null
  const read = words.map((word) => readPalladius(word.replaceAll('-', '')))
  const [surname, ...given] = read
  if (!surname || !CHINESE_SURNAMES.has(surname) || read.includes(null)) return null
  return `${capitalise(surname)} ${capitalise(given.join(''))}`
}

/** Replaces piece by piece; a capital that becomes two letters stays one capital, unless the whole word is capitals. */
function rewrite(word: string, read: (lower: string, at: number) => Piece): string {
  const lower = word.toLowerCase()
  const shouted = word.length > 1 && word === word.toUpperCase()
  let out = ''
  for (let at = 0; at < word.length; ) {
    const { length, latin } = read(lower, at)
    if (shouted) out += latin.toUpperCase()
    else out += word.charAt(at) === lower.charAt(at) ? latin : capitalise(latin)
    at += length
  }
  return out
}

function readSerbian(lower: string, at: number): Piece {
  const letter = lower.charAt(at)
  return { length: 1, latin: GAJICA[letter] ?? LETTERS[letter] ?? letter }
}

function readRussian(lower: string, at: number): Piece {
  for (const [pattern, latin] of RULES) {
    pattern.lastIndex = at
    const found = pattern.exec(lower)
    if (found) return { length: found[0].length, latin }
  }
  const letter = lower.charAt(at)
  return { length: 1, latin: LETTERS[letter] ?? letter }
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
