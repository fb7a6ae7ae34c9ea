import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import { countMeetings } from '@/lib/analytics/search/meetings'
import { listSavedViews, type SavedView } from '@/lib/curation/saved-views'
import { whoActs } from '@/lib/curation/who'
import { describeFilters } from '@/lib/filters/describe'
import { type Names, namesOf } from '@/lib/words/names'
import type { Tag } from '@/lib/words/tag'
import { type Translator, translate } from '@/lib/words/translate'
import { readState } from '../filter-basis'
import type { SearchParams } from '../read-filters'
import { SaveForm } from './save-form'
import { ViewActions } from './view-actions'
import { filtersOfView } from './view-filters'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await readRequestTag(), 'saved')('title') }
}

type Shown = SavedView & { said: string; meetings: number }

/** What a reader saved, with the words of its filters and how many meetings it shows now. */
export default async function SavedPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'saved')
  const query = await searchParams
  const owner = whoActs({ headers: await headers() })
  const [views, state] = await Promise.all([owner === null ? [] : listShown(owner, tag), readState(null)])
  const given = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  return (
    <>
      <main id="main" className="main">
        <div className="head">
          <div>
            <h1>{t('title')}</h1>
            <p className="lede">{t('lede')}</p>
          </div>
        </div>
        {given('refused') !== '' && <p role="alert">{t('refused')}</p>}
        {owner !== null && <SaveForm name={given('name')} address={given('address')} />}
        {views.length === 0 ? <p className="empty">{t('none')}</p> : <Views views={views} t={t} names={namesOf(tag)} />}
      </main>
      <PageFoot {...state} pin={null} />
    </>
  )
}

function listShown(owner: string, tag: Tag): Promise<Shown[]> {
  return listSavedViews(owner).then((views) =>
    Promise.all(
      views.map(async (view) => {
        const filters = filtersOfView(view.address)
        return { ...view, said: describeFilters(filters, tag), meetings: await countMeetings(filters) }
      }),
    ),
  )
}

type ViewsProps = { views: readonly Shown[]; t: Translator<'saved'>; names: Names }

function Views({ views, t, names }: ViewsProps) {
  return (
    <table className="tab saved-views">
      <caption className="vh">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col" className="opt">
            {t('what')}
          </th>
          <th scope="col" className="num">
            {t('meetings')}
          </th>
          <th scope="col" className="opt">
            {t('when')}
          </th>
          <th scope="col">{t('actions')}</th>
        </tr>
      </thead>
      <tbody>
        {views.map((view) => (
          <tr key={view.id} id={view.id}>
            <td>
              <Link href={view.address} prefetch={false}>
                {view.name}
              </Link>
            </td>
            <td className="opt quiet">
              {view.said} <span className="address">{view.address}</span>
            </td>
            <td className="num">{names.number(view.meetings)}</td>
            <td className="opt nw quiet">{names.date(view.saved.slice(0, 10), 'short')}</td>
            <td className="nw">
              <a href={`/saved/${view.id}/feed.atom`} aria-label={t('feedOf', { name: view.name })}>
                {t('feed')}
              </a>{' '}
              <ViewActions view={view} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
