import Link from 'next/link'
import { NewMeetingForm } from '@/components/curation/new-meeting-form'
import { MarkedText } from '@/components/evidence/marked-text'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import { WordsProvider } from '@/components/words/words-provider'
import { readArticle } from '@/lib/analytics/article-detail/read'
import { hrefAsOf } from '@/lib/filters/as-of'
import { namesOf } from '@/lib/words/names'
import { pickMessages, translate } from '@/lib/words/translate'
import { readState } from '../../filter-basis'
import { readFilters, type SearchParams } from '../../read-filters'
import { describePage } from '../../title-as-of'

export const generateMetadata = describePage((tag) => translate(tag, 'pages')('addMeeting'))

/** A meeting written down by hand; with `article=` beside the report that tells of it, whose words can be its evidence. */
export default async function NewMeetingPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'pages')
  const { asOf } = await readFilters(searchParams)
  const { article: asked } = await searchParams
  const named = readArticleName(Array.isArray(asked) ? asked[0] : asked)
  const [article, state] = await Promise.all([named ? readArticle(named, null) : null, readState(asOf)])
  return (
    <>
      <main id="main" className="main" tabIndex={-1}>
        <div className="head">
          <div>
            <p className="crumb">
              <Link href={hrefAsOf('/meetings', asOf)}>{t('meetings')}</Link>
            </p>
            <h1>{t('addMeeting')}</h1>
            <p className="lede">{t('addLede')}</p>
          </div>
        </div>
        {asOf === null ? (
          <div className="grid12">
            <section className="c5 fig">
              <h2>{t('facts')}</h2>
              <WordsProvider tag={tag} messages={pickMessages(tag, ['curation', 'evidence'])}>
                <NewMeetingForm />
              </WordsProvider>
            </section>
            <section className="c7 fig" data-article={article?.id}>
              <h2>{t('written')}</h2>
              <form action="/meetings/new" method="get" className="choose-report">
                <label htmlFor="article">{t('chooseReport')}</label>
                <input id="article" name="article" defaultValue={named ?? ''} placeholder={t('chooseReportHint')} />
                <button type="submit" className="act">
                  {t('showIt')}
                </button>
              </form>
              {named && !article && <p className="problem">{t('noSuchReport', { name: named })}</p>}
              {article && (
                <>
                  <h3 lang={article.language} data-title={article.title === null ? 'none' : 'own'}>
                    {article.title ?? article.id}
                  </h3>
                  <p className="by">
                    {namesOf(tag).source(article.outlet, article.url)}
                    {article.published && `, ${namesOf(tag).date(article.published, 'short')}`}
                  </p>
                  <MarkedText text={article.text} lang={article.language} marks={[]} styles={new Map()} />
                </>
              )}
            </section>
          </div>
        ) : (
          <p>{t.rich('addPast', { a: (words) => <Link href="/meetings/new">{words}</Link> })}</p>
        )}
      </main>
      <PageFoot {...state} pin={null} />
    </>
  )
}

/** The id of a report out of what was typed: the id itself, or the address of its page. */
function readArticleName(typed: string | undefined): string | null {
  const text = typed?.trim() ?? ''
  const path = /\/articles\/([^/?#]+)/u.exec(text)?.[1]
  if (!path) return text || null
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
