/**
 * Chinese syllables in the Russian transcription (Palladius) and in pinyin. Both are regular, so the table is built from
 * initials and finals: «Си Цзиньпин» is read as "xi jinping".
 */
import { remember } from './remember'

const INITIALS: readonly (readonly [string, string])[] = [
  ['б', 'b'],
  ['п', 'p'],
  ['м', 'm'],
  ['ф', 'f'],
  ['д', 'd'],
  ['т', 't'],
  ['н', 'n'],
  ['л', 'l'],
  ['г', 'g'],
  ['к', 'k'],
  ['х', 'h'],
  ['чж', 'zh'],
  ['ч', 'ch'],
  ['ш', 'sh'],
  ['ж', 'r'],
  ['цз', 'z'],
  ['ц', 'c'],
  ['с', 's'],
]

const FINALS: readonly (readonly [string, string])[] = [
  ['а', 'a'],
  ['ай', 'ai'],
  ['ао', 'ao'],
  ['ань', 'an'],
  ['ан', 'ang'],
  ['э', 'e'],
  ['эй', 'ei'],
  ['энь', 'en'],
  ['эн', 'eng'],
  ['о', 'uo'],
  ['оу', 'ou'],
  ['у', 'u'],
  ['уа', 'ua'],
  ['уай', 'uai'],
  ['уань', 'uan'],
  ['уан', 'uang'],
  ['уй', 'ui'],
  ['уэй', 'ui'],
  ['унь', 'un'],
  ['ун', 'ong'],
  ['и', 'i'],
  ['ы', 'i'],
  ['я', 'ia'],
  ['яо', 'iao'],
  ['янь', 'ian'],
  ['ян', 'iang'],
  ['е', 'ie'],
  ['ю', 'iu'],
  ['юй', 'u'],
  ['юань', 'uan'],
  ['юэ', 'ue'],
  ['юнь', 'un'],
  ['юн', 'iong'],
  ['инь', 'in'],
  ['ин', 'ing'],
]

const STANDALONE: readonly (readonly [string, string])[] = [
  ['а', 'a'],
  ['ай', 'ai'],
  ['ань', 'an'],
  ['ао', 'ao'],
  ['эр', 'er'],
  ['и', 'yi'],
  ['я', 'ya'],
  ['яо', 'yao'],
  ['янь', 'yan'],
  ['ян', 'yang'],
  ['е', 'ye'],
  ['ю', 'you'],
  ['юй', 'yu'],
  ['юань', 'yuan'],
  ['юэ', 'yue'],
  ['юнь', 'yun'],
  ['юн', 'yong'],
  ['инь', 'yin'],
  ['ин', 'ying'],
  ['у', 'wu'],
  ['ва', 'wa'],
  ['вай', 'wai'],
  ['вань', 'wan'],
  ['ван', 'wang'],
  ['вэй', 'wei'],
  ['вэнь', 'wen'],
  ['вэн', 'weng'],
  ['во', 'wo'],
]

const SOFTENED: Readonly<Record<string, string>> = { z: 'j', c: 'q', s: 'x' }
const LABIAL = new Set(['b', 'p', 'm', 'f'])

function buildTable(): Map<string, string> {
  const table = new Map<string, string>(STANDALONE)
  for (const [russian, latin] of INITIALS)
    for (const [tail, final] of FINALS) {
      const soft = /^[ияею]/.test(tail) && SOFTENED[latin]
      const initial = soft || latin
      // after labials «о» is o, not uo: «Бо Силай» is Bo
      table.set(russian + tail, initial + (final === 'uo' && LABIAL.has(latin) ? 'o' : final))
    }
  return table
}

const TABLE = buildTable()
const PINYIN = new Set(TABLE.values())
const LONGEST = 6

/** Splits `word` wholly into entries that `has` knows, the longest first; `null` where that cannot be done. */
function split(word: string, has: (part: string) => boolean): string[] | null {
  if (word === '') return []
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    if (!has(word.slice(0, length))) continue
    const rest = split(word.slice(length), has)
    if (rest) return [word.slice(0, length), ...rest]
  }
  return null
}

const MAX_WORD = 12

/** Pinyin of one word in the Russian transcription, lower case; `null` where the word is not Chinese through and through. */
export const readPalladius: (word: string) => string | null = remember((word) => {
  if (word.length > MAX_WORD) return null
  const parts = split(word, (part) => TABLE.has(part))
  return parts && parts.length <= 3 ? parts.map((part) => TABLE.get(part)).join('') : null
})

/** Whether a lower-case Latin word is made of pinyin syllables only. */
export const isPinyin: (word: string) => boolean = remember(
  (word) => word.length <= MAX_WORD && split(word, (part) => PINYIN.has(part)) !== null,
)

/** The commonest Chinese surnames in pinyin; with them a name is known to be written surname first. */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang ' +
    'feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia ' +
    'zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan ' +
    'duan qian yin li xi wen qi lou sheng bi miao lei zhuang hua ou pei ji chang ai'
  ).split(' '),
)
