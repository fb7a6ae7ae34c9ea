/** Which mentions stand near a place, so that what is asked of each of many persons need not look at all mentions. */
import { sentenceAt, type Zone } from '../engine/reading'

/** How far on either side, in characters; the sentence of the place belongs to it in any case. */
const REACH = 600

type Placed = { zone: Zone; start: number }

/** Mentions of the zone within reach of a place, in order. */
export type NearMentions<M extends Placed> = (zone: Zone, at: number) => readonly M[]

/** Indexes mentions that are in the order of the text. */
export function indexMentions<M extends Placed>(mentions: readonly M[]): NearMentions<M> {
  const byZone = new Map<Zone, M[]>()
  for (const mention of mentions) {
    const known = byZone.get(mention.zone)
    if (known) known.push(mention)
    else byZone.set(mention.zone, [mention])
  }
  return (zone, at) => {
    const here = byZone.get(zone) ?? []
    const sentence = sentenceAt(zone, at)
    const from = Math.min(at - REACH, sentence?.start ?? at)
    const to = Math.max(at + REACH, sentence?.end ?? at)
    return here.slice(firstFrom(here, from), firstFrom(here, to + 1))
  }
}

/** The index of the first mention that begins at `at` or behind. */
function firstFrom(mentions: readonly Placed[], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Placed).start < at) low = middle + 1
    else high = middle
  }
  return low
}
