/**
 * Joins what is in play as if its articles had come one after the other. Which reports are one meeting does not hang on
 * the order in which they came, but which of its names a meeting keeps does; and who stores many articles at once has to
 * come to what others come to who store one at a time.
 */
import { cutIntoBlocks } from '../identity/blocks'
import { joinReports } from '../identity/join-reports'
import { assignMeetings, type PlacedReport } from './assign-meetings'
import type { AnyReport } from './gather-play'
import type { MeetingWord } from './load-blocks'

type Piece = AnyReport | MeetingWord
/** Reports sorted into one meeting, what persons say of it among them. */
export type JoinedMeeting = { id: string; pieces: Piece[] }

export type Names = {
  /** Whether the base had a meeting of this name before. */
  isUsed: (id: string) => boolean
  /** Meetings about which a person decided. */
  decided: ReadonlySet<string>
}

/** @param articles those that come one after the other; with none, or a single one, all is joined at once */
export function joinInTurn(pieces: readonly Piece[], articles: readonly string[], names: Names): JoinedMeeting[] {
  const books = openNames(pieces, names)
  if (articles.length < 2) return joinOnce(pieces, books)
  const places = new Map(articles.map((article, place) => [article, place]))
  return cutApart(pieces).flatMap((part) => joinPart(part, places, books))
}

function joinPart(part: readonly Piece[], places: ReadonlyMap<string, number>, books: Books): JoinedMeeting[] {
  const there = part.filter((piece) => 'word' in piece || piece.id !== null)
  const coming = new Map<number, Piece[]>()
  for (const piece of part) {
    if ('word' in piece || piece.id !== null) continue
    const place = places.get(piece.article) ?? 0
    coming.set(place, [...(coming.get(place) ?? []), piece])
  }
  const turns = [...coming].sort(([a], [b]) => a - b).map(([, pieces]) => pieces)
  if (turns.length === 0) return joinOnce(there, books)
  let joined: JoinedMeeting[] = []
  for (const turn of turns) {
    there.push(...turn)
    joined = joinOnce(there, books)
  }
  return joined
}

/** What the meetings are called as one article comes after the other. */
type Books = Names & {
  current: Map<Piece, string | null>
  /** Names that meetings have now, and those that they have no more. */
  held: Set<string>
  gone: Set<string>
}

function openNames(pieces: readonly Piece[], names: Names): Books {
  const current = new Map(pieces.map((piece) => [piece, piece.meeting]))
  const held = new Set([...current.values()].filter((id) => id !== null))
  return { ...names, current, held, gone: new Set() }
}

function joinOnce(pieces: readonly Piece[], books: Books): JoinedMeeting[] {
  const { current, held, gone, decided } = books
  const joined = joinReports(pieces)
  const placed = joined.map((cluster) =>
    cluster.map((piece): PlacedReport => ({ ...piece, meeting: current.get(piece) ?? null })),
  )
  const taken = { has: (id: string) => held.has(id) || (!gone.has(id) && books.isUsed(id)) }
  const ids = assignMeetings(placed, taken, decided)
  const before = new Set(pieces.flatMap((piece) => current.get(piece) ?? []))
  for (const id of before) {
    if (decided.has(id)) continue
    held.delete(id)
    gone.add(id)
  }
  return joined.map((cluster, index) => {
    const id = ids[index] as string
    held.add(id)
    gone.delete(id)
    for (const piece of cluster) current.set(piece, id)
    return { id, pieces: cluster }
  })
}

/** Blocks, and together those that a meeting, or the word of a person, holds together: no part says anything of another. */
function cutApart(pieces: readonly Piece[]): Piece[][] {
  const parts = new Map<string, Set<Piece[]>>()
  const blocks = cutIntoBlocks(pieces)
  for (const block of blocks)
    for (const { meeting, pin } of block)
      for (const id of [meeting, pin]) if (id != null) parts.set(id, (parts.get(id) ?? new Set()).add(block))
  const left = new Set(blocks)
  return blocks.flatMap((first) => {
    if (!left.delete(first)) return []
    const part = [first]
    for (const block of part)
      for (const { meeting, pin } of block)
        for (const id of [meeting, pin])
          for (const other of parts.get(id ?? '') ?? []) if (left.delete(other)) part.push(other)
    return [part.flat()]
  })
}
