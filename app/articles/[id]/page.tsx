import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { MarkedText } from '@/components/evidence/marked-text'
import { CountryChip } from '@/components/ui/chips'
import { PageFoot } from '@/components/ui/page-foot'
import { tellDate } from '@/components/ui/tell-meeting'
import { tellingOf } from '@/components/ui/telling-of'
import { readRequestTag } from '@/components/words/on-server'
import { readArticle } from '@/lib/analytics/article-detail/read'
import { hrefAsOf } from '@/lib/filters/as-of'
import { findLanguage } from '@/lib/vocab/languages'
import { linkOf } from '@/lib/vocab/source-label'
import { translate } from '@/lib/words/translate'
import { readState } from '../../filter-basis'
import { pinPage } from '../../pin-to'
import { readFilters, type SearchParams } from '../../read-filters'
import { titleAsOf } from '../../title-as-of'
import { collectMarks, MARK_KEYS } from './collect-marks'
import { RecordTable } from './record-table'
import { StoryList } from './story-list'
import { VersionList } from './version-list'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

const readOnce = cache(readArticle)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const tag = await readRequestTag()
  const { asOf } = await readFilters(searchParams)
  const article = await readOnce(decodeURIComponent((await params).id), asOf)
  return { title: article ? titleAsOf(article.title ?? article.id, asOf, tag) : translate(tag, 'pages')('noReport') }
}

/** One report with everything recognised in it marked; a mark says what it is and which rule saw it. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const tag = await readRequestTag()
  const [t, telling] = [translate(tag, 'pages'), tellingOf(tag)]
  const { names } = telling
  const id = decodeURIComponent((await params).id)
  const { asOf } = await readFilters(searchParams)
  const [article, state] = await Promise.all([readOnce(id, asOf), readState(asOf)])
  if (!article) notFound()
  const { marks, styles, counts } = collectMarks(article.marks, { t, names })
  const language = findLanguage(article.language)
  const link = linkOf(article.url)
  return (
    <>
      <main id="main" className="main">
        <div className="head">
          <div>
            <p className="crumb">
              <Link href={hrefAsOf('/articles', asOf)}>{t('reports')}</Link>
            </p>
            <h1 lang={article.language}>{article.title ?? article.id}</h1>
            <p className="alias">
              <span className="lang" lang={article.language}>
                {language?.own ?? article.language}
              </span>{' '}
              {link ? (
                <a href={link} rel="noreferrer">
                  {names.source(article.outlet, article.url)}
                </a>
              ) : (
                names.source(article.outlet, article.url)
              )}
              {article.published && `, ${names.date(article.published)}`}
            </p>
          </div>
          <aside>
            <h2>{t('tellsOf')}</h2>
            <ul className="plain">
              {article.meetings.map((meeting) => (
                <li key={`${meeting.id} ${meeting.ordinal}`}>
                  <span>{tellDate(meeting, telling)}</span>
                  <Link href={hrefAsOf(`/meetings/${encodeURIComponent(meeting.id)}`, asOf)}>
                    {names.kind(meeting.kind)}
                    {meeting.background && `, ${t('recalled')}`}
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
            {article.meetings.length === 0 && <p className="mt-1">{t('tellsOfNone')}</p>}
          </aside>
        </div>
        <div className="grid12">
          <div className="c8 pile">
            <section className="fig">
              <h2>{t('recognised')}</h2>
              <p className="unit">{marks.length > 0 ? t('pointAtMark') : t('nothingRecognised')}</p>
              <div className="mt-3">
                <MarkedText text={article.text} lang={article.language} marks={marks} styles={styles} />
              </div>
            </section>
            <VersionList id={id} language={article.language} url={article.url} versions={article.versions} />
          </div>
          <div className="c4 pile">
            <RecordTable record={article.record} tag={tag} />
            <StoryList story={article.story} asOf={asOf} />
            <section className="fig">
              <h2>{t('key')}</h2>
              <ul className="plain mt-2">
                {MARK_KEYS.map(({ kind, className, label }) => (
                  <li key={kind} style={{ gridTemplateColumns: 'minmax(0,1fr) auto' }}>
                    <span>
                      <mark className={className}>{t(label)}</mark>
                    </span>
                    <span>{counts.get(kind) ?? 0}</span>
                  </li>
                ))}
              </ul>
              <p className="by mt-2">
                {article.engineVersion ? t('readBy', { version: article.engineVersion }) : t('notReadYet')}
              </p>
            </section>
          </div>
        </div>
      </main>
      <PageFoot {...state} pin={pinPage(state.knownAt, asOf, `/articles/${encodeURIComponent(id)}`)} />
    </>
  )
}
