/**
 * Kazakh names back in the nominative. A case is one suffix behind the last word of a name, chosen by the sound before it;
 * harmony is left aside, because writers differ in it behind foreign names («Бектеновтің», «Тоқаевтың»).
 */
import { isGivenName } from '../../../identity/given-names'
import { remember } from '../../../identity/remember'
import type { NameReading } from '../people-table'
import type { Case } from '../role-table'

const ALL: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']

const VOICELESS = /[пфкқтсшщчцхһбвгғд][ьъ]?$/u
const NASAL = /[мнң][ьъ]?$/u
const VOICED = /[зж][ьъ]?$/u
const VOWEL = /[аәеёиоөуұүыіэюя]$/u
/** Patronymics carry the possessive of the third person, which has suffixes of its own. */
const OWN = /(?:ұлы|қызы)$/u

type Rule = {
  endings: readonly string[]
  kase: Case
  /** What the stem must sound like at its end. */
  stem: RegExp
  /** Whether a word that may end so by itself is rather taken as declined. */
  strength: 'strong' | 'weak'
}

const rule = (endings: string, kase: Case, stem: RegExp, strength: Rule['strength'] = 'strong'): Rule => ({
  endings: endings.split(' '),
  kase,
  stem,
  strength,
})

const RULES: readonly Rule[] = [
  rule('ның нің', 'gen', /(?:[аәеёиоөуұүыіэюя]|[мнң][ьъ]?)$/u),
  rule('дың дің', 'gen', /(?:[лрйиуюзж][ьъ]?)$/u),
  rule('тың тің', 'gen', VOICELESS),
  rule('пен', 'ins', VOICELESS),
  rule('бен', 'ins', VOICED),
  rule('мен', 'ins', /(?:[аәеёиоөуұүыіэюя]|[лрймнңз][ьъ]?)$/u),
  rule('ны ні', 'acc', VOWEL),
  rule('ды ді', 'acc', /[лрйиуюзжмнң][ьъ]?$/u),
  rule('ты ті', 'acc', VOICELESS),
  rule('н', 'acc', OWN),
  rule('ға ге', 'dat', /[аәеёиоөуұүыіэюялрймнңзж][ьъ]?$/u),
  rule('қа ке', 'dat', VOICELESS),
  rule('на', 'dat', OWN),
  rule('нан нен', 'pre', NASAL, 'weak'),
  rule('нан', 'pre', OWN),
  rule('дан ден', 'pre', /[аәеёиоөуұүыіэюялрйзж][ьъ]?$/u, 'weak'),
  rule('тан тен', 'pre', VOICELESS, 'weak'),
  rule('да де', 'pre', /[аәеёиоөуұүыіэюялрймнңзж][ьъ]?$/u, 'weak'),
  rule('та те', 'pre', VOICELESS, 'weak'),
]

/** Names that only look declined: «Тілеуберді», «Аманкелді», «Тоқтарбай». */
const WHOLE = /(?:берді|берды|балды|келді|келды|тұрды|қожа)$/u
/** Stems that are surnames at first sight, so that even a weak ending is one of a case. */
const SURNAME = /(?:[оеё]в|[иы]н|ич|ий|швили|енко|ян|ұлы|қызы)$/u

const SHORTEST = 3
/** So many letters before «-дан» of the ablative, and hardly a name ends so by itself. */
const LONG = 6

function isLong(plain: string, ending: string): boolean {
  return plain.length >= LONG && /^[дтн][ае]н$/u.test(ending)
}

/** All readings of one word of a Kazakh name, the likeliest first. Never empty. */
export const readKazakhName: (word: string) => NameReading[] = remember(stripCase)

function stripCase(word: string): NameReading[] {
  const written: NameReading = { nominative: word, cases: ['nom'], gender: null, fixed: true }
  const lower = word.toLowerCase()
  const stripped: { reading: NameReading; strong: boolean }[] = []
  for (const { endings, kase, stem, strength } of RULES)
    for (const ending of endings) {
      if (!lower.endsWith(ending)) continue
      const base = word.slice(0, word.length - ending.length)
      const plain = base.toLowerCase()
      if (base.length < (/^[мпб]ен$/u.test(ending) ? SHORTEST - 1 : SHORTEST) || !stem.test(plain)) continue
      const reading: NameReading = { nominative: base, cases: [kase], gender: null, fixed: false }
      stripped.push({ reading, strong: strength === 'strong' || SURNAME.test(plain) || isLong(plain, ending) })
    }
  const isWhole = WHOLE.test(lower) || (SURNAME.test(lower) && !/(?:ұлы|қызы)н$/u.test(lower)) || isGivenName(word)
  const sure = isWhole ? [] : stripped.filter(({ strong }) => strong)
  const rest = stripped.filter((one) => !sure.includes(one))
  if (stripped.length === 0) return [{ ...written, cases: ALL }]
  return [...sure.map(({ reading }) => reading), written, ...rest.map(({ reading }) => reading)]
}
