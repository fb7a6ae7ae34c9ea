import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { DropFiles } from '@/components/add/drop-files'
import type { JobLine } from '@/components/add/job-shape'
import { PasteForm } from '@/components/add/paste-form'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import { WordsProvider } from '@/components/words/words-provider'
import { whoActs } from '@/lib/curation/who'
import { listJobs } from '@/lib/jobs/read-job'
import { namesOf } from '@/lib/words/names'
import { pickMessages, type Translator, translate } from '@/lib/words/translate'
import { readState } from '../filter-basis'
import type { SearchParams } from '../read-filters'
import { previewPlainly } from './preview-plainly'

const JOBS_SHOWN = 5
const REFUSALS = ['text', 'files', 'large', 'links', 'feed'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await readRequestTag(), 'add')('title') }
}

/** Every way in: files and folders, links, a feed, a pasted text. */
export default async function AddPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'add')
  const query = await searchParams
  const mayLook = whoActs({ headers: await headers() }) !== null
  const [jobs, state] = await Promise.all([mayLook ? listJobs({ limit: JOBS_SHOWN }) : [], readState(null)])
  return (
    <>
      <main id="main" className="main">
        <div className="head">
          <div>
            <h1>{t('title')}</h1>
            <p className="lede">{t('lede')}</p>
            <Refusal query={query} t={t} />
          </div>
          <aside>
            <h2>{t('latestJobs')}</h2>
            <LatestJobs jobs={jobs} t={t} number={namesOf(tag).number} />
          </aside>
        </div>
        <WordsProvider tag={tag} messages={pickMessages(tag, ['add'])}>
          <div className="stack">
            <div className="grid12">
              <section className="c7 fig">
                <h2>{t('files')}</h2>
                <DropFiles />
                <p className="by mt-2">{t('formats')}</p>
              </section>
              <div className="c5 stack gives">
                <LinksForm t={t} given={query.refused === 'links' ? query.given : undefined} />
                <FeedForm t={t} given={query.refused === 'feed' ? query.given : undefined} />
              </div>
            </div>
            <PasteForm previewPlainly={previewPlainly} />
          </div>
        </WordsProvider>
      </main>
      <PageFoot {...state} pin={null} />
    </>
  )
}

type Words = { t: Translator<'add'> }
type Query = Awaited<SearchParams>

function Refusal({ query, t }: Words & { query: Query }) {
  const refused = REFUSALS.find((what) => what === query.refused)
  const why = typeof query.why === 'string' ? query.why : ''
  if (typeof query.followed === 'string')
    return (
      <p role="status" className="mt-3">
        {t('feedAdded', { name: query.followed })}
      </p>
    )
  if (refused === undefined) return null
  return (
    <p role="alert" className="bad mt-3">
      {t(`refused_${refused}`)} <span className="quiet">{why}</span>
    </p>
  )
}

function LatestJobs({ jobs, t, number }: Words & { jobs: readonly JobLine[]; number: (value: number) => string }) {
  if (jobs.length === 0) return <p className="mt-1">{t('noJobs')}</p>
  return (
    <>
      <ul className="plain latest-jobs">
        {jobs.map(({ id, title, state, done, total }) => (
          <li key={id}>
            <span>{t(`state_${state}`)}</span>
            <Link href={`/jobs/${id}`}>{title}</Link>
            <span>{number(Math.max(total ?? 0, done))}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <Link href="/jobs">{t('allJobs')}</Link>
      </p>
    </>
  )
}

type Given = { given: string | string[] | undefined }

function LinksForm({ t, given }: Words & Given) {
  return (
    <section className="fig">
      <h2>{t('links')}</h2>
      <form method="post" action="/add/act" className="give">
        <input type="hidden" name="verb" value="links" />
        <label>
          {t('linksLabel')}
          <textarea
            name="links"
            rows={3}
            required
            defaultValue={given}
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
          />
        </label>
        <p className="buttons">
          <button type="submit" className="go">
            {t('fetchThem')}
          </button>
        </p>
      </form>
    </section>
  )
}

function FeedForm({ t, given }: Words & Given) {
  return (
    <section className="fig">
      <h2>{t('feed')}</h2>
      <form method="post" action="/add/act" className="give">
        <input type="hidden" name="verb" value="feed" />
        <label>
          {t('feedLabel')}
          <input
            name="url"
            type="url"
            required
            defaultValue={given}
            maxLength={2000}
            autoComplete="off"
            placeholder="https://"
            aria-describedby="feed-rule"
          />
        </label>
        <p id="feed-rule" className="alias">
          {t('feedRule')}
        </p>
        <p className="buttons">
          <button type="submit" className="go">
            {t('follow')}
          </button>
        </p>
      </form>
    </section>
  )
}
