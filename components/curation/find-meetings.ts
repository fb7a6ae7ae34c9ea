import { tellDate, tellWhatInline } from '../ui/tell-meeting'
import type { Telling } from '../ui/telling'
import type { NearMeeting } from './desk'

type Row = {
  id: string
  date: string | null
  dateEnd: string | null
  datePrecision: string | null
  kind: string
  status: string
  city: string | null
  countries: string[]
  organizations: string[]
  participants: string[]
}

const MOST = 8
const PEOPLE = 3

/** The meeting that a pasted id or address names, or those whose reports hold the words. Empty where there is none. */
export async function findMeetings(words: string, without: string, telling: Telling): Promise<NearMeeting[]> {
  const pasted = /(?:^|\/meetings\/)([^\s/?#]+)(?:[?#]\S*)?$/u.exec(words.trim())?.[1]
  if (pasted && /^\S+$/u.test(words.trim()) && /[-\d/]/u.test(words)) {
    const named = await readBrief(decodeURIComponent(pasted))
    if (named) return named.id === without ? [] : [{ id: named.id, line: named.line }]
  }
  const answer = await fetch(`/api/v1/meetings.json?${new URLSearchParams({ status: 'all', q: words })}`)
  if (!answer.ok) return []
  const { rows } = (await answer.json()) as { rows: Row[] }
  return rows
    .filter((row) => row.id !== without)
    .slice(0, MOST)
    .map((row) => ({ id: row.id, line: tellMeetingLine(row, telling) }))
}

/** A meeting as it is now: its version, and the line that says which it is; `null` where there is none. */
export async function readBrief(id: string): Promise<(NearMeeting & { version: number }) | null> {
  const answer = await fetch(`/meetings/${encodeURIComponent(id)}/brief`)
  return answer.ok ? ((await answer.json()) as NearMeeting & { version: number }) : null
}

/** "27 Feb 2026, talks, Astana: KZ and RS; Tokayev and Vučić". */
export function tellMeetingLine(row: Omit<Row, 'id'>, telling: Telling): string {
  const { names } = telling
  const status = row.status === 'held' ? '' : `, ${names.status(row.status)}`
  const sides = names.list([...row.countries, ...row.organizations])
  const people = names.list(row.participants.slice(0, PEOPLE))
  const who = [sides, people].filter(Boolean).join('; ')
  return `${tellDate(row, telling)}, ${tellWhatInline(row, names)}${status}: ${who}`
}
