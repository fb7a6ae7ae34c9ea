/** The last look at a row that was mapped: what every document and every meeting must be holds of records too. */
import { checkMeeting } from '../../identity/check-meeting'
import type { ReadItem } from '../readers/reader'
import { takeDocument } from '../readers/take-document'

/** The record, or words on what is wrong with it; of a row that was passed over, of which dataset it is. */
export function checkRecord(item: ReadItem, dataset: string): ReadItem {
  if ('skipped' in item) return { ...item, dataset }
  if (!('document' in item)) return item
  const taken = takeDocument(item.document)
  if ('error' in taken) return taken
  const [problem] = item.record?.facts.meetings.flatMap((meeting) => checkMeeting(meeting)) ?? []
  return problem === undefined ? item : { error: problem.message, cause: 'bad-field', id: item.document.id }
}
