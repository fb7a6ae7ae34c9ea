import Link from 'next/link'
import type { PairFigure } from '@/lib/analytics/pair-overview/query'
import { hrefAsOf } from '@/lib/filters/as-of'
import { wordDate } from '@/lib/vocab/date-words'

type Props = { figures: readonly PairFigure[]; asOf: string | null }

/** Quantities that reports quote, as said and not checked. */
export function FigureList({ figures, asOf }: Props) {
  if (figures.length === 0) return null
  return (
    <section className="fig">
      <h2>Figures they quoted</h2>
      <p className="unit">As said in the reports, not checked.</p>
      <ul className="plain mt-2">
        {figures.map(({ value, unit, about, articleId, language, published }) => (
          <li key={`${articleId} ${value} ${unit} ${about}`}>
            <b className="nw">{writeFigure(value, unit)}</b>
            <Link href={hrefAsOf(`/articles/${encodeURIComponent(articleId)}`, asOf)} lang={language}>
              {about}
            </Link>
            <span className="quiet">{published && wordDate(published, 'short')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const COMPACT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 2 })
const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

function writeFigure(value: number, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${COMPACT.format(value)}`
  return unit === 'percent' ? `${PLAIN.format(value)} %` : PLAIN.format(value)
}
