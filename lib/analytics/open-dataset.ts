import type { Filters } from '../filters/filters'
import type { Tag } from '../words/tag'
import { buildFileDataset, type DatasetId, isRowDataset, type OpenDataset, openInSnapshot } from './registry'
import { openSnapshot } from './snapshot'

/** A dataset to be written to a file. Whoever opened it closes it, read to its end or not. */
export type OpenFile = OpenDataset & { close(): Promise<void> }

/**
 * Opens a dataset, as of the day that the filters name. Where its rows can come one by one, all of them are of one
 * snapshot, and memory does not grow with their number.
 * @param lastChanged how many of the rows are wanted, those that changed last; `null` is all of them
 * @throws Error of the driver where the base cannot be reached
 */
export async function openDataset(
  id: DatasetId,
  filters: Filters,
  tag: Tag,
  lastChanged: number | null = null,
): Promise<OpenFile> {
  if (!isRowDataset(id)) {
    const { rows, ...dataset } = await buildFileDataset(id, filters, tag)
    return { dataset: { ...dataset, rows: [] }, batches: once(rows), close: () => Promise.resolve() }
  }
  const snapshot = await openSnapshot(filters.asOf)
  try {
    const open = await openInSnapshot(snapshot, id, filters, tag, lastChanged)
    return { ...open, close: snapshot.close }
  } catch (error) {
    await snapshot.close()
    throw error
  }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}
