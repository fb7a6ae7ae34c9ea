import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { JobTable } from '@/components/add/job-table'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import { whoActs } from '@/lib/curation/who'
import { listJobs } from '@/lib/jobs/read-job'
import { translate } from '@/lib/words/translate'
import { readState } from '../filter-basis'
import type { SearchParams } from '../read-filters'

const SHOWN = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await readRequestTag(), 'add')('jobs') }
}

/** Everything that was given to read, the newest first. */
export default async function JobsPage({ searchParams }: { searchParams: SearchParams }) {
  const t = translate(await readRequestTag(), 'add')
  const { before } = await searchParams
  const from = typeof before === 'string' && /^[a-z\d]+$/.test(before) ? { before } : {}
  const mayLook = whoActs({ headers: await headers() }) !== null
  const [jobs, state] = await Promise.all([mayLook ? listJobs({ limit: SHOWN + 1, ...from }) : [], readState(null)])
  const shown = jobs.slice(0, SHOWN)
  return (
    <>
      <main id="main" className="main">
        <div className="head">
          <div>
            <p className="crumb">
              <Link href="/add">{t('title')}</Link>
            </p>
            <h1>{t('jobs')}</h1>
            <p className="lede">{t('jobsLede')}</p>
          </div>
        </div>
        {shown.length === 0 ? <p className="empty">{t('noJobs')}</p> : <JobTable jobs={shown} />}
        {jobs.length > SHOWN && (
          <p className="pager">
            <Link href={`/jobs?before=${shown.at(-1)?.id}`}>{t('older')}</Link>
          </p>
        )}
      </main>
      <PageFoot {...state} pin={null} />
    </>
  )
}
