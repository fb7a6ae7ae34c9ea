/** An engine for tests of ingest: the document's text is its answer, written as JSON. */
import type { Facts, MeetingFact, SourceDocument } from '../../lib/extract/facts'
import type { Engine } from '../../lib/ingest/store-document'
import type { EventCodes } from '../../lib/vocab/ontologies'
import type { RoleCode } from '../../lib/vocab/roles'

export type Seat = [name: string, key: string, role: RoleCode, country: string]

export const TOKAYEV: Seat = ['Kassym-Jomart Tokayev', 'tokayev kassym-jomart', 'head_of_state', 'KZ']
export const BEKTENOV: Seat = ['Olzhas Bektenov', 'bektenov olzhas', 'head_of_government', 'KZ']
export const VUCIC: Seat = ['Aleksandar Vucic', 'vucic aleksandar', 'head_of_state', 'RS']

export type Told = Partial<
  Pick<MeetingFact, 'kind' | 'status' | 'date' | 'dateEnd' | 'datePrecision' | 'place' | 'countries' | 'areas'>
> & {
  seats?: Seat[]
}

/** The text of a document that tells of these meetings; `words` makes it another text with the same answer. */
export function write(meetings: Told[], words = ''): string {
  return JSON.stringify({ words, meetings })
}

/** What other codebooks say, which ingest keeps and never looks at. */
const CODES: EventCodes = { plover: { type: 'CONSULT', mode: 'visit', context: [] }, cameo: '042' }

function toMeeting({ seats = [], ...told }: Told): MeetingFact {
  const evidence = [{ start: 0, end: 5 }]
  return {
    codes: CODES,
    ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day' },
    ...{ place: { city: 'Astana', country: 'KZ' }, countries: ['KZ', 'RS'], organizations: [] },
    ...{ visit: { type: 'official', guest: 'RS', host: 'KZ' }, level: null, areas: ['trade'], background: false },
    ...{ confidence: 0.9, evidence },
    participants: seats.map(([name, key, role, country]) => ({ name, key, role, country, evidence })),
    fields: { date: { how: 'stated', rule: 'day-month', evidence } },
    ...told,
  }
}

function read({ id = '', text, published, language = 'en' }: SourceDocument): Facts {
  const meetings = (JSON.parse(text) as { meetings: Told[] }).meetings.map(toMeeting)
  const quote = [{ start: 1, end: 4, rule: 'test' }]
  return {
    ...{ id, language, published: published ?? null, organizations: [] },
    countries: [{ code: 'KZ', mentions: [{ start: 0, end: 2, kind: 'name', rule: 'test' }] }],
    people: [],
    meetings,
    areas: [...new Set(meetings.flatMap((meeting) => meeting.areas))].map((code) => ({
      code,
      countries: ['KZ', 'RS'],
      evidence: quote,
      codes: { plover: 'economic', iptc: null },
    })),
    agreements: [
      {
        ...{ title: 'Programme', status: 'signed', countries: ['KZ', 'RS'], codes: CODES },
        evidence: [{ start: 0, end: 3 }],
      },
    ],
    figures: [{ value: 60, unit: 'company', about: 'companies', evidence: [{ start: 0, end: 2 }] }],
  }
}

/** The engine, and how often it was asked. */
export function makeEngine(version = '1'): Engine & { asked: number } {
  const engine = {
    version,
    asked: 0,
    extract: (document: SourceDocument) => {
      engine.asked++
      return read(document)
    },
  }
  return engine
}
