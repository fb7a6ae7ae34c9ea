/**
 * Names of Serbian texts back in the nominative, in the script they are written in. Serbian writes foreign names as they
 * sound and declines them all («Токајевом», "Emanuela Makrona", «Рубија»); women's surnames mostly stay as they are.
 */
import { isGivenName } from '../../../identity/given-names'
import { isKnownSurname } from '../../../identity/known-people'
import { remember } from '../../../identity/remember'
import { toLatin } from '../../../vocab/serbian-latin'
import type { NameReading } from '../people-table'
import type { Case } from '../role-table'

const ALL: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']
const OBLIQUE: readonly Case[] = ['gen', 'dat', 'acc', 'ins', 'pre']

/** Stems that a vowel comes back to, or an ending that is not heard in them; the same in Latin. */
const IRREGULAR = new Map(
  [
    ['александр', 'Александар'],
    ['петр', 'Петар'],
    ['димитр', 'Димитар'],
    ['павл', 'Павле'],
    ['рад', 'Раде'],
    ['мил', 'Миле'],
    ['ант', 'Анте'],
    ['лав', 'Лав'],
  ].flatMap(([stem, name]) => [
    [stem as string, name as string] as const,
    [toLatin(stem as string), toLatin(name as string)] as const,
  ]),
)

// a word is of one script, so that patterns may hold the letters of both
const CONSONANT = /[бвгдђжзјклљмнњпрстћфхцчџшbcčćdđfghjklmnprsštvzž]$/
const SOFT = /[ђжјљњћцчџшcčćđjšž]$|[ln]j$/
const OPEN = /[еоуeou]$/
const I = /[иi]$/
const POSSESSIVE = /(?:[оеoe][вv]|[иi][нn])$/
/** Зеленски, and kings by their number: Карлос Трећи, Абдулах Други. */
const ADJECTIVE =
  /(?:[сs][кk]|[цc][кk]|^(?:прв|друг|трећ|четврт|пет|шест|седм|осм|девет|десет|prv|drug|treć|četvrt|pet|šest|sedm|osm|devet|deset))$/
/** After these the instrumental of a man in a consonant has -ем, so that -ом tells of another vowel («Жечом»). */
const HARD = /[бвгдзклмнпрстфхbvgdzklmnprstfh]$/
/** No name ends so: the vowel behind is the name's own («Аблаквом», «Аблакву»). */
const CLUSTER = /[бвгдзклмнпрстфхбвгджчшbvgdzklmnprstfhčšž][вv]$/
/** No nominative ends so: the vowel of -ац is missing («Сремца»). */
const BARE_C = /(?<=[мвбпmvbp])[цc]$/
/** Russian given names in -иј; all other stems of this shape end in -и («Тајанија»). */
const IN_IJ =
  /^(?:дмитр|јур|анатол|витал|валер|гена?д|генад|григор|аркад|георг|јевген|евген|алекс|васил|серг|андр|леонт|dmitr|jur|anatol|vital|valer|genad|grigor|arkad|georg|jevgen|evgen|aleks|vasil|serg|andr|leont)[иi][јj]$/
/** Stems of Serbian names in -е («Ђорђа», «Радоја»). */
const DROPS_E = /(?:ђ|đ|[оo][јj])$/

type Rule = {
  ending: string
  /** What replaces the ending. */
  to: string
  cases: readonly Case[]
  gender: 'm' | 'f' | null
  /** What the stem must look like. */
  stem: RegExp
}

const CYRILLIC: readonly Rule[] = [
  // Токајева, Токајеву, Токајевом and Токајевим; Вучићем
  { ending: 'а', to: '', cases: ['gen', 'acc'], gender: 'm', stem: CONSONANT },
  { ending: 'у', to: '', cases: ['dat', 'pre'], gender: 'm', stem: CONSONANT },
  { ending: 'ом', to: '', cases: ['ins'], gender: 'm', stem: HARD },
  { ending: 'ем', to: '', cases: ['ins'], gender: 'm', stem: SOFT },
  { ending: 'им', to: '', cases: ['ins'], gender: 'm', stem: POSSESSIVE },
  // Марка, Марку, Марком; Сијарта
  { ending: 'а', to: 'о', cases: ['gen', 'acc'], gender: 'm', stem: CONSONANT },
  { ending: 'у', to: 'о', cases: ['dat', 'pre'], gender: 'm', stem: CONSONANT },
  { ending: 'ом', to: 'о', cases: ['ins'], gender: 'm', stem: CONSONANT },
  // Рубија, Рубију, Рубиом and Рубијом; Модија, Модијем; Димитрија
  { ending: 'ија', to: 'и', cases: ['gen', 'acc'], gender: 'm', stem: CONSONANT },
  { ending: 'ију', to: 'и', cases: ['dat', 'pre'], gender: 'm', stem: CONSONANT },
  { ending: 'ијем', to: 'и', cases: ['ins'], gender: 'm', stem: CONSONANT },
  { ending: 'ијом', to: 'и', cases: ['ins'], gender: 'm', stem: CONSONANT },
  { ending: 'ија', to: 'ио', cases: ['gen', 'acc'], gender: 'm', stem: CONSONANT },
  { ending: 'ију', to: 'ио', cases: ['dat', 'pre'], gender: 'm', stem: CONSONANT },
  { ending: 'ијем', to: 'ио', cases: ['ins'], gender: 'm', stem: CONSONANT },
  { ending: 'ијом', to: 'ио', cases: ['ins'], gender: 'm', stem: CONSONANT },
  { ending: 'ом', to: 'о', cases: ['ins'], gender: 'm', stem: I },
  { ending: 'ија', to: 'ије', cases: ['gen', 'acc'], gender: 'm', stem: CONSONANT },
  { ending: 'ију', to: 'ије', cases: ['dat', 'pre'], gender: 'm', stem: CONSONANT },
  { ending: 'ијем', to: 'ије', cases: ['ins'], gender: 'm', stem: CONSONANT },
  // Ђорђа, Радоју
  { ending: 'а', to: 'е', cases: ['gen', 'acc'], gender: 'm', stem: DROPS_E },
  { ending: 'у', to: 'е', cases: ['dat', 'pre'], gender: 'm', stem: DROPS_E },
  { ending: 'ем', to: 'е', cases: ['ins'], gender: 'm', stem: DROPS_E },
  // Рутеа, Бароу, Нетанјахуом
  { ending: 'а', to: '', cases: ['gen', 'acc'], gender: 'm', stem: OPEN },
  { ending: 'у', to: '', cases: ['dat', 'pre'], gender: 'm', stem: OPEN },
  { ending: 'ом', to: '', cases: ['ins'], gender: 'm', stem: OPEN },
  // Зеленског, Зеленском, Зеленским
  { ending: 'ог', to: 'и', cases: ['gen', 'acc'], gender: 'm', stem: ADJECTIVE },
  { ending: 'ога', to: 'и', cases: ['gen', 'acc'], gender: 'm', stem: ADJECTIVE },
  { ending: 'ом', to: 'и', cases: ['dat', 'pre'], gender: 'm', stem: ADJECTIVE },
  { ending: 'оме', to: 'и', cases: ['dat', 'pre'], gender: 'm', stem: ADJECTIVE },
  { ending: 'им', to: 'и', cases: ['ins'], gender: 'm', stem: ADJECTIVE },
  // Ане, Ани, Ану, Аном; Николе; Захарове, Захаровој
  { ending: 'е', to: 'а', cases: ['gen'], gender: null, stem: CONSONANT },
  { ending: 'и', to: 'а', cases: ['dat', 'pre'], gender: null, stem: CONSONANT },
  { ending: 'у', to: 'а', cases: ['acc'], gender: null, stem: CONSONANT },
  { ending: 'ом', to: 'а', cases: ['ins'], gender: null, stem: CONSONANT },
  { ending: 'ој', to: 'а', cases: ['dat', 'pre'], gender: 'f', stem: POSSESSIVE },
  { ending: 'ој', to: 'а', cases: ['dat', 'pre'], gender: 'f', stem: ADJECTIVE },
  // «Бушом» beside «Бушем»
  { ending: 'ом', to: '', cases: ['ins'], gender: 'm', stem: SOFT },
  { ending: 'ег', to: 'и', cases: ['gen', 'acc'], gender: 'm', stem: ADJECTIVE },
  { ending: 'ем', to: 'и', cases: ['dat', 'pre'], gender: 'm', stem: ADJECTIVE },
  // Андрее, Леи
  { ending: 'е', to: 'а', cases: ['gen'], gender: null, stem: OPEN },
  { ending: 'и', to: 'а', cases: ['dat', 'pre'], gender: null, stem: OPEN },
]

const LATIN = CYRILLIC.map((rule) => ({ ...rule, ending: toLatin(rule.ending), to: toLatin(rule.to) }))
const IS_LATIN = /\p{Script=Latin}/u
const WOMAN = /(?:(?:[оеoe][вv]|[иi][нn]|[сцsc][кk])[аa])$/

function asWritten(word: string): NameReading[] {
  const lower = word.toLowerCase()
  // «Вучића», «Вучићем» can be nothing else
  if (/[иi][ћć](?:[аауau]|[еe][мm])$/.test(lower))
    return [{ nominative: word, cases: OBLIQUE, gender: 'f', fixed: true }]
  // «Токајев», «Вучић»: nominative of a man; a woman's surname of this shape never changes
  if (CONSONANT.test(lower))
    return [
      { nominative: word, cases: ['nom'], gender: 'm', fixed: false },
      { nominative: word, cases: ALL, gender: 'f', fixed: true },
      // «Ким Џонг Уном»: the other parts of a name often stay as they are
      { nominative: word, cases: OBLIQUE, gender: null, fixed: true },
    ]
  if (/[аa]$/.test(lower))
    return [
      { nominative: word, cases: ['nom'], gender: WOMAN.test(lower) ? 'f' : null, fixed: false },
      { nominative: word, cases: OBLIQUE, gender: null, fixed: true },
    ]
  // «Зеленски», «Марко» decline; «Мелони», «Матвијенко» of women and «Ли» stay
  return [
    { nominative: word, cases: ['nom'], gender: null, fixed: false },
    { nominative: word, cases: ALL, gender: null, fixed: true },
  ]
}

/** All readings of one word of a Serbian name, those that give a name one knows first. Never empty. */
export const readSerbianName: (word: string) => NameReading[] = remember((word) => {
  const readings = [...asWritten(word), ...declineBack(word)]
  return readings
    .map((reading, index) => ({ reading, index, known: reading.fixed ? 0 : renown(reading.nominative) }))
    .sort((a, b) => b.known - a.known || a.index - b.index)
    .map(({ reading }) => reading)
})

/** Of «Марка» both Марк and Марко can be meant: the name that Serbs bear first, then any known one. */
function renown(name: string): number {
  if (/^(?:марко|marko)$/i.test(name)) return 2
  return isKnownSurname(name, 'sr') || isGivenName(name) || SURNAME.test(name) || IN_A.has(name.toLowerCase()) ? 1 : 0
}

/** Frequent surnames in -а, whose instrumental is that of a name in a consonant («Варгом», «Силвом»). */
const IN_A: ReadonlySet<string> = new Set(
  (
    'варга силва кошта коста лула барбоса суза соуза перера феријера лима кунја рибера ривера вера мендоза вила гарза фигероа барера ' +
    'танака накамура кишида ишиба јамада камикава фуџита фукуда хатојама јошида охана фијала свобода бенда вондра дуда сикора кучера ' +
    'балога чонка шарма гупта кабила лунгу мехта'
  )
    .split(' ')
    .flatMap((name) => [name, toLatin(name)]),
)

/** Nominatives of surnames of which nothing else is known. */
const SURNAME = /(?:енко|enko|[оеoe][вv]|[иi][ћчćčc]|[сцsc][кk][иi]|[јj][аa][нn]|[дdз][зz]?[еe]|швили|švili)$/iu

function declineBack(word: string): NameReading[] {
  const hyphen = Math.max(word.lastIndexOf('-'), word.lastIndexOf('\u2011'))
  const head = word.slice(0, hyphen + 1)
  const readings: NameReading[] = []
  for (const rule of IS_LATIN.test(word) ? LATIN : CYRILLIC) {
    const nominative = apply(rule, word.slice(hyphen + 1))
    if (nominative === null) continue
    const { cases, gender } = rule
    // «Вилема-Александра»: both halves are declined, though mostly the last one only
    const half = head === '' ? null : apply(rule, head.slice(0, -1))
    if (half !== null) readings.push({ nominative: `${half}-${nominative}`, cases, gender, fixed: false })
    readings.push({ nominative: head + nominative, cases, gender, fixed: false })
  }
  return readings
}

function apply({ ending, to, stem }: Rule, word: string): string | null {
  const lower = word.toLowerCase()
  if (!lower.endsWith(ending) || lower.length - ending.length < 2) return null
  const base = word.slice(0, word.length - ending.length)
  const plain = base.toLowerCase()
  if (!stem.test(plain)) return null
  const irregular = to === '' ? IRREGULAR.get(plain) : undefined
  if (irregular) return irregular
  if (to === '' && /[иi][јj]$/.test(plain) && !IN_IJ.test(plain)) return null
  if (/^[оo]$/.test(to) && /[иi][јj]$/.test(plain)) return null
  if ((to === '' || OPEN.test(to)) && ending !== to && CLUSTER.test(plain) && CONSONANT.test(plain)) return null
  return to === '' && BARE_C.test(plain) ? base.replace(/([цc])$/u, IS_LATIN.test(base) ? 'a$1' : 'а$1') : base + to
}
