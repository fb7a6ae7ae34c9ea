import type { Dataset } from '../dataset/dataset'
import { EMPTY_FILTERS } from '../filters/registry'
import type { Tag } from '../words/tag'
import { findMoment } from './as-of'
import { buildDataset, DATASET_IDS, type DatasetId } from './registry'

/** Their rows are single things and no counts: whoever takes the whole base wants planned and cancelled ones too. */
const RAW: ReadonlySet<DatasetId> = new Set<DatasetId>(['meetings', 'articles', 'plover', 'cameo'])

/** The base as it was at one revision, dataset by dataset; whatever is written meanwhile is in none of them. */
export type BaseAtMoment = {
  ids: readonly DatasetId[]
  /** The instant of the revision; `null` for an empty base. */
  known: string | null
  build(id: DatasetId): Promise<Dataset>
}

/** Holds on to the newest revision. @throws Error of the driver where the base cannot be reached */
export async function holdBase(tag: Tag): Promise<BaseAtMoment> {
  const { at } = await findMoment(null)
  return {
    ids: DATASET_IDS,
    known: at,
    build: (id) => buildDataset(id, { ...EMPTY_FILTERS, status: RAW.has(id) ? 'all' : 'held', asOf: at }, tag),
  }
}
