import { askAsOf } from '../as-of'
import { type Neighbours, readNeighbours } from './neighbours'
import { queryMeetingDetail } from './query'
import { type MeetingDetail, shapeMeetingDetail } from './shape'

/**
 * A meeting with its sides, people, areas, every report of it with the words that were counted, and its neighbours; `asOf`
 * is a value of that filter, `null` for the present. A meeting that is not `live` is given too, for its page to say what
 * became of it. `null` for an id that is, or was then, unknown.
 * @throws Error of the driver where the base cannot be reached
 */
export async function readMeeting(
  id: string,
  asOf: string | null,
): Promise<(MeetingDetail & { neighbours: Neighbours }) | null> {
  if (id.includes('\0')) return null
  return askAsOf(asOf, async () => {
    const [rows, neighbours] = await Promise.all([queryMeetingDetail(id), readNeighbours(id)])
    return rows ? { ...shapeMeetingDetail(rows), neighbours } : null
  })
}
