/** Scores the answer on one document against what a person says it tells. */
import type { CountryFact, Facts, SourceDocument, Span } from '../extract/facts'
import type { Gold } from './gold'
import { isNear } from './same-name'
import { scoreFieldEvidence, scoreSpans } from './score-evidence'
import { scoreMeetings } from './score-meetings'
import { compareSets, countRate, countSet, noteDifference, type Tally } from './tally'

/** @param facts `undefined` where the document was not answered; every fact of the gold is missed then */
export function scoreDocument(
  tally: Tally,
  gold: Gold,
  facts: Facts | undefined,
  document: Pick<SourceDocument, 'text' | 'title'> | undefined,
): void {
  const { id } = gold
  countRate(tally, 'answered', facts !== undefined)
  if (gold.language && facts) countRate(tally, 'language', gold.language.split('-')[0] === facts.language.split('-')[0])
  if (gold.countries) scoreCountries(tally, gold, gold.countries, facts)
  if (gold.countryMentions) scoreMentions(tally, gold, gold.countryMentions, facts)
  if (gold.organizations)
    compareSets(tally, 'organizations', id, gold.organizations, facts?.organizations.map(({ code }) => code) ?? [])
  if (gold.meetings) scoreMeetings(tally, id, gold.meetings, facts?.meetings ?? [])
  if (gold.areas) scoreAreas(tally, id, gold.areas, facts, document?.text)
  if (gold.agreements) scoreAgreements(tally, id, gold.agreements, facts, document?.text)
  if (gold.figures) {
    const values = (figures: readonly { value: number }[]) => figures.map(({ value }) => String(value))
    compareSets(tally, 'figures', id, values(gold.figures), values(facts?.figures ?? []))
  }
  if (facts && document) scoreSpans(tally, document, facts)
  if (facts) scoreFieldEvidence(tally, facts)
}

function scoreCountries(tally: Tally, { id, kinds }: Gold, want: readonly string[], facts: Facts | undefined): void {
  const counts = ({ mentions }: CountryFact) => !kinds || mentions.some(({ kind }) => kinds.includes(kind))
  const got = (facts?.countries ?? []).filter(counts).map(({ code }) => code)
  compareSets(tally, 'countries', id, want, got)
}

/** Mentions of the body alone; one that overlaps a gold mention of the same country is right. */
function scoreMentions(
  tally: Tally,
  { kinds }: Gold,
  want: NonNullable<Gold['countryMentions']>,
  facts: Facts | undefined,
): void {
  const left = (facts?.countries ?? []).flatMap(({ code, mentions }) =>
    mentions
      .filter((mention) => mention.in !== 'title' && (!kinds || kinds.includes(mention.kind)))
      .map(({ start, end }) => ({ start, end, code })),
  )
  let right = 0
  for (const one of want) {
    const index = left.findIndex((got) => got.code === one.code && got.start < one.end && one.start < got.end)
    if (index < 0) continue
    left.splice(index, 1)
    right++
  }
  countSet(tally, 'country mentions', right, left.length, want.length - right)
}

function scoreAreas(
  tally: Tally,
  id: string,
  want: NonNullable<Gold['areas']>,
  facts: Facts | undefined,
  text: string | undefined,
): void {
  const areas = facts?.areas ?? []
  const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code)
  compareSets(tally, 'areas', id, codes(want), codes(areas))
  for (const { code, quote } of want) {
    const place = findQuote(text, quote)
    const area = areas.find((one) => one.code === code)
    if (!place || !area) continue
    countRate(tally, 'area evidence meets the quote', area.evidence.some(meets(place, true)))
  }
}

/** An agreement is found by the words that tell of it; where gold quotes none, by a title that is near. */
function scoreAgreements(
  tally: Tally,
  id: string,
  want: NonNullable<Gold['agreements']>,
  facts: Facts | undefined,
  text: string | undefined,
): void {
  const left = [...(facts?.agreements ?? [])]
  const missed: typeof want = []
  for (const one of want) {
    const place = findQuote(text, one.quote)
    const index = left.findIndex(({ title, evidence }) =>
      place ? evidence.some(meets(place, false)) : isNear(title, one.title),
    )
    if (index < 0) missed.push(one)
    else left.splice(index, 1)
  }
  countSet(tally, 'agreements', want.length - missed.length, left.length, missed.length)
  noteDifference(tally, {
    id,
    figure: 'agreements',
    missed: missed.map(({ title, quote }) => `${title ?? '?'} «${quote ?? ''}»`),
    extra: left.map(({ title }) => title),
  })
}

function findQuote(text: string | undefined, quote: string | undefined): Span | undefined {
  const start = text && quote ? text.indexOf(quote) : -1
  return quote && start >= 0 ? { start, end: start + quote.length } : undefined
}

function meets(place: Span, bodyOnly: boolean): (span: Span) => boolean {
  return (span) => !(bodyOnly && span.in === 'title') && span.start < place.end && place.start < span.end
}
