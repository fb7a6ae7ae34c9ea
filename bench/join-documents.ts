/** Documents that are added to the bases, in three classes of how much there is around them. */
import { createHash } from 'node:crypto'
import type { Facts, MeetingFact } from '../lib/extract/facts'
import { addDays } from '../lib/identity/days'
import type { Prepared } from '../lib/ingest/store-document'
import { DAYS, FIRST_DAY } from './join-base'

export const CLASSES = ['busy pair', 'rare pair', 'many sides'] as const
export type Class = (typeof CLASSES)[number]

export type NewDocument = { class: Class; told: MeetingFact; prepared: Prepared }

/** @param countries codes, the busiest first */
export function makeDocuments(countries: readonly string[], count: number, name: string, seed: number): NewDocument[] {
  const random = makeRandom(seed)
  const draw = (from: number, to: number) => countries[from + Math.floor(random() * (to - from))] as string
  return Array.from({ length: count }, (_, index) => {
    const kind = CLASSES[index % CLASSES.length] as Class
    const sides =
      kind === 'busy pair'
        ? [draw(0, 2), draw(2, 4)]
        : kind === 'rare pair'
          ? [draw(120, 180), draw(180, 240)]
          : [...new Set([draw(0, 4), draw(4, 10), draw(10, 30), draw(30, 80), draw(80, 200)])]
    const told = tell(sides.sort(), addDays(FIRST_DAY, Math.floor(random() * DAYS)))
    return { class: kind, told, prepared: prepare(told, `${name}-${index}`) }
  })
}

function tell(countries: string[], date: string): MeetingFact {
  const evidence = [{ start: 0, end: 19 }]
  const era = Math.floor(((Date.parse(date) - Date.parse(FIRST_DAY)) / 86_400_000 / DAYS) * 5)
  return {
    ...{ kind: 'talks', status: 'held', date, dateEnd: null, datePrecision: 'day' },
    ...{ place: { city: 'Capital', country: countries[0] ?? null }, countries, organizations: [], visit: null },
    participants: countries.map((country) => ({
      ...{
        name: `Person ${country}`,
        key: `p${era} ${country.toLowerCase()}`,
        role: 'head_of_state',
        country,
        evidence,
      },
    })),
    ...{ level: 'head_of_state', areas: ['energy'], background: false, confidence: 0.9, evidence },
    fields: { date: { how: 'stated', rule: 'bench', evidence } },
    codes: { plover: { type: 'CONSULT', mode: 'visit', context: [] }, cameo: '042' },
  }
}

function prepare(told: MeetingFact, id: string): Prepared {
  const text = `The heads of state met on ${told.date} and talked about energy, dispatch ${id}`
  const facts: Facts = {
    ...{
      id,
      language: 'en',
      published: told.date,
      organizations: [],
      people: [],
      areas: [],
      agreements: [],
      figures: [],
    },
    countries: told.countries.map((code) => ({ code, mentions: [{ start: 0, end: 3, kind: 'name', rule: 'bench' }] })),
    meetings: [told],
  }
  return {
    facts,
    outcome: null,
    incoming: {
      ...{ document: { id, text, language: 'en', published: told.date ?? '' }, id, nameless: false },
      ...{ contentHash: createHash('sha256').update(text).digest('hex'), origin: id, alone: false, record: null },
    },
  }
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
