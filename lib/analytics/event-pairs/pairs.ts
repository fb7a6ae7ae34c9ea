import type { AreaCode } from '../../vocab/areas'
import { findCountry } from '../../vocab/countries'
import type { MeetingKind, MeetingStatus } from '../../vocab/meeting-kinds'
import { codeMeeting, type EventCodes } from '../../vocab/ontologies'
import { nameOrganization } from '../../vocab/organizations'
import { sortAreas } from '../meetings/shape'
import type { EventRow } from './query'

/** One side of an event: a country by its ISO 3166 alpha-3 code, or an organization, which has none. */
export type Side = { code: string; name: string; alpha3: string | null }

/** Who acted on whom in a meeting. Event data have a row for each direction. */
export type EventPair = { id: string; row: EventRow; actor: Side; recipient: Side; codes: EventCodes }

function sideOfCountry(code: string): Side {
  const row = findCountry(code)
  return { code, name: row?.names.en ?? code, alpha3: row?.alpha3 ?? null }
}

function sideOfOrganization(code: string): Side {
  return { code, name: nameOrganization(code), alpha3: null }
}

/** The codes of a meeting as a whole, as the codebooks name it. */
function codeRow(row: EventRow): EventCodes {
  return codeMeeting({
    ...{ kind: row.kind as MeetingKind, status: row.status as MeetingStatus },
    ...{ countries: row.countries, organizations: row.organizations, place: { country: row.country } },
    ...{ visit: { guest: row.guest, host: row.host }, background: row.recalled },
    areas: sortAreas(row.areas) as AreaCode[],
  })
}

/** CAMEO tells who travelled: 042 is the guest's, 043 the host's, 040 that of two guests. All else is the same both ways. */
function direct(codes: EventCodes, row: EventRow, actor: string, recipient: string): EventCodes {
  if (codes.cameo !== '042') return codes
  const host = row.host ?? row.country
  if (actor === host) return { ...codes, cameo: '043' }
  return recipient === host ? codes : { ...codes, cameo: '040' }
}

/** A meeting as directed pairs of its sides; two organizations make none. */
export function listEventPairs(row: EventRow): EventPair[] {
  const codes = codeRow(row)
  const countries = row.countries.map(sideOfCountry)
  const sides = [...countries, ...row.organizations.map(sideOfOrganization)]
  return sides.flatMap((actor) =>
    sides
      .filter((recipient) => recipient !== actor && (actor.alpha3 !== null || recipient.alpha3 !== null))
      .map((recipient) => ({
        id: `${row.id}:${actor.code}-${recipient.code}`,
        ...{ row, actor, recipient },
        codes: direct(codes, row, actor.code, recipient.code),
      })),
  )
}
