/** The reading of a document for human eyes: its lines with every mark and the rule that made it, then the facts. */
import { trace } from './engine/pipeline'
import { type Mark, sentenceAt, type Zone } from './engine/reading'
import type { Trace } from './engine/trace'
import type { MeetingFact, Span } from './facts'

/**
 * A listing of what was seen where and by which rule.
 * @throws DocumentError where `document` is no document
 */
export function explain(document: unknown): string {
  const seen = trace(document)
  const { reading, facts } = seen
  const head = [`${facts.id}  language ${facts.language}  published ${facts.published ?? 'unknown'}`]
  const zones = reading.zones.flatMap((zone) => ['', `== ${zone.in} ==`, ...listZone(zone, seen)])
  const meetings = facts.meetings.flatMap((meeting, index) => listMeeting(meeting, index + 1, seen))
  const others = [
    ...facts.people.map((fact) =>
      `person  ${fact.name}  [${fact.key}]  ${fact.role ?? '?'} ${fact.country ?? ''}`.trimEnd(),
    ),
    ...facts.areas.map((fact) => `area  ${fact.code}  ${fact.evidence.map(({ rule }) => rule).join(', ')}`),
    ...facts.agreements.map((fact) => `agreement  ${fact.status}  ${fact.title}`),
    ...facts.figures.map((fact) => `figure  ${fact.value} ${fact.unit}  ${fact.about}`),
  ]
  return `${[...head, ...zones, '', '== facts ==', ...meetings, ...others].join('\n')}\n`
}

function listZone(zone: Zone, seen: Trace): string[] {
  const labelled = marksOf(seen)
    .filter(({ mark }) => mark.zone === zone)
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end)
  const bySentence = new Map<number, typeof labelled>()
  for (const one of labelled) {
    const start = sentenceAt(zone, one.mark.start)?.start ?? 0
    bySentence.set(start, [...(bySentence.get(start) ?? []), one])
  }
  return zone.sentences.flatMap((sentence) => [
    `${sentence.start}  ${quote(zone, sentence)}`,
    ...(bySentence.get(sentence.start) ?? []).map(
      ({ mark, label }) => `    ${mark.start}-${mark.end} «${quote(zone, mark)}»  ${label}  (${mark.rule})`,
    ),
  ])
}

function marksOf({ reading: { marks }, signals }: Trace): { mark: Mark; label: string }[] {
  return [
    ...marks.countries.map((mark) => ({ mark, label: `country ${mark.code} ${mark.kind}` })),
    ...marks.organizations.map((mark) => ({ mark, label: `organization ${mark.code}` })),
    ...marks.places.map((mark) => ({ mark, label: `place ${mark.city} ${mark.country}${mark.locative ? ' in' : ''}` })),
    ...marks.roles.map((mark) => ({ mark, label: `role ${mark.role} ${mark.country ?? mark.organization ?? '?'}` })),
    ...marks.people.map((mark) => ({ mark, label: `person ${mark.name} ${mark.role ?? '?'} ${mark.country ?? '?'}` })),
    ...marks.dates.map((mark) => ({ mark, label: `date ${mark.date} ${mark.precision} ${mark.how}` })),
    ...marks.areas.map((mark) => ({ mark, label: `area ${mark.code}` })),
    ...marks.agreements.map((mark) => ({ mark, label: `agreement ${mark.status}` })),
    ...marks.figures.map((mark) => ({ mark, label: `figure ${mark.value} ${mark.unit}` })),
    ...signals.triggers.map((mark) => ({ mark, label: 'trigger' })),
    ...signals.cues.map((mark) => ({ mark, label: 'cue' })),
  ]
}

function listMeeting(meeting: MeetingFact, number: number, seen: Trace): string[] {
  const { kind, status, date, datePrecision, place, countries, organizations, level, background, confidence } = meeting
  const when = date ? `${date} (${datePrecision})` : 'no date'
  const where = place ? [place.city, place.country].filter(Boolean).join(', ') : 'no place'
  return [
    `meeting ${number}  ${kind} ${status}${background ? ' recalled' : ''}  ${when}  ${where}  confidence ${confidence}`,
    `    sides ${[...countries, ...organizations].join(' ')}  level ${level ?? '?'}  areas ${meeting.areas.join(' ') || 'none'}`,
    ...meeting.participants.map(
      ({ name, key, role, country }) => `    ${name} [${key}] ${role ?? '?'} ${country ?? '?'}`,
    ),
    ...Object.entries(meeting.fields).map(
      ([field, source]) => `    ${field}: ${source.how} by ${source.rule}${quoteAll(source.evidence, seen)}`,
    ),
  ]
}

function quoteAll(spans: readonly Span[], { reading }: Trace): string {
  const quotes = spans.flatMap((span) => {
    const zone = reading.zones.find((one) => one.in === (span.in ?? 'text'))
    return zone ? [`«${quote(zone, span)}»`] : []
  })
  return quotes.length > 0 ? ` ${quotes.join(' ')}` : ''
}

function quote(zone: Zone, { start, end }: { start: number; end: number }): string {
  return zone.text.slice(start, end).replace(/\s+/g, ' ')
}
