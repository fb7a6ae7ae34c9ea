import type { ReactNode } from 'react'
import type { Dataset } from '../../lib/dataset/dataset'
import { translate } from '../../lib/words/translate'
import type { Take } from './take-menu'

type Props = { dataset: Dataset; shown: number; take: Take }

/** Says how many rows a table leaves out, and where they all are; nothing where it shows every one. */
export function RowsLeft({ dataset, shown, take }: Props) {
  const all = Math.max(dataset.total ?? 0, dataset.rows.length)
  const csv = take.files.find(({ format }) => format === 'csv')
  if (all <= shown || csv === undefined) return null
  const t = translate(dataset.tag, 'exportMenu')
  const link = (words: ReactNode) => (
    <a href={csv.href} download>
      {words}
    </a>
  )
  return <p className="alias">{t.rich('shownOf', { shown, all, link })}</p>
}
