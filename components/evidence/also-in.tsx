import Link from 'next/link'
import { useWords } from '#words'
import { hrefAsOf } from '../../lib/filters/as-of'
import { useTelling } from '../ui/telling'
import type { ReportShape } from './meeting-shape'

type Props<Copy> = { copies: readonly Copy[]; numberOf: (copy: Copy) => number; asOf: string | null }

/** Where else a story stands: its copies under the report that had it first, for they are no further witnesses. */
export function AlsoIn<Copy extends ReportShape>({ copies, numberOf, asOf }: Props<Copy>) {
  const t = useWords('copies')
  const { names } = useTelling()
  if (copies.length === 0) return null
  return (
    <div className="by also">
      <span>{t('alsoIn')}</span>
      <ul>
        {copies.map((copy) => (
          <li key={`${copy.articleId} ${copy.ordinal}`} id={`report-${numberOf(copy)}`}>
            <span className="rno">{numberOf(copy)}</span>{' '}
            <Link href={hrefAsOf(`/articles/${encodeURIComponent(copy.articleId)}`, asOf)} lang={copy.language}>
              {copy.title ?? copy.articleId}
            </Link>
            {', '}
            {[names.source(copy.outlet, copy.url), copy.published && names.date(copy.published, 'short')]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
