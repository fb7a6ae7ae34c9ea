import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CauseTable } from '@/components/add/cause-table'
import { ImportTable, sumReports } from '@/components/add/import-table'
import { JobProgress } from '@/components/add/job-progress'
import { isOver } from '@/components/add/job-shape'
import { OutcomeTable } from '@/components/add/outcome-table'
import { tellMoment } from '@/components/add/tell-moment'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import { WordsProvider } from '@/components/words/words-provider'
import { whoActs } from '@/lib/curation/who'
import { readJob } from '@/lib/jobs/read-job'
import { readOutcomes } from '@/lib/jobs/read-outcomes'
import { listUnnamedTables } from '@/lib/jobs/unnamed-tables'
import { namesOf } from '@/lib/words/names'
import { pickMessages, translate } from '@/lib/words/translate'
import { readState } from '../../filter-basis'
import type { SearchParams } from '../../read-filters'
import { hrefOfJob, PAGE_SIZE, readJobQuery } from '../job-address'
import { ListHead } from './list-head'
import { NameColumns } from './name-columns'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

const readOnce = cache(async (id: string) => (id.includes('\0') ? null : readJob(id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const job = await readOnce((await params).id)
  return { title: job?.title ?? translate(await readRequestTag(), 'add')('noJob') }
}

/** One job: how far it is, what became of each of its documents, and what can be done about those that did not go in. */
export default async function JobPage({ params, searchParams }: Props) {
  const tag = await readRequestTag()
  const [t, names] = [translate(tag, 'add'), namesOf(tag)]
  const [{ id }, query] = await Promise.all([params, searchParams])
  if (whoActs({ headers: await headers() }) === null) notFound()
  const job = await readOnce(id)
  if (job === null) notFound()
  const wanted = readJobQuery(query)
  const { outcome, cause, page } = wanted
  const from = (page - 1) * PAGE_SIZE
  // only then is a worker done with it, and can be told to read again
  const asks = isOver(job.state) && job.causes.some((one) => one.cause === 'columns')
  const [list, tables, state] = await Promise.all([
    readOutcomes(id, {
      ...(outcome && { outcome }),
      ...(cause && { cause }),
      offset: from,
      limit: PAGE_SIZE,
    }),
    asks ? listUnnamedTables(id) : [],
    readState(null),
  ])
  const lost = job.counts.failed + job.counts.rejected
  return (
    <>
      <main id="main" className="main">
        <div className="head">
          <div>
            <p className="crumb">
              <Link href="/jobs">{t('jobs')}</Link>
            </p>
            <h1 className="job-title">{job.title}</h1>
            <p className="alias">
              {t(`kind_${job.kind}`)}, {tellMoment(job.createdAt, names)}
            </p>
          </div>
        </div>
        {query.refused !== undefined && <p role="alert">{t('notDone')}</p>}
        <WordsProvider tag={tag} messages={pickMessages(tag, ['add'])}>
          <JobProgress key={job.state} job={job} />
        </WordsProvider>
        {job.reports.length > 0 && (
          <section className="fig job-part">
            <h2>{t('importReport')}</h2>
            <ImportTable reports={sumReports(job.reports)} />
          </section>
        )}
        {lost > 0 && (
          <section className="fig job-part">
            <h2>{t('errors')}</h2>
            <CauseTable
              causes={job.causes}
              hrefOf={(code, kind) =>
                hrefOfJob(id, { cause: code, outcome: kind === 'failed' ? 'failed' : 'rejected' })
              }
            />
            <p className="by mt-2">
              <a href={`/jobs/${id}/report.csv`}>{t('errorReport')}</a>
            </p>
          </section>
        )}
        <NameColumns job={id} tables={tables} />
        <section className="fig job-part" id="each">
          <h2>{t('eachDocument')}</h2>
          <ListHead job={job} wanted={wanted} />
          {list.rows.length === 0 ? <p className="quiet mt-2">{t('noneYet')}</p> : <OutcomeTable rows={list.rows} />}
          {list.total > PAGE_SIZE && (
            <nav className="pager" aria-label={t('pages')}>
              {page > 1 ? <Link href={hrefOfJob(id, { ...wanted, page: page - 1 })}>{t('before')}</Link> : <span />}
              <span>
                {t('rows', {
                  from: names.number(Math.min(from + 1, list.total)),
                  to: names.number(Math.min(from + PAGE_SIZE, list.total)),
                  all: names.number(list.total),
                })}
              </span>
              {from + PAGE_SIZE < list.total ? (
                <Link href={hrefOfJob(id, { ...wanted, page: page + 1 })}>{t('after')}</Link>
              ) : (
                <span />
              )}
            </nav>
          )}
        </section>
      </main>
      <PageFoot {...state} pin={null} />
    </>
  )
}
