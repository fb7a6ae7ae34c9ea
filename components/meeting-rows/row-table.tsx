import type { ReactNode } from 'react'
import type { ChosenColumn } from './row-view'

/** The head of a column: its words, and the way to order the table by it. */
export type Head = {
  key: string
  label: string
  /** Where a press leads; none where the column orders nothing. */
  href: string | null
  /** How the table is ordered by it now. */
  sorted: 'ascending' | 'descending' | undefined
  className?: string
}

type Props = {
  caption: string
  heads: readonly Head[]
  /** All rows, loaded or not. */
  total: number
  children: ReactNode
}

/** The frame of the table of meetings; rows are put in by the page, or by the browser as they come into view. */
export function RowTable({ caption, heads, total, children }: Props) {
  return (
    <table className="tab meetings long" aria-rowcount={total + 1}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {heads.map((head) => (
            <th key={head.key} scope="col" className={head.className} aria-sort={head.sorted}>
              {head.href === null ? (
                head.label
              ) : (
                <a href={head.href}>
                  {head.label}
                  {head.sorted && <span aria-hidden="true">{head.sorted === 'descending' ? ' ↓' : ' ↑'}</span>}
                </a>
              )}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

/** What the parts of the table agree on. */
export type TableForm = { columns: readonly ChosenColumn[]; byMonth: boolean }
