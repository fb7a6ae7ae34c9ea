/** Puts the meetings of one article among those of all others: joins the reports anew around it, and refolds. */
import type { ClientBase } from 'pg'
import type { Facts, MeetingFact } from '../extract/facts'
import { equalValues } from '../identity/decisions'
import { type FreshReport, gatherPlay } from './gather-play'
import { matchReports, type OldReport } from './match-reports'
import { type Settled, settleMeetings } from './settle-meetings'
import { dropPeople, nameOf, namesIn, type SeenName } from './store-people'
import { writeReports } from './write-reports'
import { type Written, writeSettled } from './write-settled'

/** What an article said before it is told anew. */
export type OldTelling = {
  reports: OldReport[]
  names: SeenName[]
  /** Its words are others now, so that places in the old ones say nothing any more. */
  textChanged: boolean
  /** What its reports rest on beside themselves is as it was: words, language, day of publication, areas. */
  standing: boolean
}

/** What is known of copies of an article when its meetings are stored. */
export type Copying = {
  /** The article that had the story first, where this one is a copy. */
  story: string | null
  /** Meetings that are to be folded anew, because an article that tells of them has become a copy or is one no more. */
  retold: readonly string[]
}

export const NEVER_TOLD: OldTelling = { reports: [], names: [], textChanged: false, standing: true }

const OLD_REPORTS = {
  name: 'old-reports',
  text: `SELECT id, ordinal, meeting_id AS meeting, told, pinned, kept FROM reports WHERE article_id = $1`,
}
const CONFIRM = {
  name: 'confirm-reports',
  text: 'UPDATE reports SET engine_version = $2 WHERE id = ANY ($1) AND engine_version <> $2',
}
const TAKE_OUT = { name: 'take-out-reports', text: 'DELETE FROM reports WHERE id = ANY ($1)' }
/** What stands where the new answer has its places moves behind all that there are; the rest stays where it is. */
const KEEP = {
  name: 'keep-reports',
  text: `UPDATE reports SET kept = true, ordinal = CASE WHEN ordinal < $2 THEN $3 + place ELSE ordinal END
    FROM unnest($1::int[]) WITH ORDINALITY AS given (kept_id, place)
    WHERE id = kept_id AND (ordinal < $2 OR NOT kept)`,
}
const NOT_YET_KEPT = {
  name: 'not-yet-kept-reports',
  text: `SELECT meeting_id AS meeting, ordinal FROM reports WHERE id = ANY ($1) AND NOT kept ORDER BY ordinal`,
}
const FORGET_WORDS = { name: 'forget-words', text: 'DELETE FROM evidence WHERE report_id = ANY ($1)' }

/** A report that the engine tells no more, and the meeting at which it stays because a person bound it there. */
export type KeptReport = { meeting: string; article: string; ordinal: number }

/** The reports that the base has of an article. */
export async function loadOldReports(client: ClientBase, article: string): Promise<OldReport[]> {
  const { rows } = await client.query<OldReport>({ ...OLD_REPORTS, values: [article] })
  return rows
}

/** What one article tells, on its way into the base. */
export type Telling = {
  facts: Facts
  old: OldTelling
  /** Version of the engine that read the article. */
  engine: string
  copying: Copying
}

export type StoredTelling = Written & { kept: KeptReport[] }

/**
 * Writes the reports of articles, each article once, and everything that follows from them. The rows of all these articles
 * and of what they are copies of have to be there. It comes to what it would come to one article after the other, but asks
 * the base as often for all of them as for one.
 * @returns for each article what is otherwise than before; what several of them changed stands with the last
 */
export async function storeMeetings(client: ClientBase, tellings: readonly Telling[]): Promise<StoredTelling[]> {
  const stored: StoredTelling[] = []
  let together: Telling[] = []
  const storeTogether = async () => {
    if (together.length > 0) stored.push(...(await storeNew(client, together)))
    together = []
  }
  for (const telling of tellings) {
    // what is told anew goes by itself: a report that leaves changes what those after it find
    if (telling.old.reports.length > 0 || telling.old.names.length > 0) {
      await storeTogether()
      // those before it may have moved its reports to other meetings
      const reports = stored.length > 0 ? await loadOldReports(client, telling.facts.id) : telling.old.reports
      stored.push(await storeAnew(client, { ...telling, old: { ...telling.old, reports } }))
    } else together.push(telling)
  }
  await storeTogether()
  return stored
}

/** Articles that told of nothing before. */
async function storeNew(client: ClientBase, tellings: readonly Telling[]): Promise<StoredTelling[]> {
  const fresh = tellings.flatMap(({ facts, copying }) =>
    facts.meetings.map((told, ordinal) => ({ ...newReport(facts, told, ordinal, undefined), story: copying.story })),
  )
  const retold = new Set(tellings.flatMap(({ copying }) => copying.retold))
  const told = fresh.map((report) => report.told)
  const play = await gatherPlay(client, { told, fresh, named: [...retold], leaving: new Set() })
  const articles = tellings.map(({ facts }) => facts.id)
  const settled = await settleMeetings(client, play, retold, articles)
  const seen = tellings.flatMap(({ facts }) => namesIn(facts, facts.language))
  const written = await writeSettled(client, settled, play.words, { seen, gone: [] })
  await writeFresh(client, settled, tellings)
  return shareOut(written, settled, articles)
}

/** An article that told something before. */
async function storeAnew(client: ClientBase, telling: Telling): Promise<StoredTelling> {
  const {
    facts,
    old,
    engine,
    copying: { story, retold },
  } = telling
  const staying = old.standing ? old.reports.filter((report) => isToldAsBefore(report, facts)) : []
  const { matches, kept } = matchReports(facts.meetings, old.reports, staying)
  const going = old.reports.filter((report) => !staying.includes(report))
  const leaving = going.map(({ id }) => id).filter((id) => !kept.includes(id))
  if (staying.length > 0) await client.query({ ...CONFIRM, values: [staying.map(({ id }) => id), engine] })
  if (leaving.length > 0) await client.query({ ...TAKE_OUT, values: [leaving] })
  const newly: KeptReport[] = []
  if (kept.length > 0) {
    const { rows } = await client.query<Omit<KeptReport, 'article'>>({ ...NOT_YET_KEPT, values: [kept] })
    newly.push(...rows.map((row) => ({ ...row, article: facts.id })))
    const last = Math.max(facts.meetings.length - 1, ...old.reports.map(({ ordinal }) => ordinal))
    await client.query({ ...KEEP, values: [kept, facts.meetings.length, last] })
    if (old.textChanged) await client.query({ ...FORGET_WORDS, values: [kept] })
  }
  const places = new Set(staying.map(({ ordinal }) => ordinal))
  const fresh = facts.meetings.flatMap((meeting, ordinal) =>
    places.has(ordinal) ? [] : { ...newReport(facts, meeting, ordinal, matches[ordinal]), story },
  )
  const told: MeetingFact[] = [...going, ...fresh].map((report) => report.told)
  const before = new Set([...going.map((report) => report.meeting), ...retold])
  const play = await gatherPlay(client, { told, fresh, named: [...before], leaving: new Set(leaving) })
  const settled = await settleMeetings(client, play, before)
  const names = compareNames(namesIn(facts, facts.language), old.names)
  const written = await writeSettled(client, settled, play.words, names)
  await writeFresh(client, settled, [telling])
  // a report that was only kept named people whom the answer before this one did not name
  const heldBack = old.reports.filter((report) => report.kept).flatMap((report) => report.told.participants)
  await dropPeople(client, [...names.gone, ...heldBack])
  return { ...written, kept: newly }
}

async function writeFresh(client: ClientBase, { placed }: Settled, tellings: readonly Telling[]): Promise<void> {
  await writeReports(
    client,
    placed.flatMap((report) => (report.id === null ? report : [])),
    new Map(tellings.map(({ facts, engine }) => [facts.id, { areas: facts.areas, engine }])),
  )
}

/** What became of a meeting stands with the last article that tells of it; what none of these tells of, with the last. */
function shareOut({ changes, held }: Written, { clusters }: Settled, articles: readonly string[]): StoredTelling[] {
  const places = new Map(articles.map((article, place) => [article, place]))
  const last = new Map(
    clusters.map(({ id, members }) => [id, Math.max(...members.map(({ article }) => places.get(article) ?? -1))]),
  )
  const isOf = (meeting: string, place: number) => {
    const own = last.get(meeting) ?? -1
    return (Number.isFinite(own) && own >= 0 ? own : articles.length - 1) === place
  }
  return articles.map((_, place) => ({
    changes: changes.filter(({ id }) => isOf(id, place)),
    held: held.filter(({ meeting }) => isOf(meeting, place)),
    kept: [],
  }))
}

function isToldAsBefore({ ordinal, told, kept }: OldReport, { meetings }: Facts): boolean {
  return !kept && equalValues(told, meetings[ordinal])
}

/** The spellings that an article brings and those that it takes with it; those that it had and has are neither. */
function compareNames(now: readonly SeenName[], before: readonly SeenName[]): { seen: SeenName[]; gone: SeenName[] } {
  const [known, told] = [new Set(before.map(nameOf)), new Set(now.map(nameOf))]
  return {
    seen: now.filter((name) => !known.has(nameOf(name))),
    gone: before.filter((name) => !told.has(nameOf(name))),
  }
}

function newReport(facts: Facts, told: MeetingFact, ordinal: number, old: OldReport | undefined): FreshReport {
  const { id: article, published, language } = facts
  const pin = old?.pinned ? old.meeting : null
  const meeting = old?.meeting ?? null
  return { id: null, meeting, article, ordinal, told, reasons: [], score: 1, kept: false, pin, published, language }
}
