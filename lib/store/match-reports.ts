/** Which telling of an article read anew stands for which of its old ones. */
import type { MeetingFact } from '../extract/facts'
import { sidesOf } from '../identity/blocks'

export type OldReport = {
  id: number
  ordinal: number
  meeting: string
  told: MeetingFact
  pinned: boolean
  /** It was not told any more when the article was last read. */
  kept: boolean
}

/** Points of likeness; what agrees in none of the first two is another encounter. */
const SAME_DAY = 4
const SAME_PERSON = 4
const SAME_SIDES = 2
const SAME_PLACE_IN_ANSWER = 1

/**
 * Pairs tellings with old reports, the most alike first, each at most once.
 * @param staying old reports that stay in their place, with which nothing has to be paired
 * @returns for each telling its old report, if any; and the ids of bound reports that nothing stands for any more
 */
export function matchReports(
  told: readonly MeetingFact[],
  old: readonly OldReport[],
  staying: readonly OldReport[],
): { matches: (OldReport | undefined)[]; kept: number[] } {
  const places = new Set(staying.map(({ ordinal }) => ordinal))
  const open = old.filter((report) => !staying.includes(report))
  const pairs = told.flatMap((meeting, ordinal) =>
    places.has(ordinal)
      ? []
      : open.map((report) => ({ report, ordinal, likeness: likenessOf(meeting, ordinal, report) })),
  )
  pairs.sort((a, b) => b.likeness - a.likeness || a.ordinal - b.ordinal || a.report.ordinal - b.report.ordinal)
  const matches: (OldReport | undefined)[] = told.map(() => undefined)
  const used = new Set<number>()
  for (const { report, ordinal, likeness } of pairs) {
    if (likeness === 0 || matches[ordinal] !== undefined || used.has(report.id)) continue
    if (report.pinned && !isSurely(told[ordinal] as MeetingFact, report) && !isOnlyOne(told, old, report)) continue
    matches[ordinal] = report
    used.add(report.id)
  }
  return { matches, kept: open.filter(({ id, pinned }) => pinned && !used.has(id)).map(({ id }) => id) }
}

/** On the same day, or with exactly the same people: one that all of them share meets many. */
function isSurely(told: MeetingFact, old: OldReport): boolean {
  if (told.date !== null && told.date === old.told.date) return true
  const [now, before] = [told, old.told].map(({ participants }) => participants.map(({ key }) => key).sort())
  return now !== undefined && now.length > 0 && now.join('\n') === before?.join('\n')
}

/** A bound report is not handed to another encounter of the same sides, unless there is no other it could be. */
function isOnlyOne(
  told: readonly MeetingFact[],
  old: readonly OldReport[],
  { told: { countries } }: OldReport,
): boolean {
  const alike = (meeting: MeetingFact) => meeting.countries.some((country) => countries.includes(country))
  return told.filter(alike).length === 1 && old.filter((report) => alike(report.told)).length === 1
}

/** 0 where they can hardly be one encounter. */
function likenessOf(told: MeetingFact, ordinal: number, old: OldReport): number {
  const [sides, before] = [sidesOf(told), sidesOf(old.told)]
  const equal = sides.join() === before.join()
  if (!equal && sides.filter((side) => before.includes(side)).length < 2) return 0
  const keys = new Set(told.participants.map((person) => person.key))
  return (
    (equal ? SAME_SIDES : 0) +
    (told.date === old.told.date ? SAME_DAY : 0) +
    (old.told.participants.some((person) => keys.has(person.key)) ? SAME_PERSON : 0) +
    (ordinal === old.ordinal ? SAME_PLACE_IN_ANSWER : 0)
  )
}
