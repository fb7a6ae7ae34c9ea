import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { MarkedText } from '@/components/evidence/marked-text'
import { CountryChip } from '@/components/ui/chips'
import { sayMeetingDate } from '@/components/ui/meeting-words'
import { PageFoot } from '@/components/ui/page-foot'
import { readArticle } from '@/lib/analytics/article-detail/read'
import { hrefAsOf } from '@/lib/filters/as-of'
import { wordDate } from '@/lib/vocab/date-words'
import { findLanguage } from '@/lib/vocab/languages'
import { nameMeetingKind } from '@/lib/vocab/meeting-kinds'
import { linkOf } from '@/lib/vocab/source-label'
import { readState } from '../../filter-basis'
import { pinPage } from '../../pin-to'
import { readFilters, type SearchParams } from '../../read-filters'
import { titleAsOf } from '../../title-as-of'
import { collectMarks, MARK_KEYS } from './collect-marks'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

const readOnce = cache(readArticle)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { asOf } = await readFilters(searchParams)
  const article = await readOnce(decodeURIComponent((await params).id), asOf)
  return { title: article ? titleAsOf(article.title ?? article.id, asOf) : 'No such report' }
}

/** One report with everything recognised in it marked; a mark says what it is and which rule saw it. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const id = decodeURIComponent((await params).id)
  const { asOf } = await readFilters(searchParams)
  const [article, state] = await Promise.all([readOnce(id, asOf), readState(asOf)])
  if (!article) notFound()
  const { marks, styles, counts } = collectMarks(article.marks)
  const language = findLanguage(article.language)
  const link = linkOf(article.url)
  return (
    <>
      <main id="main" className="main">
        <div className="head">
          <div>
            <p className="crumb">
              <Link href={hrefAsOf('/articles', asOf)}>Reports</Link>
            </p>
            <h1 lang={article.language}>{article.title ?? article.id}</h1>
            <p className="alias">
              <span className="lang">{language?.own ?? article.language}</span>{' '}
              {link ? (
                <a href={link} rel="noreferrer">
                  {article.source}
                </a>
              ) : (
                article.source
              )}
              {article.published && `, ${wordDate(article.published)}`}
            </p>
          </div>
          <aside>
            <h2>Meetings it tells of</h2>
            <ul className="plain">
              {article.meetings.map((meeting) => (
                <li key={`${meeting.id} ${meeting.ordinal}`}>
                  <span>{sayMeetingDate({ ...meeting, datePrecision: null })}</span>
                  <Link href={hrefAsOf(`/meetings/${encodeURIComponent(meeting.id)}`, asOf)}>
                    {nameMeetingKind(meeting.kind)}
                    {meeting.background && ', recalled'}
                  </Link>
                  <span>
                    {meeting.countries.map((code) => (
                      <span key={code}>
                        <CountryChip code={code} />{' '}
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
            {article.meetings.length === 0 && <p className="mt-1">None was found in it.</p>}
          </aside>
        </div>
        <div className="grid12">
          <section className="c8 fig">
            <h2>What was recognised</h2>
            <p className="unit">
              {marks.length > 0
                ? 'Point at a mark to see what it was taken for, and by which rule.'
                : 'Nothing was recognised in it.'}
            </p>
            <div className="mt-3">
              <MarkedText text={article.text} lang={article.language} marks={marks} styles={styles} />
            </div>
          </section>
          <section className="c4 fig">
            <h2>Key</h2>
            <ul className="plain mt-2">
              {MARK_KEYS.map(({ kind, className, label }) => (
                <li key={kind} style={{ gridTemplateColumns: 'minmax(0,1fr) auto' }}>
                  <span>
                    <mark className={className}>{label}</mark>
                  </span>
                  <span>{counts.get(kind) ?? 0}</span>
                </li>
              ))}
            </ul>
            <p className="by mt-2">
              {article.engineVersion ? `Read by engine ${article.engineVersion}.` : 'Not read by any engine yet.'}
            </p>
          </section>
        </div>
      </main>
      <PageFoot {...state} pin={pinPage(state.knownAt, asOf, `/articles/${encodeURIComponent(id)}`)} />
    </>
  )
}
