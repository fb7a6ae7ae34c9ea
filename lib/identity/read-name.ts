/** Takes a name apart (given names, surname, particles) and reads it, surname first, in the plain spelling. */
import { isPlainWord } from './composed'
import { isGivenName } from './given-names'
import { CHINESE_SURNAMES, isPinyin, readPalladius } from './palladius'
import { remember } from './remember'
import { isSouthSlavic, romanise } from './transliterate'

const ARTICLES = new Set(['al', 'el', 'аль', 'эль', 'әл', 'ал', 'ел', 'ас', 'аш', 'ан', 'ат', 'as', 'ash'])
const SONS = new Set(['bin', 'ben', 'ibn', 'бин', 'бен', 'ибн'])
const SURNAME_PARTICLES = new Set(
  'von fon fan der den van de da do dos das du del della di le la ter ten фон дер ден ван де да ду дель делла ди ле ла тер тен'.split(
    ' ',
  ),
)
const TAILS = new Set('уулу кызы улы кызи оглу оглы кизи uulu kyzy uly oglu oglu ogly qizi'.split(' '))
const ROMAN = /^(?:I{1,3}|IV|V|VI{1,3}|IX|X{1,2}I{0,3}|XI?V)$/
const PATRONYMIC = /(?:ович|евич|овна|евна|инична|ұлы|қызы|улы|кызы|ovich|evich|ovna|evna|uly|kyzy|oglu)$/iu
const KOREAN_SURNAMES = new Set(
  'kim lee park choi choe jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong moon ким ли пак цой чхве чон кан чо юн чан лим хан о со син квон хван ан сон хон мун но ро'.split(
    ' ',
  ),
)
const VIETNAMESE_SURNAMES = new Set(
  'nguyen tran le pham to vo bui luong phan нгуен чан ле фам то во буй лыонг фан'.split(' '),
)

/** Words of a name; a hyphenated word is one, an article «аль-» or "Al-" stands alone. */
export function splitName(name: string): string[] {
  return name
    .normalize('NFC')
    .replace(/[’'ʼ`]/g, '')
    .replace(/\.(?=\S)/g, '. ')
    .replace(/(?<![\p{L}\p{M}])(al|el|аль|эль|ал|ел)-(?=\p{L})/giu, '$1 ')
    .split(/[\s\u00A0\u202F]+/u)
    .filter((word) => /\p{L}/u.test(word))
}

function fold(word: string): string {
  if (isPlainWord(word)) return word.toLowerCase()
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC')
}

/** Chinese names in pinyin, surname first; `null` for all other names. */
function readChinese(words: readonly string[]): string[] | null {
  if (words.length < 2 || words.length > 3) return null
  const read = words.map((word) => {
    const lower = word.toLowerCase()
    const plain = fold(word).replace(/-/g, '')
    if (/^[a-z]+$/.test(plain)) return isPinyin(plain) ? plain : null
    return readPalladius(lower.replace(/-/g, ''))
  })
  if (read.some((word) => word === null)) return null
  const [surname, ...given] = read as string[]
  return surname && CHINESE_SURNAMES.has(surname) ? [surname, given.join('')] : null
}

/**
 * The index at which the surname begins and the one after its end; everything else is given names.
 * Handles particles, Arabic articles, Turkic tails, regnal numbers, and names written surname first.
 */
export function findSurname(words: readonly string[]): [number, number] {
  const last = words.length
  if (last < 2) return [0, last]
  const lower = words.map((word) => fold(word))
  if (words.some((word) => ROMAN.test(word))) return [0, words.findIndex((word) => ROMAN.test(word)) + 1]
  if (TAILS.has(lower[last - 1] as string)) return [Math.max(0, last - 2), last]
  const article = lower.findLastIndex((word) => ARTICLES.has(word))
  const son = lower.findIndex((word) => SONS.has(word))
  if (article > 0 && article < last - 1) return [article, last]
  if (son > 0) return [0, 1]
  const particle = lower.findIndex((word, index) => index > 0 && SURNAME_PARTICLES.has(word))
  if (particle > 0 && particle < last - 1) return [particle, last]
  const eastern = KOREAN_SURNAMES.has(lower[0] as string) || VIETNAMESE_SURNAMES.has(lower[0] as string)
  // «Ли Чжэ Мён», "Cho Hyun": surname first, unless the other end is a plain given-name order ("Kim Jones" stays rare)
  if (eastern && !isGivenName(words[last - 1] as string)) return [0, 1]
  // «Токаев Касым-Жомарт Кемелевич», "Orbán Viktor": the given name stands behind
  if (
    !isGivenName(words[0] as string) &&
    isGivenName(words[1] as string) &&
    (last === 2 || PATRONYMIC.test(words[2] as string))
  )
    return [0, 1]
  return [last - 1, last]
}

function readWord(word: string, language?: string): string {
  const lower = fold(word)
  if (ARTICLES.has(lower)) return 'al'
  if (SONS.has(lower)) return 'bin'
  return ROMAN.test(word) ? lower : romanise(word, language)
}

/**
 * The comparable spelling of a whole name, surname first, before known people are looked up.
 * @param language primary subtag of the text the name stands in
 */
export function readName(name: string, language?: string): string {
  return isSouthSlavic(language) ? readSlavic(name) : readPlain(name)
}

const readSlavic = remember((name) => read(name, 'sr'))
const readPlain = remember((name) => read(name))

function read(name: string, language?: string): string {
  if (isPlainWord(name)) return readWord(name, language)
  const words = splitName(name)
  const chinese = readChinese(words)
  if (chinese) return chinese.join(' ')
  const [from, to] = findSurname(words)
  const given = words.filter((_, index) => index < from || index >= to)
  // a Slavic or Turkic patronymic says nothing that other languages would repeat
  const kept = given.filter((word, index) => index === 0 || !PATRONYMIC.test(word))
  return [...words.slice(from, to), ...kept]
    .map((word) => readWord(word, language))
    .filter((word) => word !== '')
    .join(' ')
}
