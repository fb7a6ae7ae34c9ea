/** Russian names back in the nominative: every reading an ending allows; the recogniser chooses among them. */
import { remember } from '../../../identity/remember'
import type { NameReading } from '../people-table'
import type { Case } from '../role-table'

const ALL: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']
const OBLIQUE: readonly Case[] = ['gen', 'dat', 'acc', 'ins', 'pre']

/** Stems with a fleeting vowel, and names that change inside. */
const IRREGULAR: Readonly<Record<string, string>> = { павл: 'Павел', льв: 'Лев', петр: 'Петр' }
/** Surnames in -у that no case changes. */
const UNCHANGED = /(?:ску|шойгу|санду|неру|мунтяну|мунтеану|гросу)$/
const VOWEL = /[аеёиоуыэюя]$/
const POSSESSIVE = /(?:[оеё]в|[иы]н)$/

type Rule = {
  ending: string
  /** What replaces the ending. */
  to: string
  cases: readonly Case[]
  gender: 'm' | 'f'
  /** What the stem must look like. */
  stem: RegExp
}

const CONSONANT = /[бвгджзйклмнпрстфхцчшщ]$/
const HARD = /[бвгджзклмнпрстфхцчшщ]$/
const HUSHING = /[жшчщц]$/
const VELAR = /[кгхжшчщ]$/
const ADJECTIVE_STEM = /(?:ск|цк|ск|н|в|л|т)$/
const VELAR_ADJECTIVE = /(?:ск|цк)$/

const RULES: readonly Rule[] = [
  // Токаева, Токаеву, Токаевым, Токаеве; Вучича, Вучичем
  { ending: 'а', to: '', cases: ['gen', 'acc'], gender: 'm', stem: HARD },
  { ending: 'у', to: '', cases: ['dat'], gender: 'm', stem: HARD },
  { ending: 'ом', to: '', cases: ['ins'], gender: 'm', stem: HARD },
  { ending: 'ем', to: '', cases: ['ins'], gender: 'm', stem: HUSHING },
  { ending: 'ым', to: '', cases: ['ins'], gender: 'm', stem: POSSESSIVE },
  { ending: 'е', to: '', cases: ['pre'], gender: 'm', stem: HARD },
  // Сергея, Юрию, Игорем
  { ending: 'я', to: 'й', cases: ['gen', 'acc'], gender: 'm', stem: VOWEL },
  { ending: 'ю', to: 'й', cases: ['dat'], gender: 'm', stem: VOWEL },
  { ending: 'ем', to: 'й', cases: ['ins'], gender: 'm', stem: VOWEL },
  { ending: 'е', to: 'й', cases: ['pre'], gender: 'm', stem: VOWEL },
  { ending: 'ии', to: 'ий', cases: ['pre'], gender: 'm', stem: HARD },
  { ending: 'я', to: 'ь', cases: ['gen', 'acc'], gender: 'm', stem: HARD },
  { ending: 'ю', to: 'ь', cases: ['dat'], gender: 'm', stem: HARD },
  { ending: 'ем', to: 'ь', cases: ['ins'], gender: 'm', stem: HARD },
  // Зеленского, Зеленскому, Зеленским, Зеленском; Турчинского
  { ending: 'ого', to: 'ий', cases: ['gen', 'acc'], gender: 'm', stem: VELAR_ADJECTIVE },
  { ending: 'ому', to: 'ий', cases: ['dat'], gender: 'm', stem: VELAR_ADJECTIVE },
  { ending: 'им', to: 'ий', cases: ['ins'], gender: 'm', stem: VELAR_ADJECTIVE },
  { ending: 'ом', to: 'ий', cases: ['pre'], gender: 'm', stem: VELAR_ADJECTIVE },
  { ending: 'ого', to: 'ый', cases: ['gen', 'acc'], gender: 'm', stem: ADJECTIVE_STEM },
  { ending: 'ому', to: 'ый', cases: ['dat'], gender: 'm', stem: ADJECTIVE_STEM },
  // Николы, Николе, Николу, Николой; Исибы
  { ending: 'ы', to: 'а', cases: ['gen'], gender: 'f', stem: HARD },
  { ending: 'и', to: 'а', cases: ['gen'], gender: 'f', stem: VELAR },
  { ending: 'е', to: 'а', cases: ['dat', 'pre'], gender: 'f', stem: HARD },
  { ending: 'у', to: 'а', cases: ['acc'], gender: 'f', stem: HARD },
  { ending: 'ой', to: 'а', cases: ['ins'], gender: 'f', stem: HARD },
  { ending: 'ей', to: 'а', cases: ['ins'], gender: 'f', stem: HUSHING },
  // Захаровой in all oblique cases, Симоньян is fixed; Набиуллину
  { ending: 'ой', to: 'а', cases: OBLIQUE, gender: 'f', stem: POSSESSIVE },
  { ending: 'ой', to: 'ая', cases: OBLIQUE, gender: 'f', stem: VELAR_ADJECTIVE },
  { ending: 'ую', to: 'ая', cases: ['acc'], gender: 'f', stem: ADJECTIVE_STEM },
  // Майи, Майе, Майю, Майей; Марии, Марией; Ильи
  { ending: 'и', to: 'я', cases: ['gen'], gender: 'f', stem: CONSONANT },
  { ending: 'е', to: 'я', cases: ['dat', 'pre'], gender: 'f', stem: CONSONANT },
  { ending: 'ю', to: 'я', cases: ['acc'], gender: 'f', stem: CONSONANT },
  { ending: 'ей', to: 'я', cases: ['ins'], gender: 'f', stem: CONSONANT },
  { ending: 'ии', to: 'ия', cases: ['gen', 'dat', 'pre'], gender: 'f', stem: CONSONANT },
  { ending: 'ию', to: 'ия', cases: ['acc'], gender: 'f', stem: CONSONANT },
  { ending: 'ией', to: 'ия', cases: ['ins'], gender: 'f', stem: CONSONANT },
  { ending: 'аи', to: 'ая', cases: ['gen'], gender: 'f', stem: CONSONANT },
]

function asWritten(word: string): NameReading[] {
  const lower = word.toLowerCase()
  // «Токаев», «Вучич»: nominative of a man; a woman's surname of this shape never changes
  if (CONSONANT.test(lower) || lower.endsWith('ь'))
    return [
      { nominative: word, cases: ['nom'], gender: 'm', fixed: false },
      { nominative: word, cases: ALL, gender: 'f', fixed: true },
      // «Ли Цяном», «Мохаммадом Реза»: the other parts of a name often stay as they are
      { nominative: word, cases: OBLIQUE, gender: null, fixed: true },
    ]
  if (/[ая]$/.test(lower)) {
    const woman = /(?:[оеё]в|[иы]н|ск|цк)(?:а|ая)$/.test(lower)
    return [
      { nominative: word, cases: ['nom'], gender: woman ? 'f' : null, fixed: false },
      { nominative: word, cases: OBLIQUE, gender: null, fixed: true },
    ]
  }
  // «Мелони», «Цою», «Сийярто», «Чжихуа»
  return [{ nominative: word, cases: ALL, gender: null, fixed: true }]
}

/** All readings of one word of a Russian name; of a hyphenated one the last part is declined. Never empty. */
export const readRussianName: (word: string) => NameReading[] = remember(declineBack)

function declineBack(word: string): NameReading[] {
  const hyphen = Math.max(word.lastIndexOf('-'), word.lastIndexOf('\u2011'), word.lastIndexOf('’'))
  const head = word.slice(0, hyphen + 1)
  const last = word.slice(hyphen + 1)
  const lower = last.toLowerCase()
  const readings = asWritten(word)
  if (UNCHANGED.test(lower)) return readings
  for (const { ending, to, cases, gender, stem } of RULES) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue
    const base = last.slice(0, last.length - ending.length)
    const plain = base.toLowerCase()
    if (!stem.test(plain)) continue
    const irregular = to === '' && head === '' ? IRREGULAR[plain] : undefined
    // a name in -а or -я may be a man's: Никола, Илья, Исиба
    const open = gender === 'f' && !POSSESSIVE.test(plain) && !to.startsWith('ая')
    readings.push({ nominative: irregular ?? head + base + to, cases, gender: open ? null : gender, fixed: false })
  }
  // «Хавьером Мартинесом-Ача», «Анны-Марии»: the first half is declined as well
  const first = head.slice(0, -1)
  if (first.length >= DECLINED_HALF && /^\p{Lu}/u.test(first))
    readings.push(...declineBoth(first, head.at(-1) as string, last))
  return readings
}

/** Letters of the shorter halves that are never declined («Бен-Гвир», «Эль-Авад»). */
const DECLINED_HALF = 5

function declineBoth(first: string, hyphen: string, last: string): NameReading[] {
  return readRussianName(first).flatMap((one) =>
    one.fixed || one.cases.includes('nom')
      ? []
      : readRussianName(last).flatMap((other) => {
          const cases = one.cases.filter((name) => other.cases.includes(name))
          const isOne = one.gender === null || other.gender === null || one.gender === other.gender
          const gender = one.gender ?? other.gender
          return cases.length > 0 && isOne
            ? [{ nominative: one.nominative + hyphen + other.nominative, cases, gender, fixed: false }]
            : []
        }),
  )
}
