/** The reading of a document as data: its sentences with every mark and the rule that made it, and what each fact rests on. */
import { countBegun } from './engine/count-begun'
import { groupBy } from './engine/group-by'
import { trace } from './engine/pipeline'
import { type Mark, sentenceAt, toSpan, type Zone } from './engine/reading'
import type { Trace } from './engine/trace'
import type { Facts, FieldSource, MeetingFact, MeetingField, Span } from './facts'
import { sayRule } from './rule-reasons'

/** Words of the document, and the number of the sentence that they stand in. */
export type Quote = Span & { sentence: number; quote: string }

export type ExplainedMark = Quote & { what: string; rule: string }

export type ExplainedSentence = Span & { number: number; text: string; marks: ExplainedMark[] }

/** A field, its value in words, whether it was read or concluded, by which rule and why, and the words. */
export type ExplainedField = {
  field: MeetingField
  value: string
  how: FieldSource['how']
  rule: string
  reason: string
  quotes: Quote[]
}

/** Something that the document tells, with the rules that found it. */
export type ExplainedFact = {
  fact: 'meeting' | 'person' | 'area' | 'agreement' | 'figure'
  what: string
  rules: string[]
  /** What the first of the rules did, where words can say it. */
  reason: string
  quotes: Quote[]
  fields: ExplainedField[]
  participants: { what: string; quotes: Quote[] }[]
}

export type Explanation = {
  id: string
  language: string
  published: string | null
  dateline: { city: string; country: string; date: string | null } | null
  sentences: ExplainedSentence[]
  facts: ExplainedFact[]
}

/** @throws DocumentError where `document` is no document */
export function explainAsData(document: unknown): Explanation {
  const seen = trace(document)
  const { facts, signals } = seen
  const { id, language, published } = facts
  const sentences = listSentences(seen)
  const quoteAll = openQuotes(seen, sentences)
  const dateline = signals.dateline && {
    city: signals.dateline.city,
    country: signals.dateline.country,
    date: signals.dateline.date,
  }
  return { id, language, published, dateline, sentences, facts: listFacts(facts, seen, quoteAll) }
}

type QuoteAll = (spans: readonly Span[]) => Quote[]

function listSentences(seen: Trace): ExplainedSentence[] {
  const marks = marksOf(seen).sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end)
  const bySentence = groupBy(marks, ({ mark }) => sentenceAt(mark.zone, mark.start))
  let number = 0
  return seen.reading.zones.flatMap((zone) => {
    const title = zone.in === 'title' ? { in: zone.in } : {}
    const source = sourceOf(seen, zone.in)
    return zone.sentences.map((sentence) => {
      number += 1
      const { start, end } = toSpan({ zone, ...sentence })
      const own = bySentence.get(sentence) ?? []
      return {
        ...{ number, start, end, ...title, text: source.slice(start, end) },
        marks: own.map(({ mark, what }) => {
          const span = toSpan(mark)
          return { ...span, sentence: number, quote: source.slice(span.start, span.end), what, rule: mark.rule }
        }),
      }
    })
  })
}

function openQuotes(seen: Trace, sentences: readonly ExplainedSentence[]): QuoteAll {
  const title = sentences.filter((one) => one.in === 'title')
  const text = sentences.filter((one) => one.in === undefined)
  return (spans) =>
    spans.flatMap((span) => {
      const sentence = lastBegun(span.in === 'title' ? title : text, span.start)
      const quote = sourceOf(seen, span.in ?? 'text').slice(span.start, span.end)
      return sentence ? [{ ...span, sentence: sentence.number, quote }] : []
    })
}

/** The sentence that begins last at or before a place; sentences stand in the order of the text. */
function lastBegun(sentences: readonly ExplainedSentence[], at: number): ExplainedSentence | undefined {
  return sentences[Math.max(0, countBegun(sentences, at) - 1)]
}

/** The words as they were handed in; a zone may hold them made alike. */
function sourceOf({ reading: { document } }: Trace, zone: Zone['in']): string {
  return zone === 'title' ? (document.title ?? '') : document.text
}

function marksOf({ reading: { marks }, signals }: Trace): { mark: Mark; what: string }[] {
  return [
    ...marks.countries.map((mark) => ({ mark, what: `country ${mark.code}, ${mark.kind}` })),
    ...marks.organizations.map((mark) => ({ mark, what: `organization ${mark.code}` })),
    ...marks.places.map((mark) => ({
      mark,
      what: `place ${mark.city} ${mark.country}${mark.locative ? ', where' : ''}`,
    })),
    ...marks.roles.map((mark) => ({ mark, what: `role ${mark.role} of ${mark.country ?? mark.organization ?? '?'}` })),
    ...marks.people.map((mark) => ({ mark, what: `person ${sayPerson(mark)}` })),
    ...marks.dates.map((mark) => ({ mark, what: `date ${sayDate(mark)}, ${mark.how}` })),
    ...marks.areas.map((mark) => ({ mark, what: `area ${mark.code}` })),
    ...marks.agreements.map((mark) => ({ mark, what: `agreement, ${mark.status}` })),
    ...marks.figures.map((mark) => ({ mark, what: `figure ${mark.value} ${mark.unit}` })),
    ...signals.triggers.map((mark) => ({ mark, what: `meeting word, ${mark.sense}${mark.past ? ', past' : ''}` })),
    ...signals.cues.map((mark) => ({ mark, what: `cue, ${mark.sense}` })),
  ]
}

function listFacts(facts: Facts, seen: Trace, quoteAll: QuoteAll): ExplainedFact[] {
  const none = { reason: '', fields: [], participants: [] }
  const rulesAt = (marks: readonly Mark[], evidence: readonly Span[]) => [
    ...new Set(marks.filter((mark) => evidence.some((span) => isAt(mark, span))).map(({ rule }) => rule)),
  ]
  const { agreements, figures } = seen.reading.marks
  return [
    ...facts.meetings.map((meeting) => explainMeeting(meeting, quoteAll)),
    ...facts.people.map((person) => ({
      ...{ fact: 'person' as const, what: `${sayPerson(person)} [${person.key}]`, ...none },
      ...{ rules: rulesOf(person.mentions), quotes: quoteAll(person.mentions) },
    })),
    ...facts.areas.map(({ code, countries, evidence }) => ({
      ...{ fact: 'area' as const, what: [code, ...countries].join(' '), ...none },
      ...{ rules: rulesOf(evidence), quotes: quoteAll(evidence) },
    })),
    ...facts.agreements.map(({ title, status, evidence }) => ({
      ...{ fact: 'agreement' as const, what: `${title}, ${status}`, ...none },
      ...{ rules: rulesAt(agreements, evidence), quotes: quoteAll(evidence) },
    })),
    ...facts.figures.map(({ value, unit, about, evidence }) => ({
      ...{ fact: 'figure' as const, what: `${value} ${unit}, ${about}`, ...none },
      ...{ rules: rulesAt(figures, evidence), quotes: quoteAll(evidence) },
    })),
  ]
}

function rulesOf(passages: readonly { rule: string }[]): string[] {
  return [...new Set(passages.map(({ rule }) => rule))]
}

function isAt(mark: Mark, span: Span): boolean {
  const own = toSpan(mark)
  return own.start === span.start && own.end === span.end && own.in === span.in
}

function explainMeeting(meeting: MeetingFact, quoteAll: QuoteAll): ExplainedFact {
  const { kind, status, background, fields, codes } = meeting
  const code = [codes.plover.type, codes.plover.mode, `CAMEO ${codes.cameo}`].filter(Boolean).join(' ')
  return {
    fact: 'meeting',
    what: `${kind}, ${status}${background ? ', only recalled' : ''} (${code}), confidence ${meeting.confidence}`,
    rules: [meeting.rule, fields.kind?.rule].filter((rule) => rule !== undefined),
    reason: meeting.rule === undefined ? '' : sayRule(meeting.rule),
    quotes: quoteAll(meeting.evidence),
    fields: (Object.entries(fields) as [MeetingField, FieldSource][]).map(([field, { how, rule, evidence }]) => ({
      ...{ field, value: sayField(meeting, field), how, rule, reason: sayRule(rule) },
      quotes: quoteAll(evidence),
    })),
    participants: meeting.participants.map((person) => ({
      what: `${sayPerson(person)} [${person.key}]`,
      quotes: quoteAll(person.evidence),
    })),
  }
}

function sayField(meeting: MeetingFact, field: MeetingField): string {
  if (field === 'date') return meeting.date === null ? 'not known' : sayDate({ ...meeting, date: meeting.date })
  if (field === 'place') return [meeting.place?.city, meeting.place?.country].filter(Boolean).join(', ')
  if (field === 'visit') {
    const { type, guest, host } = meeting.visit ?? {}
    return [type, guest && `from ${guest}`, host && `to ${host}`].filter(Boolean).join(' ')
  }
  const value = meeting[field]
  return Array.isArray(value) ? value.join(' ') : (value ?? '')
}

function sayPerson({ name, role, country }: { name: string; role: string | null; country: string | null }): string {
  return [name, [role, country && `of ${country}`].filter(Boolean).join(' ')].filter((part) => part !== '').join(', ')
}

type SaidDate = { date: string; dateEnd: string | null; precision?: string; datePrecision?: string | null }

function sayDate({ date, dateEnd, precision, datePrecision }: SaidDate): string {
  const exact = precision ?? datePrecision
  return `${dateEnd ? `${date} to ${dateEnd}` : date}${exact === 'day' ? '' : ` (${exact})`}`
}
