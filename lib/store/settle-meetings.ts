/**
 * Works out which meetings the reports in play make, and what each of them is. It is the one way in which meetings come
 * about: ingest asks it about the reports of an article, curation about meetings on which a person decided.
 */
import type { ClientBase } from 'pg'
import type { JsonValue } from '../identity/decisions'
import { type FoldedMeeting, foldReports } from '../identity/fold-reports'
import { reasonsFor } from '../identity/join-reasons'
import { type DecidedMeeting, overlayDecisions } from '../identity/overlay-decisions'
import { scoreJoin } from '../identity/score-join'
import type { AnyReport, Play } from './gather-play'
import { joinInTurn } from './join-in-turn'
import type { MeetingWord } from './load-blocks'
import type { StoredDecision } from './load-decisions'

/** A meeting with its reports, whose people have the keys that persons gave them. */
export type Cluster = { id: string; members: AnyReport[] }

export type SettledMeeting = Cluster & {
  /** What its reports say together; `null` where persons alone tell of it. */
  folded: FoldedMeeting | null
  decisions: readonly StoredDecision[]
  decided: DecidedMeeting
  /** By field: what reports say now, where it is neither the person's word nor what they said when she gave it. */
  differing: ReadonlyMap<string, JsonValue>
}

export type Settled = {
  /** Meetings to be written. */
  meetings: SettledMeeting[]
  /** All clusters in play, those that stay as they are among them. */
  clusters: Cluster[]
  /**
   * The reports of these meetings that are new, or stand otherwise than before, told as their articles tell, with the
   * meeting, reasons and score they have now.
   */
  placed: (AnyReport & { meeting: string })[]
  /** Meetings that are no more. */
  gone: string[]
  /** All that the base had before and that were in play; what is not among them is new. */
  known: ReadonlySet<string>
}

/**
 * @param touched meetings whose reports or decisions were changed: they are folded anew whatever the joining gives
 * @param articles the articles of fresh reports in the order in which they came, where there are several
 */
export async function settleMeetings(
  client: ClientBase,
  play: Play,
  touched: ReadonlySet<string>,
  articles: readonly string[] = [],
): Promise<Settled> {
  const { reports, renamed, words, decisions } = play
  const before = new Map<string, Set<number>>([...touched].map((id) => [id, new Set()]))
  for (const { meeting, id } of reports)
    if (meeting !== null && id !== null) before.set(meeting, (before.get(meeting) ?? new Set()).add(id))

  const clusters = await cluster(client, play, before, articles)
  const ids = new Set(clusters.map(({ id }) => id))
  const gone = [...before.keys()].filter((id) => !ids.has(id) && !decisions.has(id))
  // a meeting without reports lives on by the word of a person: one made by hand, or the tombstone of a merged one
  for (const id of before.keys()) if (!ids.has(id) && decisions.has(id)) clusters.push({ id, members: [] })
  const raw = new Map(renamed.map((report, index) => [report, reports[index] as AnyReport]))
  const meetings = clusters
    .filter(({ id, members }) => touched.has(id) || !isAsBefore(members, before.get(id)))
    .map((one) => decide(one, decisions.get(one.id) ?? []))
  return {
    meetings,
    clusters,
    placed: meetings.flatMap(({ id, members }) => {
      const company = withWord(id, members, words)
      return members.flatMap((member) => {
        const old = raw.get(member) ?? member
        const now = { ...old, meeting: id, reasons: reasonsFor(member, company), score: scoreJoin(member, company) }
        return old.id !== null && standsAsBefore(old, now) ? [] : now
      })
    }),
    gone,
    known: new Set([...before.keys(), ...decisions.keys()]),
  }
}

function standsAsBefore(old: AnyReport, now: AnyReport): boolean {
  return (
    old.meeting === now.meeting &&
    Math.fround(old.score) === Math.fround(now.score) &&
    old.reasons.join('\n') === now.reasons.join('\n')
  )
}

/** What is told of a meeting, and what persons say of it. */
export function withWord(id: string, members: readonly AnyReport[], words: readonly MeetingWord[]) {
  return [...members, ...words.filter(({ meeting }) => meeting === id)]
}

/** The names that new meetings could be given are looked up in one go, and only where one is in use it is begun anew. */
async function cluster(
  client: ClientBase,
  { renamed, words, decisions }: Play,
  before: ReadonlyMap<string, unknown>,
  articles: readonly string[],
): Promise<Cluster[]> {
  const decided = new Set(decisions.keys())
  const known = new Map<string, boolean>([...before.keys()].map((id) => [id, true]))
  for (;;) {
    const asked = new Set<string>()
    const isUsed = (id: string) => {
      if (!known.has(id)) asked.add(id)
      return known.get(id) ?? false
    }
    const joined = joinInTurn([...renamed, ...words], articles, { isUsed, decided })
    const used = await listUsed(client, [...asked])
    for (const id of asked) known.set(id, used.includes(id))
    if (used.length > 0) continue
    return joined.map(({ id, pieces }) => ({ id, members: pieces.filter((one): one is AnyReport => !isWord(one)) }))
  }
}

/** A tombstone keeps its id. */
const USED_IDS = { name: 'used-meeting-ids', text: 'SELECT id FROM meetings WHERE id = ANY ($1)' }

async function listUsed(client: ClientBase, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await client.query<{ id: string }>({ ...USED_IDS, values: [ids] })
  return rows.map(({ id }) => id)
}

/** What the engine still tells speaks for a meeting; what only a person keeps speaks where nothing else is left. */
function decide({ id, members }: Cluster, decisions: readonly StoredDecision[]): SettledMeeting {
  const live = members.filter((report) => !report.kept)
  const sources = live.length > 0 ? live : members
  const folded = sources.length > 0 ? foldReports(sources) : null
  const { meeting: decided, differing } = overlayDecisions(folded, decisions)
  return { id, members, folded, decisions, decided, differing }
}

function isAsBefore(members: readonly AnyReport[], before: ReadonlySet<number> | undefined): boolean {
  return (before?.size ?? 0) === members.length && members.every(({ id }) => id !== null && before?.has(id))
}

function isWord(report: AnyReport | MeetingWord): report is MeetingWord {
  return 'word' in report
}
