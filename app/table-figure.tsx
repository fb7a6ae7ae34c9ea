import Link from 'next/link'
import type { ReactNode } from 'react'
import { RowsLeft } from '@/components/charts/rows-left'
import { type Take, TakeMenu } from '@/components/charts/take-menu'
import type { Dataset } from '@/lib/dataset/dataset'
import { endSentence, saySources } from '@/lib/figures/say-sources'
import { translate } from '@/lib/words/translate'

type Props = {
  number: number
  dataset: Dataset
  take: Take
  title: string
  className?: string
  /** The words of the link to all rows. */
  more?: string
  /** How many of the rows stand in it, where it may be fewer than all. */
  shown?: number
  /** Where they stand, if not on the page of their own address. */
  moreHref?: string
  legend?: ReactNode
  empty: ReactNode
  children: ReactNode
}

/** A figure that is a table by nature: the frame of a figure around rows of the dataset. */
export function TableFigure({
  number,
  dataset,
  take,
  title,
  className = '',
  more,
  shown,
  moreHref,
  legend,
  empty,
  children,
}: Props) {
  const id = `fig-${number}`
  return (
    <figure className={`fig ${className}`} id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>
          <span className="n">{translate(dataset.tag, 'exportMenu')('figure', { number: String(number) })}</span>
          {title}
        </h2>
        <p className="unit">
          {dataset.subtitle} <span className="cond">{endSentence(dataset.filters)}</span>
        </p>
      </figcaption>
      {dataset.rows.length === 0 ? (
        <div className="empty">{empty}</div>
      ) : (
        <>
          {legend}
          <div className="plot">{children}</div>
          {shown !== undefined && <RowsLeft dataset={dataset} shown={shown} take={take} />}
        </>
      )}
      <div className="src">
        <span>
          {more && dataset.rows.length > 0 ? <Link href={moreHref ?? take.self}>{more}</Link> : saySources(dataset)}
        </span>
        <span className="do">
          <TakeMenu take={take} dataset={dataset} />
        </span>
      </div>
    </figure>
  )
}
