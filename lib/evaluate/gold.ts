/**
 * What a person says a document tells: the answers that extraction is measured against. They follow the form of an answer,
 * without passages; a part that is left out is not scored.
 */
export type GoldPerson = { name: string; key: string; role?: string | null; country?: string | null }

export type GoldMeeting = {
  kind: string
  status?: string
  date?: string | null
  dateEnd?: string | null
  datePrecision?: string | null
  place?: { city?: string | null; country?: string | null } | null
  countries?: string[]
  organizations?: string[]
  visit?: { type?: string | null; guest?: string | null; host?: string | null } | null
  participants?: GoldPerson[]
  level?: string | null
  areas?: string[]
  background?: boolean
}

export type Gold = {
  id: string
  language?: string
  countries?: string[]
  /** Kinds of mention that are scored; all of them where it is left out. */
  kinds?: string[]
  countryMentions?: { start: number; end: number; code: string }[]
  organizations?: string[]
  meetings?: GoldMeeting[]
  areas?: { code: string; quote?: string }[]
  agreements?: { title?: string; quote?: string }[]
  figures?: { value: number }[]
}

const LISTS = ['countries', 'kinds', 'countryMentions', 'organizations', 'meetings', 'areas', 'agreements', 'figures']

/** @throws Error in plain words where a value is no gold: every part must be a list, and there must be an id */
export function checkGold(value: unknown): Gold {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('gold is a JSON object')
  const record = value as Record<string, unknown>
  if (typeof record.id !== 'string' || record.id === '') throw new Error('gold needs the "id" of its document')
  for (const part of LISTS)
    if (record[part] !== undefined && !Array.isArray(record[part])) throw new Error(`"${part}" of gold must be a list`)
  return record as Gold
}
