import Link from 'next/link'
import { Fragment } from 'react'
import { useNames, useWords } from '#words'
import { tellMoment } from '@/components/curation/tell-when'
import { useTelling } from '@/components/ui/telling'
import type { TextChange } from '@/lib/analytics/article-detail/compare-texts'
import type { ArticleVersion } from '@/lib/analytics/article-detail/versions'
import { hrefAsOf } from '@/lib/filters/as-of'
import { upperFirst } from '@/lib/words/letter-case'

type Props = { id: string; language: string; url: string | null; versions: readonly ArticleVersion[] }

/** What an article was before, each version with what changed in it; nothing where it has always been what it is. */
export function VersionList({ id, language, url, versions }: Props) {
  const t = useWords('copies')
  const names = useNames()
  const telling = useTelling()
  if (versions.length < 2) return null
  const sayFields = (version: ArticleVersion, before: ArticleVersion | undefined) => [
    ...(version.title !== before?.title ? [t('newTitle', { title: version.title ?? id })] : []),
    ...(version.outlet !== before?.outlet ? [t('newOutlet', { outlet: names.source(version.outlet, url) })] : []),
    ...(version.published !== before?.published && version.published
      ? [t('newDay', { day: names.date(version.published, 'short') })]
      : []),
  ]
  return (
    <section className="fig" id="versions">
      <h2>{t('versions')}</h2>
      <p className="unit">{t('versionsUnit')}</p>
      <ol className="versions mt-2">
        {versions.map((version, index) => {
          const { at, changes } = version
          return (
            <li key={at}>
              <h3>
                {tellMoment(at, telling)}
                {index === 0 && <span className="quiet">, {t('shownVersion')}</span>}
                {changes === null && <span className="quiet">, {t('firstVersion')}</span>}
              </h3>
              {sayFields(version, versions[index + 1]).map((said) => (
                <p className="by" key={said}>
                  {said}
                </p>
              ))}
              {changes !== null && changes.length === 0 && <p className="by">{t('sameText')}</p>}
              {changes !== null && changes.length > 0 && <Changes changes={changes} language={language} />}
              {index > 0 && (
                <p className="by">
                  <Link href={hrefAsOf(`/articles/${encodeURIComponent(id)}`, at)}>{t('showVersion')}</Link>
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Changes({ changes, language }: { changes: readonly TextChange[]; language: string }) {
  const t = useWords('copies')
  return changes.map(({ skipped, stretches }, place) => {
    const key = `${place} ${stretches[0]?.text}`
    return (
      <Fragment key={key}>
        {skipped > 0 && <p className="by skipped">{upperFirst(t('skipped', { count: skipped }))}</p>}
        <p className="changed" lang={language}>
          {stretches.map(({ kind, text }, index) => {
            const own = `${index} ${kind}`
            if (kind === 'kept') return <Fragment key={own}>{text}</Fragment>
            return kind === 'gone' ? <del key={own}>{text}</del> : <ins key={own}>{text}</ins>
          })}
        </p>
      </Fragment>
    )
  })
}
