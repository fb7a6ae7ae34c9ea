/** Finds quantities about relations: money, shares, companies, documents, students; no dates, ordinals, ages or scores. */
import { addAll } from '../engine/add-all'
import { compileLexicon, type Entry, type Lexicon } from '../engine/lexicon'
import type { FigureMark, Reading, Sentence, Word, Zone } from '../engine/reading'
import { sentenceAt } from '../engine/reading'
import { askOnce } from '../engine/terms'
import { fold } from '../engine/words'
import type { FigureLocale } from '../locales/figure-table'
import { type Numeral, readNumerals, scale } from './numerals'
import { compileStems, type StemTest, sentenceHas } from './scope'

type Unit = { code: string; money: boolean }
type Found = Numeral & { unit: Unit; stop: number }

/** How many words may stand between a number and what it counts («60 крупных сербских компаний»). */
const REACH = 4
const REACH_BACK = 9
/** "two projects" is a way of telling, "five projects" a count. */
const FEW = 5
const LONGEST_ABOUT = 140
const BREAK = /[,;:()—–\n]\s|\s[—–]\s/gu
/** A smaller sum of money is a price or a fee. */
const LEAST_SUM = 1000
const YEARS = { from: 1900, to: 2100 }

type Rules = FigureLocale & {
  opensNumber(word: Word): boolean
  percentForms: readonly (readonly string[])[]
  unitWords: Lexicon<Unit>
  ofThemWords: Lexicon<true>
  stopWords: ReadonlySet<string>
  counterWords: ReadonlySet<string>
  strange: StemTest
  guests: StemTest
}

/** Compiles a locale's words about quantities once; the recogniser then adds `reading.marks.figures`. Linear in the text. */
export function buildFigureRecogniser(locale: FigureLocale): (reading: Reading) => void {
  const rules: Rules = {
    ...locale,
    percentForms: locale.percents.map((form) => form.split(' ')),
    opensNumber: askOnce((folded) => /^\d/.test(folded) || Object.hasOwn(locale.numbers, folded)),
    unitWords: compileLexicon(listUnits(locale)),
    ofThemWords: compileLexicon(locale.ofThem.map((form) => ({ form, value: true as const }))),
    stopWords: new Set(locale.stops.map(fold)),
    counterWords: new Set(locale.counters.map(fold)),
    strange: compileStems(locale.strangers.map(fold)),
    guests: compileStems(locale.guestStems.map(fold)),
  }
  return (reading) => {
    for (const zone of reading.zones) addAll(reading.marks.figures, readZone(zone, rules))
  }
}

function listUnits({ units, currencies, inflect }: FigureLocale): Entry<Unit>[] {
  const list = (table: Readonly<Record<string, readonly string[]>>, money: boolean): Entry<Unit>[] =>
    Object.entries(table).flatMap(([code, phrases]) => {
      const value: Unit = { code, money }
      return phrases.flatMap((phrase) => inflect(phrase).map((form) => ({ form, value })))
    })
  return [...list(units, false), ...list(currencies, true)]
}

function readZone(zone: Zone, rules: Rules): FigureMark[] {
  const numerals = readNumerals(zone, rules).map((numeral) => passSuffix(zone, numeral, rules))
  const found: (Found | undefined)[] = numerals.map((numeral) => attachUnit(zone, numeral, rules))
  for (let index = numerals.length - 2; index >= 0; index--) {
    found[index + 1] ??= inheritSign(zone, index, numerals, found, rules)
    found[index] = inheritRange(zone, index, numerals, found, rules)
  }
  inheritBackwards(zone, numerals, found, rules)
  return found.flatMap((figure) => (figure ? toMark(zone, figure, rules) : []))
}

/** «60-тан астам»: a case ending that hangs on the number belongs to it. */
function passSuffix(zone: Zone, numeral: Numeral, rules: Rules): Numeral {
  const next = zone.words[numeral.to]
  if (!next || !rules.suffixes?.includes(next.folded) || !/^[-–]$/u.test(zone.text.slice(numeral.end, next.start)))
    return numeral
  return { ...numeral, end: next.end, to: numeral.to + 1 }
}

function attachUnit(zone: Zone, numeral: Numeral, rules: Rules): Found | undefined {
  const take = (code: string, money: boolean, stop: number): Found => ({ ...numeral, unit: { code, money }, stop })
  const percent = endOfPercent(zone.text, numeral.end)
  if (percent !== undefined) return take('percent', false, percent)
  const next = zone.words[numeral.to]
  const percentWords = rules.percentForms.find((form) => startsAt(zone, numeral.to, form))
  const percentEnd = zone.words[numeral.to + (percentWords?.length ?? 0) - 1]?.end
  if (percentWords && percentEnd !== undefined) return take('percent', false, percentEnd)
  if (numeral.sign) return take(numeral.sign, true, numeral.end)
  if (next && rules.times.includes(next.folded) && isFactor(zone, numeral, rules)) return take('times', false, next.end)
  return findNoun(zone, numeral, rules) ?? findNounBefore(zone, numeral, rules)
}

/** Behind the sign of per cent that stands at `at`, or behind a blank there. */
function endOfPercent(text: string, at: number): number | undefined {
  if (text.charAt(at) === '%') return at + 1
  return text.charAt(at + 1) === '%' && /\s/u.test(text.charAt(at)) ? at + 2 : undefined
}

function startsAt(zone: Zone, from: number, form: readonly string[]): boolean {
  return form.every((part, offset) => zone.words[from + offset]?.folded === part)
}

function isFactor(zone: Zone, numeral: Numeral, rules: Rules): boolean {
  if (rules.timesAlone || !Number.isInteger(numeral.value)) return true
  if (rules.timesLead.includes(zone.words[numeral.from - 1]?.folded ?? '')) return true
  const after = rules.timesAfter ?? []
  return [1, 2, 3].some((step) => after.includes(zone.words[numeral.to + step]?.folded ?? ''))
}

function findNoun(zone: Zone, numeral: Numeral, rules: Rules): Found | undefined {
  const bareYear =
    numeral.times === 1 && Number.isInteger(numeral.value) && numeral.value >= YEARS.from && numeral.value <= YEARS.to
  for (let index = numeral.to; index < Math.min(zone.words.length, numeral.to + REACH); index++) {
    const word = zone.words[index] as Word
    const before = zone.words[index - 1] as Word
    const gap = zone.text.slice(Math.max(before.end, numeral.end), word.start)
    const abbreviated = index === numeral.to && numeral.times > 1 // «20 тыс. тонн»
    if (gap !== ' ' && !(abbreviated ? /^\.?[\s\u00A0\u202F]+$/u : /^(?:[\s\u00A0\u202F]+|-)$/u).test(gap))
      return undefined
    // «26-е», «75-летие», "14-year": what hangs on the number by a hyphen is no counted noun
    if (index === numeral.to && gap === '-') return undefined
    const hit = rules.unitWords.at(zone, index)
    const unit = hit?.values[0]
    if (hit && unit) {
      if (bareYear && index > numeral.to) return undefined
      return { ...numeral, unit, stop: hit.end }
    }
    if (rules.stopWords.has(word.folded)) return undefined
  }
  return undefined
}

/** «число совместных предприятий превысило 200»: the noun stands before, in the same clause. */
function findNounBefore(zone: Zone, numeral: Numeral, rules: Rules): Found | undefined {
  if (isBareYear(numeral) || !standsAlone(zone, numeral, rules)) return undefined
  if (!rules.counterWords.has(zone.words[numeral.from - 1]?.folded ?? '')) return undefined
  for (let index = numeral.from - 1; index > Math.max(0, numeral.from - REACH_BACK); index--) {
    const word = zone.words[index] as Word
    const after = zone.words[index + 1] as Word
    if (/[.,;:()\n]/u.test(zone.text.slice(word.end, after.start))) return undefined
    const unit = rules.unitWords.at(zone, index)?.values[0]
    if (unit) return unit.money ? undefined : { ...numeral, unit, stop: numeral.end }
  }
  return undefined
}

/** «с 4 до 6 млрд долларов», "20–22%", "$4-6 billion": the first end takes unit and multiplier from the second. */
function inheritRange(
  zone: Zone,
  index: number,
  numerals: Numeral[],
  found: (Found | undefined)[],
  rules: Rules,
): Found | undefined {
  const own = found[index]
  const first = numerals[index] as Numeral
  const second = numerals[index + 1] as Numeral
  const unit = found[index + 1]?.unit
  if (!unit || !isRange(zone, first, second, rules)) return own
  if (own && !(own.unit.money && own.times === 1 && second.times > 1)) return own
  if (first.inWords !== second.inWords || (own === undefined && isBareYear(first))) return own
  const times = first.times === 1 ? second.times : 1
  return {
    ...first,
    value: scale(first.value, times),
    unit: own?.unit ?? unit,
    stop: found[index + 1]?.stop ?? first.end,
  }
}

/** "$4-6 billion": the second end takes the currency sign of the first. */
function inheritSign(
  zone: Zone,
  index: number,
  numerals: Numeral[],
  found: (Found | undefined)[],
  rules: Rules,
): Found | undefined {
  const first = found[index]
  const second = numerals[index + 1] as Numeral
  if (!first?.sign || !isRange(zone, first, second, rules) || isBareYear(second)) return undefined
  return { ...second, unit: first.unit, stop: second.end }
}

function isBareYear(numeral: Numeral): boolean {
  return numeral.value >= YEARS.from && numeral.value <= YEARS.to && numeral.times === 1
}

function isRange(zone: Zone, first: Numeral, second: Numeral, rules: Rules): boolean {
  const gap = zone.text.slice(first.end, second.start)
  if (/^\s?[-–—]\s?$/u.test(gap)) return true
  // «4-тен 6 млрд долларға дейін»
  if (rules.suffixes && gap === ' ' && /[-–][тдн][ае]н$/u.test(zone.text.slice(first.start, first.end))) return true
  const between = zone.words[first.to]
  return between !== undefined && fold(gap.trim()) === between.folded && rules.rangeWords.includes(between.folded)
}

/** «80 из них» takes the unit before it; «У Узбекистана 18 млрд» the currency last named in the paragraph. */
function inheritBackwards(zone: Zone, numerals: Numeral[], found: (Found | undefined)[], rules: Rules): void {
  let last: { figure: Found; paragraph: number } | undefined
  let money: { unit: Unit; paragraph: number } | undefined
  numerals.forEach((numeral, index) => {
    const sentence = sentenceAt(zone, numeral.start)
    if (!sentence) return
    const near = (paragraph: number | undefined) => paragraph !== undefined && sentence.paragraph - paragraph <= 1
    const next = zone.words[numeral.to]
    const ofThem =
      next && zone.text.slice(numeral.end, next.start).trim() === '' && rules.ofThemWords.at(zone, numeral.to)
    if (!found[index] && ofThem) {
      const unit = last && last.paragraph === sentence.paragraph ? last.figure.unit : { code: 'person', money: false }
      if (last?.paragraph === sentence.paragraph || sentenceHas(zone.words, sentence, rules.guests))
        found[index] = { ...numeral, unit, stop: numeral.end }
    }
    if (!found[index] && money && numeral.times >= 1e6 && near(money.paragraph) && standsAlone(zone, numeral, rules))
      found[index] = { ...numeral, unit: money.unit, stop: numeral.end }
    const figure = found[index]
    if (figure) last = { figure, paragraph: sentence.paragraph }
    if (figure?.unit.money) money = { unit: figure.unit, paragraph: sentence.paragraph }
  })
}

function standsAlone(zone: Zone, numeral: Numeral, rules: Rules): boolean {
  const next = zone.words[numeral.to]
  if (!next) return true
  return /[,.;:)]/u.test(zone.text.slice(numeral.end, next.start)) || rules.stopWords.has(next.folded)
}

function toMark(zone: Zone, figure: Found, rules: Rules): FigureMark[] {
  const sentence = sentenceAt(zone, figure.start)
  if (!sentence || (figure.value <= 1 && figure.unit.code !== 'percent' && !figure.unit.money)) return []
  if (figure.unit.money && figure.value < LEAST_SUM) return []
  if (sentenceHas(zone.words, sentence, rules.strange)) return []
  if (rules.doubtful.includes(figure.unit.code)) {
    if (figure.inWords && figure.value < FEW) return []
    if (!sentenceHas(zone.words, sentence, rules.guests)) return []
  }
  const { start, stop, value, unit } = figure
  return [
    {
      zone,
      start,
      end: stop,
      rule: `figure.${unit.money ? 'money' : unit.code}`,
      value,
      unit: unit.code,
      about: findAbout(zone, sentence, start, stop),
    },
  ]
}

/** The clause around a figure, cut at its nearest commas and dashes. */
function findAbout(zone: Zone, sentence: Sentence, start: number, end: number): string {
  const text = zone.text.slice(sentence.start, sentence.end)
  let from = 0
  let to = text.length
  for (const match of text.matchAll(BREAK)) {
    const at = match.index
    if (at + match[0].length <= start - sentence.start) from = at + match[0].length
    else if (at >= end - sentence.start) {
      to = at
      break
    }
  }
  return text
    .slice(from, to)
    .slice(0, Math.max(LONGEST_ABOUT, end - sentence.start - from))
    .replace(/[\s.!?]+$/u, '')
    .trim()
}
