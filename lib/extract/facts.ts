/**
 * The form of a question and of an answer, as CONTRACT fixes it. Fields may be added; none may change its name or meaning.
 * Positions are UTF-16 code units into `text` (or into `title` where `in` says so): `text.slice(start, end)` is the quote.
 */
import type { AreaCode } from '../vocab/areas'
import type {
  AgreementStatus,
  DatePrecision,
  MeetingKind,
  MeetingStatus,
  MentionKind,
  VisitType,
} from '../vocab/meeting-kinds'
import type { AreaCodes, EventCodes } from '../vocab/ontologies'
import type { RoleCode } from '../vocab/roles'

export type SourceDocument = {
  id?: string
  text: string
  title?: string
  /** `YYYY-MM-DD`; relative dates are resolved against it. */
  published?: string
  /** BCP 47; detected from the text if absent. */
  language?: string
  url?: string
  outlet?: string
}

export type Span = { start: number; end: number; in?: 'title' }

/** Whether a field was read in the text or concluded from something else, by which rule, and where. */
export type FieldSource = { how: 'stated' | 'inferred'; rule: string; evidence: Span[] }

export type CountryFact = { code: string; mentions: (Span & { kind: MentionKind; rule: string })[] }
export type OrganizationFact = { code: string; mentions: (Span & { rule: string })[] }

export type PersonFact = {
  /** Full name as the text gives it, in the nominative. */
  name: string
  /** One spelling per person across languages and scripts. */
  key: string
  role: RoleCode | null
  country: string | null
  mentions: (Span & { rule: string })[]
}

export type Participant = { name: string; key: string; role: RoleCode | null; country: string | null; evidence: Span[] }

export type MeetingField =
  | 'kind'
  | 'status'
  | 'date'
  | 'place'
  | 'countries'
  | 'organizations'
  | 'visit'
  | 'level'
  | 'areas'

export type MeetingFact = {
  /** Which reading of which construction found it. */
  rule?: string
  kind: MeetingKind
  status: MeetingStatus
  date: string | null
  dateEnd: string | null
  datePrecision: DatePrecision | null
  place: { city: string | null; country: string | null } | null
  countries: string[]
  organizations: string[]
  visit: { type: VisitType | null; guest: string | null; host: string | null } | null
  participants: Participant[]
  level: RoleCode | null
  areas: AreaCode[]
  /** True where the text only recalls the meeting. */
  background: boolean
  /** 0 to 1: how much of the meeting was stated rather than inferred. */
  confidence: number
  /** Set where it is an event that a program coded from headlines. */
  unverified?: true
  /** The sentences that tell of the meeting. */
  evidence: Span[]
  /** Per field: stated or inferred, by which rule, with the words. */
  fields: Partial<Record<MeetingField, FieldSource>>
  /** What other codebooks call it. */
  codes: EventCodes
}

export type AreaFact = {
  code: AreaCode
  countries: string[]
  evidence: (Span & { rule: string })[]
  codes: AreaCodes
}
export type AgreementFact = {
  title: string
  status: AgreementStatus
  countries: string[]
  evidence: Span[]
  codes: EventCodes
}
export type FigureFact = { value: number; unit: string; about: string; evidence: Span[] }

export type Facts = {
  id: string
  language: string
  published: string | null
  countries: CountryFact[]
  organizations: OrganizationFact[]
  people: PersonFact[]
  meetings: MeetingFact[]
  areas: AreaFact[]
  agreements: AgreementFact[]
  figures: FigureFact[]
  /** What an extractor other than the rules claimed and the document's words do not bear out, counted by kind of fact. */
  dropped?: Partial<Record<string, number>>
}
