/** Makes facts of what a model claims, as far as the document's own words bear it out. */
import type { CountryFact, Facts, OrganizationFact, PersonFact, SourceDocument } from '../extract/facts'
import { personKey } from '../identity/person-key'
import { AREA_CODES } from '../vocab/areas'
import { isCountryCode } from '../vocab/countries'
import { AGREEMENT_STATUSES, MENTION_KINDS } from '../vocab/meeting-kinds'
import { codeAgreement, codeArea } from '../vocab/ontologies'
import { ORGANIZATIONS } from '../vocab/organizations'
import { ROLE_CODES } from '../vocab/roles'
import { agreement, area, country, figure, organization, type Part, person } from './claims'
import { ExtractorError } from './extractor-error'
import { openGrounding } from './ground'
import { groundMeetings } from './ground-meetings'
import { isNamedIn } from './is-named-in'
import { known, type Sieve, sift, uniqueSpans } from './sift'

type Read = SourceDocument & { id: string; language: string }

/**
 * @param rule the name under which every passage says who found it
 * @throws ExtractorError where the answer is no JSON object
 */
export function groundFacts(document: Read, answer: unknown, rule: string): Facts {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
    throw new ExtractorError('the model did not answer with a JSON object')
  const claims = answer as Partial<Record<Part, unknown>>
  const { id, language, published = null } = document
  const sieve: Sieve = { find: openGrounding(document), dropped: {} }
  const countries = groundCountries(sieve, claims.countries, rule)
  const organizations = groundOrganizations(sieve, claims.organizations, rule)
  const isSide = (code: string) => countries.some((fact) => fact.code === code)
  const sidesOf = (codes: readonly string[]) => [...new Set(codes.filter(isSide))].sort()
  const people = groundPeople(sieve, claims.people, language, rule)
  const areas = unite(
    sift(sieve, 'areas', claims.areas, area, ({ code, countries: sides, quote }) => {
      const [found, span] = [known(AREA_CODES, code), sieve.find(quote)]
      if (!found || !span) return null
      return { code: found, countries: sidesOf(sides), evidence: [{ ...span, rule }], codes: codeArea(found) }
    }),
  )
  const meetings = groundMeetings(sieve, claims.meetings, { countries, organizations, areas, language, rule })
  return {
    ...{ id, language, published, countries, organizations, areas, meetings },
    people: uniteTakers(people, meetings, rule),
    agreements: sift(
      sieve,
      'agreements',
      claims.agreements,
      agreement,
      ({ title, status, countries: sides, quote }) => {
        const [found, span] = [known(AGREEMENT_STATUSES, status), sieve.find(quote)]
        if (!found || !span || title.trim() === '') return null
        return {
          ...{ title: title.trim(), status: found, countries: sidesOf(sides) },
          ...{ evidence: [span], codes: codeAgreement(found) },
        }
      },
    ),
    figures: sift(sieve, 'figures', claims.figures, figure, ({ value, unit, about, quote }) => {
      const span = sieve.find(quote)
      if (!span || unit.trim() === '' || !Number.isFinite(value)) return null
      return { value, unit: unit.trim(), about: about.trim(), evidence: [span] }
    }),
    dropped: sieve.dropped,
  }
}

function groundCountries(sieve: Sieve, list: unknown, rule: string): CountryFact[] {
  const facts = sift(sieve, 'countries', list, country, ({ code, mentions }) => {
    const found = mentions.flatMap(({ kind, quote }) => {
      const span = sieve.find(quote)
      return span ? [{ ...span, kind: known(MENTION_KINDS, kind) ?? 'name', rule }] : []
    })
    return isCountryCode(code) && found.length > 0 ? { code, mentions: found } : null
  })
  return uniteMentions(facts)
}

function groundOrganizations(sieve: Sieve, list: unknown, rule: string): OrganizationFact[] {
  const codes = ORGANIZATIONS.map((row) => row.code)
  const facts = sift(sieve, 'organizations', list, organization, ({ code, quotes }) => {
    const found = quotes.flatMap((quote) => {
      const span = sieve.find(quote)
      return span ? [{ ...span, rule }] : []
    })
    return known(codes, code) && found.length > 0 ? { code, mentions: found } : null
  })
  return uniteMentions(facts)
}

function groundPeople(sieve: Sieve, list: unknown, language: string, rule: string): PersonFact[] {
  return sift(sieve, 'people', list, person, (claim): PersonFact | null => {
    const span = sieve.find(claim.quote)
    const name = claim.name.trim()
    const key = personKey(name, language)
    if (!span || key === '' || !isNamedIn(name, claim.quote)) return null
    const home = claim.country && isCountryCode(claim.country) ? claim.country : null
    return { name, key, role: known(ROLE_CODES, claim.role), country: home, mentions: [{ ...span, rule }] }
  })
}

/** Whoever takes part in a meeting is a person of the document too; each person once. */
function uniteTakers(people: readonly PersonFact[], meetings: Facts['meetings'], rule: string): PersonFact[] {
  const all = new Map<string, PersonFact>()
  const takers = meetings.flatMap(({ participants }) =>
    participants.map(({ evidence, ...taker }) => ({ ...taker, mentions: evidence.map((span) => ({ ...span, rule })) })),
  )
  for (const one of [...people, ...takers]) {
    const before = all.get(one.key)
    if (!before) all.set(one.key, one)
    else
      all.set(one.key, {
        ...before,
        role: before.role ?? one.role,
        country: before.country ?? one.country,
        mentions: uniqueSpans([...before.mentions, ...one.mentions]),
      })
  }
  return [...all.values()]
}

function uniteMentions<Fact extends CountryFact | OrganizationFact>(facts: readonly Fact[]): Fact[] {
  const all = new Map<string, Fact>()
  for (const fact of facts) {
    const mentions = uniqueSpans([...(all.get(fact.code)?.mentions ?? []), ...fact.mentions])
    all.set(fact.code, { ...fact, mentions })
  }
  return [...all.values()]
}

function unite(areas: readonly Facts['areas'][number][]): Facts['areas'] {
  const all = new Map<string, Facts['areas'][number]>()
  for (const fact of areas) {
    const before = all.get(fact.code)
    all.set(fact.code, {
      ...fact,
      countries: [...new Set([...(before?.countries ?? []), ...fact.countries])].sort(),
      evidence: uniqueSpans([...(before?.evidence ?? []), ...fact.evidence]),
    })
  }
  return [...all.values()]
}
