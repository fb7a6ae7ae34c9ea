import Link from 'next/link'
import type { PairAgreement } from '@/lib/analytics/pair-overview/query'
import { hrefAsOf } from '@/lib/filters/as-of'
import { wordDate } from '@/lib/vocab/date-words'

type Props = { agreements: readonly PairAgreement[]; asOf: string | null }

/** Papers of the two countries and their state, as reports tell of them. */
export function AgreementList({ agreements, asOf }: Props) {
  if (agreements.length === 0) return null
  return (
    <section className="fig">
      <h2>Agreements and their state</h2>
      <p className="unit">Signed, initialled or planned, by the day of the report.</p>
      <ul className="plain mt-2">
        {agreements.map(({ title, status, articleId, language, published }) => (
          <li key={`${articleId} ${title} ${status}`}>
            <span>{published && wordDate(published, 'short')}</span>
            <Link href={hrefAsOf(`/articles/${encodeURIComponent(articleId)}`, asOf)} lang={language}>
              {title}
            </Link>
            <span className="quiet">{status}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
