import { type Neighbours, readNeighbours } from './neighbours'
import { queryMeetingDetail } from './query'
import { type MeetingDetail, shapeMeetingDetail } from './shape'

/**
 * A meeting with its sides, people, areas, every report of it with the words that were counted, and its neighbours.
 * `null` for an unknown id. @throws Error of the driver where the base cannot be reached
 */
export async function readMeeting(id: string): Promise<(MeetingDetail & { neighbours: Neighbours }) | null> {
  if (id.includes('\0')) return null
  const [rows, neighbours] = await Promise.all([queryMeetingDetail(id), readNeighbours(id)])
  return rows ? { ...shapeMeetingDetail(rows), neighbours } : null
}
