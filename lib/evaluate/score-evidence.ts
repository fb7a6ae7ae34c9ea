/** Scores the words behind an answer: every passage must be one, and every fact and field must have one. */
import type { Facts, SourceDocument, Span } from '../extract/facts'
import { countRate, type Tally } from './tally'

/** Positions lie inside the text, and a passage has no blank at its ends and cuts no word or character in two. */
export function scoreSpans(tally: Tally, { text, title = '' }: Pick<SourceDocument, 'text' | 'title'>, facts: Facts) {
  for (const span of listSpans(facts)) {
    const source = span.in === 'title' ? title : text
    const inside = isInside(span, source)
    countRate(tally, 'spans inside the text', inside)
    countRate(tally, 'spans of whole words', inside && isWhole(span, source))
  }
}

function isInside({ start, end }: Span, source: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= source.length
}

const LETTER = /[\p{L}\p{M}]/u

function isWhole({ start, end }: Span, source: string): boolean {
  const quote = source.slice(start, end)
  return quote === quote.trim() && !isCut(source, start) && !isCut(source, end)
}

/** A letter on both sides, or half of a character on either. */
function isCut(source: string, at: number): boolean {
  if (at === 0 || at === source.length) return false
  const before = source.codePointAt(at - 2 >= 0 && isLow(source, at - 1) ? at - 2 : at - 1)
  const behind = source.codePointAt(at)
  if (isLow(source, at) || before === undefined || behind === undefined) return true
  return LETTER.test(String.fromCodePoint(before)) && LETTER.test(String.fromCodePoint(behind))
}

function isLow(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** Every passage of an answer, wherever it stands. */
function listSpans(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [value as Span]
  return Object.values(value).flatMap(listSpans)
}

/** Fields of a meeting that must say what they rest on wherever they say anything. */
const FIELDS = ['kind', 'status', 'date', 'place', 'countries', 'organizations', 'visit', 'level', 'areas'] as const

/** Counts each fact, each participant and each field that says something, and whether words are given for it. */
export function scoreFieldEvidence(tally: Tally, facts: Facts): void {
  const count = (evidence: readonly Span[] | undefined) =>
    countRate(tally, 'field evidence present', (evidence ?? []).length > 0)
  for (const meeting of facts.meetings) {
    count(meeting.evidence)
    for (const field of FIELDS) {
      const value = meeting[field]
      if (value === null || (Array.isArray(value) && value.length === 0)) continue
      count(meeting.fields[field]?.evidence)
    }
    for (const person of meeting.participants) count(person.evidence)
  }
  for (const fact of [...facts.countries, ...facts.organizations, ...facts.people]) count(fact.mentions)
  for (const fact of [...facts.areas, ...facts.agreements, ...facts.figures]) count(fact.evidence)
}
