'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { RowLine } from './row-line'
import { type Head, RowTable, type TableForm } from './row-table'
import type { RowView } from './row-view'
import { useRows } from './use-rows'

/** Heights before a row is measured, px: one line, or two of them on a small screen. */
const LINE = 29
const TWO_LINES = 56
/** No browser can scroll through a page as tall as more rows than these are; they are read page by page. */
const MOST_LIVE = 50_000

type Props = TableForm & {
  caption: string
  heads: readonly Head[]
  total: number
  /** The rows that the page came with, and the place of the first of them, from 0. */
  rows: readonly RowView[]
  offset: number
  /** The route of rows, with the filter and the order. */
  address: string
  /** Rows on a page, by which an address counts. */
  pageSize: number
  words: { loading: string; failed: string; pages: string }
}

/**
 * All meetings in one table of which only the rows in view are in the page. Until the browser has taken over, and without
 * scripts, it is the page of rows that the server wrote, at the same place.
 */
export function LongTable(props: Props) {
  const { caption, heads, total, rows, offset, columns, byMonth, words, pageSize } = props
  const loaded = useRows(props.address, offset, rows)
  const table = useRef<HTMLDivElement>(null)
  const [live, setLive] = useState<{ margin: number; line: number } | null>(null)

  useLayoutEffect(() => {
    const body = table.current?.querySelector('tbody')
    if (!body || total > MOST_LIVE) return
    const line = window.matchMedia('(max-width: 54rem)').matches ? TWO_LINES : LINE
    setLive({ margin: body.getBoundingClientRect().top + window.scrollY, line })
  }, [total])

  const virtual = useWindowVirtualizer({
    count: live === null ? 0 : total,
    estimateSize: () => live?.line ?? LINE,
    overscan: 24,
    scrollMargin: live?.margin ?? 0,
    enabled: live !== null,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? offset
  const last = items[items.length - 1]?.index ?? offset

  // The rows before those of the page are now above them: the view moves with them, so that nothing moves on the screen.
  useLayoutEffect(() => {
    if (live && offset > 0) window.scrollBy({ top: offset * live.line, behavior: 'instant' })
  }, [live, offset])

  useEffect(() => {
    if (live) loaded.want(first, last)
  }, [live, first, last, loaded])

  const top = Math.max(0, Math.floor(((virtual.scrollOffset ?? 0) - (live?.margin ?? 0)) / (live?.line ?? LINE)))
  const page = Math.min(Math.floor(top / pageSize), Math.ceil(total / pageSize) - 1) + 1
  useEffect(() => {
    if (live) keepPage(page)
  }, [live, page])

  const span = heads.length
  const shown = live ? items.map((item) => item.index) : rows.map((_, index) => offset + index)
  const above = live ? Math.max(0, (items[0]?.start ?? live.margin) - live.margin) : 0
  const below = live ? Math.max(0, virtual.getTotalSize() - ((items[items.length - 1]?.end ?? 0) - live.margin)) : 0
  return (
    <div ref={table} className={live ? 'rows-live' : undefined}>
      <RowTable caption={caption} heads={heads} total={total}>
        {above > 0 && <Gap height={above} span={span} />}
        <tbody>
          {shown.map((index) => {
            const row = loaded.row(index)
            return row ? (
              <RowLine
                key={index}
                row={row}
                columns={columns}
                byMonth={byMonth}
                place={index + 1}
                measure={live ? virtual.measureElement : undefined}
              />
            ) : (
              <tr key={index} aria-rowindex={index + 2} data-index={index} className="coming">
                <td colSpan={span} style={{ height: live?.line }}>
                  <span className="vh">{words.loading}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
        {below > 0 && <Gap height={below} span={span} />}
      </RowTable>
      {loaded.failed && <p role="status">{words.failed}</p>}
    </div>
  )
}

/** The room of the rows that are not in the page. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tbody aria-hidden="true" className="gap">
      <tr>
        <td colSpan={span} style={{ height }} />
      </tr>
    </tbody>
  )
}

/** Keeps in the address the page that is in view, so that reload, back and a copied link come to the same rows. */
function keepPage(page: number): void {
  const here = new URL(window.location.href)
  if (page > 1) here.searchParams.set('page', String(page))
  else here.searchParams.delete('page')
  if (here.href !== window.location.href) window.history.replaceState(window.history.state, '', here)
}
