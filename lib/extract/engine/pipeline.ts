/** Runs a document through its locale: zones, recognisers in order, refiners in order. The order is the dependency order. */
import { checkDocument } from '../document'
import type { Facts } from '../facts'
import { type CompiledLocale, findLocale } from '../locales/registry'
import { DATELINE_REACH, findDateline } from '../recognisers/datelines'
import { refineAgreements } from '../refiners/agreements'
import { refineAreas } from '../refiners/areas'
import { refineCountries } from '../refiners/countries'
import { refineFigures } from '../refiners/figures'
import { refineMeetings } from '../refiners/meetings'
import { refineOrganizations } from '../refiners/organizations'
import { collectPeople } from '../refiners/people'
import { detectLanguage } from './language'
import { type Mark, openMarks, type Reading, type Sentence, sentenceAt, type Zone } from './reading'
import { splitSentences } from './sentences'
import type { CueMark, Signals, Trace, TriggerMark } from './trace'
import { splitWords } from './words'

/**
 * Reads one document and keeps all that was seen on the way.
 * @throws DocumentError where `value` is no document
 */
export function trace(value: unknown): Trace {
  const document = checkDocument(value)
  const language = document.language ?? detectLanguage(`${document.title ?? ''}\n${document.text}`)
  const locale = findLocale(language)
  const reading: Reading = {
    document,
    id: document.id,
    language,
    published: document.published ?? null,
    zones: [],
    marks: openMarks(),
  }
  const signals: Signals = { triggers: [], cues: [], dateline: null }
  const abbreviations = locale?.abbreviations ?? new Set<string>()
  if (document.title) reading.zones.push(openZone('title', document.title, abbreviations))
  reading.zones.push(openZone('text', document.text, abbreviations))
  if (locale) recognise(reading, signals, locale)
  return { reading, signals, facts: refine(reading, signals) }
}

function openZone(name: Zone['in'], text: string, abbreviations: ReadonlySet<string>): Zone {
  const words = splitWords(text)
  return { in: name, text, words, sentences: splitSentences(text, words, abbreviations) }
}

function recognise(reading: Reading, signals: Signals, locale: CompiledLocale): void {
  for (const recogniser of locale.first) recogniser(reading)
  // a palace stands in the capital, whatever the text calls it
  for (const mark of reading.marks.countries) if (mark.kind === 'seat') mark.city ??= locale.capitals.get(mark.code)
  for (const zone of reading.zones) {
    const { triggers, cues } = locale.triggers(zone)
    signals.triggers.push(...triggers)
    signals.cues.push(...cues)
  }
  recogniseDates(reading, signals, locale)
  for (const recogniser of locale.second) recogniser(reading)
}

/** How near, in characters, a planning word must stand to make a date one to come. */
const NEAR_PLAN = 65

const MEETS: ReadonlySet<TriggerMark['sense']> = new Set(['encounter', 'receive', 'visit'])
/** Between a planning word and the verb it plans, in characters. */
const BESIDE = 20

/** Dates twice over: once to read the dateline, then again with the day it gives as the day of writing. */
function recogniseDates(reading: Reading, signals: Signals, locale: CompiledLocale): void {
  const { marks, published } = reading
  const planned = cuesBySentence(signals.cues, 'planned')
  const recalled = cuesBySentence(signals.cues, 'recalled')
  // "is due to meet B in C on Friday": a plan reaches to the end of its sentence unless something past stands between
  const told = bySentence([
    ...signals.cues.filter((cue) => cue.sense === 'reported'),
    ...signals.triggers.filter((mark) => mark.past),
  ])
  const coming = bySentence(signals.triggers.filter((mark) => !mark.past && MEETS.has(mark.sense)))
  const meets = (sentence: Sentence | undefined, cue: CueMark) =>
    (coming.get(sentence) ?? []).some((mark) => mark.start >= cue.start && mark.start - cue.end <= BESIDE)
  const contextOf = (today: string | null) => ({
    today,
    isComing: (zone: Zone, at: number) => {
      const sentence = sentenceAt(zone, at)
      const between = (from: number, to = at) =>
        (told.get(sentence) ?? []).some((mark) => mark.start > from && mark.end <= to)
      return (planned.get(sentence) ?? []).some(
        (cue) =>
          (Math.abs(cue.start - at) <= NEAR_PLAN && !(cue.start > at && between(at, cue.start))) ||
          (cue.start < at && meets(sentence, cue) && !between(cue.start)),
      )
    },
    isRecalled: (zone: Zone, at: number) => recalled.has(sentenceAt(zone, at)),
  })
  const text = reading.zones.find((zone) => zone.in === 'text')
  const head = text && findDateline(text, marks.places, marks.countries)
  const [written] =
    head && text
      ? locale
          .dates(text, contextOf(published))
          .filter(
            (mark) => mark.precision === 'day' && mark.start >= head.end && mark.start <= head.end + DATELINE_REACH,
          )
      : []
  const isDateline = written !== undefined && written.rule !== 'date.weekday'
  if (head) signals.dateline = { ...head, date: isDateline ? written.date : null }
  const today = signals.dateline?.date ?? published
  for (const zone of reading.zones)
    for (const mark of locale.dates(zone, contextOf(today)))
      marks.dates.push({ ...mark, dateline: isDateline && zone === text && mark.start === written.start })
}

function cuesBySentence(cues: readonly CueMark[], sense: CueMark['sense']) {
  return bySentence(cues.filter((cue) => cue.sense === sense))
}

function bySentence<T extends Mark>(marks: readonly T[]): Map<Sentence | undefined, T[]> {
  const found = new Map<Sentence | undefined, T[]>()
  for (const mark of marks) {
    const sentence = sentenceAt(mark.zone, mark.start)
    const known = found.get(sentence)
    if (known) known.push(mark)
    else found.set(sentence, [mark])
  }
  return found
}

function refine(reading: Reading, signals: Signals): Facts {
  const { id, language, published } = reading
  return {
    id,
    language,
    published,
    countries: refineCountries(reading),
    organizations: refineOrganizations(reading),
    people: collectPeople(reading),
    meetings: refineMeetings(reading, signals),
    areas: refineAreas(reading),
    agreements: refineAgreements(reading),
    figures: refineFigures(reading),
  }
}
