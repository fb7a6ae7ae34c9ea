import { joinWords, sayMeetingDate, sayWhat } from '../ui/meeting-words'
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
export async function findMeetings(words: string, without: string): Promise<NearMeeting[]> {
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
    .map((row) => ({ id: row.id, line: sayMeetingLine(row) }))
}

/** A meeting as it is now: its version, and the line that says which it is; `null` where there is none. */
export async function readBrief(id: string): Promise<(NearMeeting & { version: number }) | null> {
  const answer = await fetch(`/meetings/${encodeURIComponent(id)}/brief`)
  return answer.ok ? ((await answer.json()) as NearMeeting & { version: number }) : null
}

/** "27 Feb 2026, talks, Astana: KZ and RS; Tokayev and Vučić". */
export function sayMeetingLine(row: Omit<Row, 'id'>): string {
  const people = row.participants.slice(0, PEOPLE)
  const what = sayWhat(row.kind, row.city)
  const status = row.status === 'held' ? '' : `, ${row.status}`
  const sides = joinWords([...row.countries, ...row.organizations])
  return `${sayMeetingDate(row)}, ${what.charAt(0).toLowerCase()}${what.slice(1)}${status}: ${[sides, joinWords(people)].filter(Boolean).join('; ')}`
}
