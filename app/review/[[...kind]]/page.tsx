import { notFound } from 'next/navigation'
import { QueueBar } from '@/components/review/queue-bar'
import { ReviewDesk } from '@/components/review/review-desk'
import { EmptyBase } from '@/components/ui/empty-base'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import { WordsProvider } from '@/components/words/words-provider'
import { findReviewKind, type ReviewKind } from '@/lib/dataset/review'
import { formatFilters, hrefWith } from '@/lib/filters/format'
import { EMPTY_FILTERS } from '@/lib/filters/registry'
import { pickMessages, translate } from '@/lib/words/translate'
import { readFilterBasis, readState } from '../../filter-basis'
import { pinTo } from '../../pin-to'
import { readFilters, type SearchParams } from '../../read-filters'
import { describePage } from '../../title-as-of'
import { readQueue } from '../read-queue'

type Props = { params: Promise<{ kind?: string[] }>; searchParams: SearchParams }

export const generateMetadata = describePage((tag) => translate(tag, 'review')('title'))

/** What waits for a person: the first of the queue as it is, and a desk to answer it at. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const tag = await readRequestTag()
  const kind = readKind((await params).kind)
  // Whether a meeting was held or planned is no reason to leave a question about it out.
  const filters = { ...(await readFilters(searchParams)), status: EMPTY_FILTERS.status }
  const { asOf } = filters
  const { item } = await searchParams
  const from = typeof item === 'string' && !item.includes('\0') ? item : null
  const [page, basis, state] = await Promise.all([
    readQueue({ filters, kind, from }),
    readFilterBasis(asOf),
    readState(asOf),
  ])
  if (state.articles === 0 && asOf === null) return <EmptyBase />
  const path = kind === null ? '/review' : `/review/${kind}`
  const query = formatFilters(filters)
  return (
    <>
      <QueueBar filters={filters} basis={basis} path={path} />
      <main id="main" className="main">
        <WordsProvider tag={tag} messages={pickMessages(tag, ['review', 'curation', 'evidence'])}>
          <ReviewDesk key={`${path} ${query} ${from}`} first={page} kind={kind} query={query} frozen={asOf !== null} />
        </WordsProvider>
      </main>
      <PageFoot {...state} pin={pinTo(state.knownAt, filters, (shown) => hrefWith(path, shown))} />
    </>
  )
}

/** The kind of question that the path names; an address that names none, or more, leads nowhere. */
function readKind([name, ...rest]: readonly string[] = []): ReviewKind | null {
  if (name === undefined) return null
  const kind = findReviewKind(name)
  if (!kind || rest.length > 0) notFound()
  return kind.code
}
