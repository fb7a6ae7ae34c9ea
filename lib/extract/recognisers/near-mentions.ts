/** Which mentions stand near a place, so that what is asked of each of many persons need not look at all mentions. */
import { countBegun } from '../engine/count-begun'
import { groupBy } from '../engine/group-by'
import { sentenceAt, type Zone } from '../engine/reading'

/** How far on either side, in characters; the sentence of the place belongs to it in any case. */
const REACH = 600

type Placed = { zone: Zone; start: number }

/** Mentions of the zone within reach of a place, in order. */
export type NearMentions<M extends Placed> = (zone: Zone, at: number) => readonly M[]

/** Indexes mentions that are in the order of the text. */
export function indexMentions<M extends Placed>(mentions: readonly M[]): NearMentions<M> {
  let byZone: Map<Zone, M[]> | undefined
  return (zone, at) => {
    byZone ??= groupBy(mentions, (mention) => mention.zone)
    const here = byZone.get(zone) ?? []
    const sentence = sentenceAt(zone, at)
    const from = Math.min(at - REACH, sentence?.start ?? at)
    const to = Math.max(at + REACH, sentence?.end ?? at)
    return here.slice(countBegun(here, from - 1), countBegun(here, to))
  }
}
