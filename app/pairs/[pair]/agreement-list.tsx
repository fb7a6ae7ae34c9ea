import Link from 'next/link'
import { useNames, useWords } from '#words'
import { readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset } from '@/lib/dataset/dataset'
import { articleHref } from '../../article-href'

const STATES = { signed: 'signed', initialled: 'initialled', planned: 'plannedPaper' } as const

type Props = { dataset: Dataset; asOf: string | null }

/** A list beside others is read to about here; the file has all. */
export const MOST_PAPERS = 24

/** Papers of the two countries and their state; the title leads to the passage that names it. */
export function AgreementList({ dataset, asOf }: Props) {
  const t = useWords('pair')
  const names = useNames()
  return (
    <ul className="plain papers">
      {dataset.rows.slice(0, MOST_PAPERS).map((row) => {
        const article = readText(row, 'article') ?? ''
        const published = readText(row, 'published')
        const state = readText(row, 'status') ?? ''
        const start = typeof row.start === 'number' ? readNumber(row, 'start') : null
        return (
          <li key={`${article} ${start} ${readText(row, 'title')} ${state}`}>
            <span>{published && names.date(published, 'short')}</span>
            <Link href={articleHref(article, start, asOf)} lang={readText(row, 'language') ?? undefined}>
              {readText(row, 'title')}
            </Link>
            <span className="quiet">{state in STATES ? t(STATES[state as keyof typeof STATES]) : state}</span>
          </li>
        )
      })}
    </ul>
  )
}
