/** Runs a document through its locale: zones, recognisers in order, refiners in order. The order is the dependency order. */
import { checkDocument } from '../document'
import type { Facts } from '../facts'
import { type CompiledLocale, findLocale } from '../locales/registry'
import { hintsOf } from '../recognisers/date-hints'
import { DATELINE_REACH, findDateline } from '../recognisers/datelines'
import { refineAgreements } from '../refiners/agreements'
import { refineAreas } from '../refiners/areas'
import { refineCountries } from '../refiners/countries'
import { refineFigures } from '../refiners/figures'
import { refineMeetings } from '../refiners/meetings'
import { refineOrganizations } from '../refiners/organizations'
import { collectPeople } from '../refiners/people'
import { SAMPLE, settleLanguage } from './language'
import { normaliseText } from './normalise'
import { joinPart, labelSentences, languagesIn, takePart } from './parts'
import { openMarks, type Reading, sentenceAt, type Zone } from './reading'
import { splitSentences } from './sentences'
import { beginsOf, forgetIfFull } from './terms'
import type { Signals, Trace } from './trace'
import { splitWords } from './words'

/**
 * Reads one document and keeps all that was seen on the way.
 * @param find where locales come from; another one lets a test read with other words
 * @throws DocumentError where `value` is no document
 */
export function trace(value: unknown, find: typeof findLocale = findLocale): Trace {
  const document = checkDocument(value)
  forgetIfFull()
  const title = document.title === undefined ? null : open('title', document.title)
  const text = open('text', document.text)
  const language = settleLanguage(document.language, [...(title?.words ?? []), ...text.words.slice(0, SAMPLE)])
  const reading: Reading = {
    document,
    id: document.id,
    language,
    published: document.published ?? null,
    zones: [],
    marks: openMarks(),
  }
  const signals: Signals = { triggers: [], cues: [], dateline: null }
  const locale = find(language)
  if (title) reading.zones.push(cutZone(title, locale, language))
  reading.zones.push(cutZone(text, locale, language))
  if (locale) recogniseParts(reading, signals, find)
  return { reading, signals, facts: refine(reading, signals) }
}

function open(name: Zone['in'], written: string): Omit<Zone, 'sentences'> {
  const { text, origin } = normaliseText(written)
  return { in: name, text, origin, words: splitWords(text) }
}

const NO_WORDS: ReadonlySet<string> = new Set()

function cutZone(open: Omit<Zone, 'sentences'>, locale: CompiledLocale | undefined, language: string): Zone {
  const sentences = splitSentences(open.text, open.words, locale?.abbreviations ?? NO_WORDS, locale?.ordinalStops)
  const zone: Zone = { ...open, sentences, language }
  if (locale) labelSentences(zone, language)
  return zone
}

/** Reads each language's part of a document with the locale of that language, and joins what was seen. */
function recogniseParts(whole: Reading, signals: Signals, find: typeof findLocale): void {
  for (const language of languagesIn(whole)) {
    const locale = find(language)
    if (!locale) continue
    const part = takePart(whole, language)
    if (part === whole) {
      recognise(whole, signals, locale)
      continue
    }
    // the dateline of the report holds for what it quotes in another language too
    const seen: Signals = { triggers: [], cues: [], dateline: null }
    recognise({ ...part, published: signals.dateline?.date ?? part.published }, seen, locale)
    joinPart(whole, signals, part, seen)
  }
  labelDateline(whole, signals)
}

function labelDateline({ zones }: Reading, { dateline }: Signals): void {
  const text = zones.find((zone) => zone.in === 'text')
  const sentence = text && dateline && sentenceAt(text, dateline.start)
  if (sentence && sentence.end - dateline.end <= DATELINE_REACH) sentence.section = 'dateline'
}

function recognise(reading: Reading, signals: Signals, locale: CompiledLocale): void {
  for (const zone of reading.zones) zone.begins = beginsOf(zone.words)
  for (const recogniser of locale.first) recogniser(reading)
  // a palace stands in the capital, whatever the text calls it
  for (const mark of reading.marks.countries) if (mark.kind === 'seat') mark.city ??= locale.capitals.get(mark.code)
  for (const zone of reading.zones) {
    const { triggers, cues } = locale.triggers(zone)
    // one by one: a long text has more of them than a call has room for arguments
    for (const trigger of triggers) signals.triggers.push(trigger)
    for (const cue of cues) signals.cues.push(cue)
  }
  recogniseDates(reading, signals, locale)
  for (const recogniser of locale.second) recogniser(reading)
}

/** No date goes on for as many words. */
const LONGEST_DATE = 30

/** The beginning of a zone, as far as a date that begins before `end` can go on. */
function headOf(zone: Zone, end: number): Zone {
  const behind = zone.words.findIndex((word) => word.start > end)
  return behind < 0 ? zone : { ...zone, words: zone.words.slice(0, behind + LONGEST_DATE) }
}

/** Dates twice over: once to read the dateline, then again with the day it gives as the day of writing. */
function recogniseDates(reading: Reading, signals: Signals, locale: CompiledLocale): void {
  const { marks, published } = reading
  const hints = hintsOf(signals)
  const contextOf = (today: string | null) => ({ today, ...hints })
  const text = reading.zones.find((zone) => zone.in === 'text')
  const head = text && findDateline(text, marks.places, marks.countries)
  const [written] =
    head && text
      ? locale
          .dates(headOf(text, head.end + DATELINE_REACH), contextOf(published))
          .filter(
            (mark) => mark.precision === 'day' && mark.start >= head.end && mark.start <= head.end + DATELINE_REACH,
          )
      : []
  const isDateline = written !== undefined && written.rule !== 'date.weekday'
  if (head) signals.dateline = { ...head, date: isDateline ? written.date : null }
  const today = signals.dateline?.date ?? published
  for (const zone of reading.zones)
    for (const mark of locale.dates(zone, contextOf(today))) {
      mark.dateline = isDateline && zone === text && mark.start === written.start
      marks.dates.push(mark)
    }
}

function refine(reading: Reading, signals: Signals): Facts {
  const { id, language, published } = reading
  const { meetings, areas } = refineMeetings(reading, signals)
  return {
    id,
    language,
    published,
    countries: refineCountries(reading),
    organizations: refineOrganizations(reading),
    people: collectPeople(reading),
    meetings,
    areas: refineAreas(reading, areas),
    // what sides sign they sign where they meet
    agreements: meetings.length > 0 ? refineAgreements(reading) : [],
    figures: refineFigures(reading),
  }
}
