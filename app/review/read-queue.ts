import { readReviewItems, readReviewPage } from '@/lib/analytics/review/read'
import { findNamesakes } from '@/lib/curation/find-namesakes'
import type { ReviewItem, ReviewPage } from '@/lib/dataset/review'
import type { Filters } from '@/lib/filters/filters'

/** Items of one page of the queue: as many as a list shows, so that the first page fills it. */
export const PAGE_SIZE = 20
/** Known persons that are offered as the one who may be meant. */
const OFFERED = 4

/** Names with the known persons who may be meant; spellings are told apart where persons are merged, not where rows are read. */
async function addNamesakes(items: readonly ReviewItem[]): Promise<ReviewItem[]> {
  return Promise.all(
    items.map(async (item) =>
      item.kind === 'name' ? { ...item, namesakes: (await findNamesakes(item.person.key)).slice(0, OFFERED) } : item,
    ),
  )
}

/** A page of the queue as the review page shows it. @throws Error of the driver where the base cannot be reached */
export async function readQueue(question: Omit<Parameters<typeof readReviewPage>[0], 'limit'>): Promise<ReviewPage> {
  const page = await readReviewPage({ ...question, limit: PAGE_SIZE })
  return { ...page, items: await addNamesakes(page.items) }
}

/** Those of some items that wait still. @throws Error of the driver where the base cannot be reached */
export async function readItems(filters: Filters, ids: readonly string[]): Promise<ReviewItem[]> {
  return addNamesakes(await readReviewItems(filters, ids))
}
