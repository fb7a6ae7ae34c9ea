import Link from 'next/link'
import { useNames, useWords } from '#words'
import { readList, readText } from '@/lib/dataset/cells'
import type { Dataset } from '@/lib/dataset/dataset'
import { hrefAsOf } from '@/lib/filters/as-of'
import type { Pair } from '@/lib/filters/filters'

type Props = { dataset: Dataset; pair: Pair; asOf: string | null }

/** A list beside others is read to about here; the file has all. */
export const MOST_FORUMS = 24

/** Where both sat with others: when, what it was, and who else was there. */
export function ForumList({ dataset, pair, asOf }: Props) {
  const t = useWords('pair')
  const names = useNames()
  return (
    <ul className="plain papers">
      {dataset.rows.slice(0, MOST_FORUMS).map((row) => {
        const id = readText(row, 'id') ?? ''
        const date = readText(row, 'date')
        const precision = readText(row, 'datePrecision')
        const organizations = readList(row, 'organizations')
        const others = readList(row, 'countries').filter((code) => !pair.includes(code))
        const kind = names.kind(readText(row, 'kind') ?? '')
        const status = readText(row, 'status') ?? 'held'
        const city = readText(row, 'city')
        return (
          <li key={id}>
            <span>
              {date === null
                ? t('noDate')
                : names.date(date, 'short', precision === 'month' || precision === 'year' ? precision : 'day')}
            </span>
            <span>
              <Link href={hrefAsOf(`/meetings/${encodeURIComponent(id)}`, asOf)}>
                {[kind, city].filter(Boolean).join(', ')}
              </Link>
              <br />
              <span className="quiet">{[...organizations, ...others.map(names.country)].join(', ')}</span>
            </span>
            <span className="quiet">{status === 'held' ? '' : names.status(status)}</span>
          </li>
        )
      })}
    </ul>
  )
}
