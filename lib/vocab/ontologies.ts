/**
 * Codes of other codebooks for what Entente reads, so that its meetings can be laid beside other event data.
 *
 * PLOVER: "PLOVER Manual" (draft of the Open Event Data Alliance, github.com/openeventdata/PLOVER, PLOVER_MANUAL.tex:
 * modes of CONSULT and SANCTION, table of general contexts) and its table CAMEO2PLOVER-2021.txt.
 * CAMEO: "CAMEO Event Codes", codes 03, 04, 05 and 16 (eventdata.parusanalytics.com/data.dir/cameo.html).
 * IPTC: Media Topics (cv.iptc.org/newscodes/mediatopic, CC BY 4.0); an id never changes its meaning.
 */
import type { AreaCode } from './areas'
import type { AgreementStatus, MeetingKind, MeetingStatus } from './meeting-kinds'

export type PloverType = 'AGREE' | 'CONSULT' | 'SUPPORT' | 'SANCTION'
export type PloverMode = 'visit' | 'third-party' | 'multilateral' | 'phone' | 'cancel'
export type PloverContext =
  | 'culture'
  | 'diplomatic'
  | 'economic'
  | 'enviro_disaster'
  | 'government'
  | 'human_rights'
  | 'legal'
  | 'legislative'
  | 'migration'
  | 'military'
  | 'resource'
  | 'future'
  | 'historical'

export type Plover = { type: PloverType; mode: PloverMode | null; context: PloverContext[] }
export type EventCodes = { plover: Plover; cameo: string }
export type AreaCodes = { plover: PloverContext | null; iptc: string | null }

/** What the codes of a meeting depend on. */
export type CodedMeeting = {
  kind: MeetingKind
  status: MeetingStatus
  countries: readonly string[]
  organizations: readonly string[]
  place: { country: string | null } | null
  visit: { guest: string | null; host: string | null } | null
  areas: readonly AreaCode[]
  background: boolean
}

/**
 * What each area is called elsewhere; `null` where a codebook has nothing for it. PLOVER's contexts are coarse, and none
 * of them means technology, health care, sport or policing; `cyber` and `disease` mean attacks and epidemics.
 */
export const AREA_ONTOLOGIES: Readonly<Record<AreaCode, AreaCodes>> = {
  trade: { plover: 'economic', iptc: 'medtop:20000373' }, // international trade
  investment: { plover: 'economic', iptc: null },
  business: { plover: 'economic', iptc: 'medtop:04000000' }, // economy, business and finance
  finance: { plover: 'economic', iptc: 'medtop:04000000' },
  industry: { plover: 'economic', iptc: 'medtop:20000294' }, // manufacturing and engineering
  tourism: { plover: 'economic', iptc: 'medtop:20000331' }, // tourism and leisure
  exhibitions: { plover: 'economic', iptc: 'medtop:20001136' }, // trade fair
  transport: { plover: 'economic', iptc: 'medtop:20000337' }, // transport
  aviation: { plover: 'economic', iptc: 'medtop:20000338' }, // air transport
  infrastructure: { plover: 'economic', iptc: 'medtop:20000235' }, // construction and property
  customs: { plover: 'economic', iptc: null },
  energy: { plover: 'resource', iptc: 'medtop:20000256' }, // energy and resource
  nuclear_energy: { plover: 'resource', iptc: 'medtop:20000265' }, // nuclear power
  renewables: { plover: 'resource', iptc: 'medtop:20000257' }, // renewable energy
  minerals: { plover: 'resource', iptc: 'medtop:20000316' }, // metal and mineral mining and refining
  agriculture: { plover: 'economic', iptc: 'medtop:20000210' }, // agriculture
  water: { plover: 'resource', iptc: 'medtop:20000437' }, // water
  digital: { plover: null, iptc: 'medtop:20000233' }, // telecommunication service
  ai: { plover: null, iptc: 'medtop:20001298' }, // artificial intelligence
  space: { plover: null, iptc: 'medtop:20000739' }, // space exploration
  science: { plover: null, iptc: 'medtop:13000000' }, // science and technology
  education: { plover: 'culture', iptc: 'medtop:05000000' }, // education
  culture: { plover: 'culture', iptc: 'medtop:20000038' }, // culture
  health: { plover: null, iptc: 'medtop:07000000' }, // health
  sport: { plover: null, iptc: 'medtop:15000000' }, // sport
  youth: { plover: null, iptc: null },
  media: { plover: null, iptc: 'medtop:20000045' }, // mass media
  migration: { plover: 'migration', iptc: 'medtop:20000634' }, // immigration policy
  defence: { plover: 'military', iptc: 'medtop:20000598' }, // national security, once named defence
  security: { plover: null, iptc: 'medtop:20000129' }, // law enforcement
  peace: { plover: 'diplomatic', iptc: 'medtop:20000073' }, // peace process
  arms_control: { plover: 'military', iptc: null },
  political_dialogue: { plover: 'diplomatic', iptc: 'medtop:20000639' }, // diplomacy
  multilateral: { plover: 'diplomatic', iptc: 'medtop:20000644' }, // international organisation
  parliament: { plover: 'legislative', iptc: 'medtop:20000615' }, // legislative body
  regional: { plover: 'government', iptc: 'medtop:20000618' }, // regional government and authority
  legal: { plover: 'legal', iptc: 'medtop:20000121' }, // law
  human_rights: { plover: 'human_rights', iptc: 'medtop:20000587' }, // fundamental rights
  environment: { plover: 'enviro_disaster', iptc: 'medtop:06000000' }, // environment
  disaster: { plover: 'enviro_disaster', iptc: 'medtop:03000000' }, // disaster, accident and emergency incident
}

/**
 * The codes of a meeting.
 *
 * Planned: AGREE and CAMEO 036 "express intent to meet or negotiate", as the conversion table has it and as PLOVER says
 * of cooperation reported in the future tense; the context `future` keeps it apart from agreements.
 * Cancelled: SANCTION `cancel` ("cancel meetings, summits, dialogues"), whoever cancelled and why. CAMEO has no such code;
 * PLOVER puts cancelled meetings with the reduction of diplomatic exchange, CAMEO 161. REJECT and 125 are refusals of what
 * was proposed, 1246 is about arms.
 */
export function codeMeeting(meeting: CodedMeeting): EventCodes {
  const topics = contextsOf(meeting.areas)
  if (meeting.status === 'cancelled')
    return { plover: { type: 'SANCTION', mode: 'cancel', context: unite(['diplomatic'], topics) }, cameo: '161' }
  if (meeting.status === 'planned')
    return { plover: { type: 'AGREE', mode: null, context: unite(['diplomatic'], topics, ['future']) }, cameo: '036' }
  const mode = modeOf(meeting)
  const context = unite(topics, meeting.background ? ['historical'] : [])
  return { plover: { type: 'CONSULT', mode, context }, cameo: cameoOf(meeting, mode) }
}

/**
 * The codes of a document between countries. Signed, adopted and initialled ones are SUPPORT ("ratify, sign, or finalize")
 * and CAMEO 057; announced ones AGREE ("promises to sign") and 032, the intent to do what 05 does.
 */
export function codeAgreement(status: AgreementStatus): EventCodes {
  return status === 'planned'
    ? { plover: { type: 'AGREE', mode: null, context: ['diplomatic', 'future'] }, cameo: '032' }
    : { plover: { type: 'SUPPORT', mode: null, context: ['diplomatic'] }, cameo: '057' }
}

export function codeArea(area: AreaCode): AreaCodes {
  return AREA_ONTOLOGIES[area]
}

/** PLOVER's `phone` is any remote medium; of the others the wider circle comes first. */
function modeOf({ kind, countries, organizations, place, visit }: CodedMeeting): PloverMode | null {
  if (kind === 'call' || kind === 'video') return 'phone'
  if (kind === 'summit' || countries.length + organizations.length > 2) return 'multilateral'
  if (place?.country && !countries.includes(place.country)) return 'third-party'
  return isAtHome({ kind, countries, place, visit }) ? 'visit' : null
}

/** One side is the host and another came; an ambassador, who is received where he lives, did not. */
function isAtHome({
  kind,
  countries,
  place,
  visit,
}: Pick<CodedMeeting, 'kind' | 'countries' | 'place' | 'visit'>): boolean {
  if (visit?.guest && visit.host) return true
  return kind !== 'reception' && countries.length > 1 && Boolean(place?.country && countries.includes(place.country))
}

/**
 * 042 is the side that travels ("make a visit"); the host's own code, 043, is its mirror and is not written. 040 is left
 * for what cannot be told apart, as the codebook asks.
 */
function cameoOf(meeting: CodedMeeting, mode: PloverMode | null): string {
  if (mode === 'phone') return '041'
  const { place, countries } = meeting
  if (place?.country && !countries.includes(place.country)) return '044'
  return isAtHome(meeting) ? '042' : '040'
}

/** Contexts of some areas, each once, in the order of the areas. */
function contextsOf(areas: readonly AreaCode[]): PloverContext[] {
  return unite(areas.flatMap((area) => AREA_ONTOLOGIES[area].plover ?? []))
}

function unite(...lists: readonly (readonly PloverContext[])[]): PloverContext[] {
  return [...new Set(lists.flat())]
}
