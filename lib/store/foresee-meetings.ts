/** Works out which meetings the reports of an article would be of, by the same rules as when it is stored, and writes nothing. */
import type { ClientBase } from 'pg'
import type { Facts } from '../extract/facts'
import { type FreshReport, gatherPlay } from './gather-play'
import { matchReports } from './match-reports'
import { settleMeetings } from './settle-meetings'
import { loadOldReports } from './store-meetings'

export type ForeseenReport = {
  ordinal: number
  /** The id that the meeting has, or would be given. */
  meeting: string
  /** Articles that tell of that meeting already, this one aside; 0 where it would be a new one. */
  others: number
  /** Why it would be joined, in the words of the base. */
  reasons: readonly string[]
}

/** @returns one for each meeting that the answer tells of, in its order */
export async function foreseeMeetings(client: ClientBase, facts: Facts): Promise<ForeseenReport[]> {
  const old = await loadOldReports(client, facts.id)
  const { matches, kept } = matchReports(facts.meetings, old, [])
  const leaving = new Set(old.map(({ id }) => id).filter((id) => !kept.includes(id)))
  const { id: article, published, language } = facts
  const fresh = facts.meetings.map((told, ordinal): FreshReport => {
    const before = matches[ordinal]
    const [meeting, pin] = [before?.meeting ?? null, before?.pinned ? before.meeting : null]
    return { id: null, meeting, article, ordinal, told, reasons: [], score: 1, kept: false, pin, published, language }
  })
  const named = new Set(old.map(({ meeting }) => meeting))
  const told = [...old, ...fresh].map((report) => report.told)
  const play = await gatherPlay(client, { told, fresh, named: [...named], leaving })
  const { clusters, placed } = await settleMeetings(client, play, named)
  const articles = new Map(
    clusters.map(({ id, members }) => [id, new Set(members.map((member) => member.article))] as const),
  )
  return placed
    .filter((report) => report.id === null)
    .map(({ ordinal, meeting, reasons }) => {
      const telling = [...(articles.get(meeting) ?? [])]
      return { ordinal, meeting, reasons, others: telling.filter((other) => other !== article).length }
    })
    .sort((a, b) => a.ordinal - b.ordinal)
}
