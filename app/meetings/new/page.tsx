import Link from 'next/link'
import { NewMeetingForm } from '@/components/curation/new-meeting-form'
import { MarkedText } from '@/components/evidence/marked-text'
import { PageFoot } from '@/components/ui/page-foot'
import { readArticle } from '@/lib/analytics/article-detail/read'
import { hrefAsOf } from '@/lib/filters/as-of'
import { wordDate } from '@/lib/vocab/date-words'
import { readState } from '../../filter-basis'
import { readFilters, type SearchParams } from '../../read-filters'
import { describePage } from '../../title-as-of'

export const generateMetadata = describePage('Add a meeting')

/** A meeting written down by hand; with `article=` beside the report that tells of it, whose words can be its evidence. */
export default async function NewMeetingPage({ searchParams }: { searchParams: SearchParams }) {
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
              <Link href={hrefAsOf('/meetings', asOf)}>Meetings</Link>
            </p>
            <h1>Add a meeting</h1>
            <p className="lede">
              What no report tells, or none that was read. Reports that come later can still join it.
            </p>
          </div>
        </div>
        {asOf === null ? (
          <div className="grid12">
            <section className="c5 fig">
              <h2>The facts</h2>
              <NewMeetingForm />
            </section>
            <section className="c7 fig" data-article={article?.id}>
              <h2>What was written</h2>
              <form action="/meetings/new" method="get" className="choose-report">
                <label htmlFor="article">Report that tells of it</label>
                <input id="article" name="article" defaultValue={named ?? ''} placeholder="Its id or address" />
                <button type="submit" className="act">
                  Show it
                </button>
              </form>
              {named && !article && <p className="problem">There is no report “{named}”.</p>}
              {article && (
                <>
                  <h3 lang={article.language} data-title={article.title === null ? 'none' : 'own'}>
                    {article.title ?? article.id}
                  </h3>
                  <p className="by">
                    {article.source}
                    {article.published && `, ${wordDate(article.published, 'short')}`}
                  </p>
                  <MarkedText text={article.text} lang={article.language} marks={[]} styles={new Map()} />
                </>
              )}
            </section>
          </div>
        ) : (
          <p>
            A past day cannot be changed. <Link href="/meetings/new">Add a meeting to what is known now.</Link>
          </p>
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
