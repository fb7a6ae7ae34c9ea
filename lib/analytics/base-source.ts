import type { Dataset } from '../dataset/dataset'
import { EMPTY_FILTERS } from '../filters/registry'
import type { Tag } from '../words/tag'
import {
  buildInSnapshot,
  DATASET_IDS,
  type DatasetId,
  isRowDataset,
  type OpenDataset,
  openInSnapshot,
} from './registry'
import { openSnapshot } from './snapshot'

/** Their rows are single things and no counts: whoever takes the whole base wants planned and cancelled ones too. */
const RAW: ReadonlySet<DatasetId> = new Set<DatasetId>(['meetings', 'articles', 'plover', 'cameo'])

/** The base as it was at one revision, dataset by dataset; whatever is written meanwhile is in none of them. */
export type BaseAtMoment = {
  ids: readonly DatasetId[]
  /** The instant of the revision; `null` for an empty base. */
  known: string | null
  /** One at a time: the rows of one have to be read, or left, before the next is opened. */
  open(id: DatasetId): Promise<OpenDataset>
  /** Lets go of it. */
  close(): Promise<void>
}

/** Holds on to the newest revision. @throws Error of the driver where the base cannot be reached */
export async function holdBase(tag: Tag): Promise<BaseAtMoment> {
  const snapshot = await openSnapshot(null)
  const { at } = snapshot.moment
  return {
    ids: DATASET_IDS,
    known: at,
    close: snapshot.close,
    async open(id) {
      const filters = { ...EMPTY_FILTERS, status: RAW.has(id) ? 'all' : 'held', asOf: at } as const
      if (isRowDataset(id)) return openInSnapshot(snapshot, id, filters, tag, null)
      const { rows, ...dataset } = await buildInSnapshot(snapshot, id, filters, tag)
      return { dataset: { ...dataset, rows: [] } satisfies Dataset, batches: once(rows) }
    },
  }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}
