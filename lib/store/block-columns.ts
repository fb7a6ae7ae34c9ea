/** The columns by which a report, or what persons say of a meeting, is found by what may be joined with it. */
import { blockOf } from '../identity/blocks'
import type { ToldMeeting } from '../identity/told-meeting'

/** Nothing in them where it can be joined with nothing. */
export function blockColumns(told: ToldMeeting) {
  const block = blockOf(told)
  return { block_key: block?.key, block_from: block?.span.from, block_to: block?.span.to }
}
