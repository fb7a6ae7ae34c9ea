import type { Ref } from 'react'
import { drawStatus } from '../../lib/figures/event-marks'
import { Marks } from '../charts/drawing'
import type { ChosenColumn, Coded, RowView } from './row-view'

/** Radius by rank step, px; the step of a rank that nobody states comes first. */
const RADII = [3.4, 6.2, 5.3, 4.5, 3.9, 3.2, 2.4]
const MIDDLE = 7.5

type Props = {
  row: RowView
  columns: readonly ChosenColumn[]
  /** Place among all rows, from 1, as assistive technology counts them: the head is row 1. */
  place: number
  byMonth: boolean
  /** Given where rows are measured as they come into view. */
  measure?: Ref<HTMLTableRowElement>
}

/** One meeting as a row; the same on the server and in the browser. */
export function RowLine({ row, columns, place, byMonth, measure }: Props) {
  const has = (column: ChosenColumn) => columns.includes(column)
  const status = row.drawn === 'recalled' ? 'held' : row.drawn
  return (
    <tr
      className={`${status}${row.month ? ' first' : ''}`}
      aria-rowindex={place + 1}
      data-index={place - 1}
      ref={measure}
    >
      {byMonth && (
        <td className="mon">
          {row.month && (
            <>
              {row.month.name} <span>{row.month.counts}</span>
            </>
          )}
        </td>
      )}
      <td className="m">
        <svg className="mk" width="15" height="15" viewBox="0 0 15 15" role="img" aria-label={row.spoken}>
          <title>{row.spoken}</title>
          <Marks marks={drawStatus(row.drawn, row.step, MIDDLE, MIDDLE, RADII[row.step] ?? 2.4)} />
        </svg>
      </td>
      {has('date') && <td className="d nw quiet">{row.date}</td>}
      <td className="sides nw">
        {row.sides.map((side) => (
          <Chip key={side.code} {...side} />
        ))}
        {row.hidden && <span className="quiet"> {row.hidden}</span>}
      </td>
      <td className="what struck">
        <a href={row.href}>{row.kind}</a> <span className="who">{row.who}</span>
      </td>
      {has('rank') && <td className="opt quiet nw">{row.rank}</td>}
      {has('travel') && <td className="opt nw">{row.travel && <Travel {...row.travel} />}</td>}
      {has('place') && <td className="opt">{row.place}</td>}
      {has('areas') && (
        <td className="areas nw">
          {row.areas.map((area) => (
            <span key={area.code} className={`ar g-${area.group}`}>
              <i />
              {area.name}
            </span>
          ))}
          {row.areasMore && <span className="quiet">{row.areasMore}</span>}
        </td>
      )}
      {has('status') && <td className="opt quiet nw">{row.status}</td>}
      {has('confidence') && <td className="opt num">{row.confidence}</td>}
      {has('reports') && <td className="rp num">{row.reports}</td>}
    </tr>
  )
}

function Chip({ code, name }: Coded) {
  return (
    <abbr className="iso" title={name} style={{ textDecoration: 'none' }}>
      {code}
    </abbr>
  )
}

function Travel({ host, guest, type, spoken }: NonNullable<RowView['travel']>) {
  return (
    <>
      <Chip {...host} />
      <svg className="arrow" width="14" height="8" viewBox="0 0 14 8" aria-hidden="true">
        <path d="M14 4H1M4.5 .5 1 4l3.5 3.5" />
      </svg>
      <span className="vh">{spoken}</span>
      <Chip {...guest} /> <span className="quiet">{type}</span>
    </>
  )
}
