/** Kinds, statuses, visit types and date precisions of a meeting, as the codebook names them. */
export const MEETING_KINDS = [
  { code: 'talks', label: 'Talks' },
  { code: 'visit', label: 'Visit' },
  { code: 'call', label: 'Call' },
  { code: 'video', label: 'Video talks' },
  { code: 'summit', label: 'Summit' },
  { code: 'commission', label: 'Commission' },
  { code: 'forum', label: 'Forum' },
  { code: 'consultations', label: 'Consultations' },
  { code: 'reception', label: 'Reception' },
] as const

export type MeetingKind = (typeof MEETING_KINDS)[number]['code']
export const MEETING_KIND_CODES: readonly MeetingKind[] = MEETING_KINDS.map((row) => row.code)

export const MEETING_STATUSES = ['held', 'planned', 'cancelled'] as const
export type MeetingStatus = (typeof MEETING_STATUSES)[number]

export const VISIT_TYPES = ['state', 'official', 'working', 'private', 'transit'] as const
export type VisitType = (typeof VISIT_TYPES)[number]

export const DATE_PRECISIONS = ['day', 'month', 'year'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

export const AGREEMENT_STATUSES = ['signed', 'initialled', 'planned'] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

export const MENTION_KINDS = ['name', 'adjective', 'demonym', 'capital', 'seat'] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** The label of a meeting kind; the code itself when it is unknown. */
export function nameMeetingKind(code: string): string {
  return MEETING_KINDS.find((row) => row.code === code)?.label ?? code
}
