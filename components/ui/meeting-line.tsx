import Link from 'next/link'
import { readList, readText } from '../../lib/dataset/cells'
import type { Row } from '../../lib/dataset/dataset'
import { hrefAsOf } from '../../lib/filters/as-of'
import { familyName } from '../../lib/vocab/family-name'
import { AreaChip, CountryChip, OrganizationChip, VisitArrow } from './chips'
import { sayMeetingDate, sayWhat } from './meeting-words'
import { RankMark } from './rank-mark'

type Props = {
  row: Row
  columns: 'few' | 'all'
  asOf: string | null
  /** Given where months stand as side-heads; `head` is the side-head, in the first row of its month. */
  month?: { head: { label: string; counts: string; span: number } | null }
}

const SIDES_SHOWN = 4
const PEOPLE_SHOWN = 3
const AREAS_SHOWN = 3

/** One meeting as a row. */
export function MeetingLine({ row, columns, asOf, month }: Props) {
  const status = readText(row, 'status') ?? 'held'
  const people = readList(row, 'participants')
  return (
    <tr className={status}>
      {month?.head && (
        <th scope="rowgroup" className="mon" rowSpan={month.head.span}>
          {month.head.label}
          <span>{month.head.counts}</span>
        </th>
      )}
      <td className="m">
        <RankMark level={readText(row, 'level')} status={status} recalled={row.recalled === true} />
      </td>
      <td className="d nw quiet">{sayDate(row, month !== undefined)}</td>
      <td className="sides nw">
        <Sides row={row} />
      </td>
      <td className="what struck">
        <Link href={hrefAsOf(`/meetings/${encodeURIComponent(readText(row, 'id') ?? '')}`, asOf)}>
          {sayWhat(readText(row, 'kind') ?? '', readText(row, 'city'))}
        </Link>
        {status !== 'held' && <span className="quiet">, {status}</span>}
      </td>
      <td className="who quiet">
        {people.slice(0, PEOPLE_SHOWN).map(familyName).join(', ')}
        {people.length > PEOPLE_SHOWN && ` and ${people.length - PEOPLE_SHOWN} more`}
      </td>
      {columns === 'all' && <Travels row={row} />}
      <td className="rp num">{readList(row, 'reports').length}</td>
    </tr>
  )
}

/** The day; under a side-head without the year, which stands there. */
function sayDate(row: Row, underMonth: boolean): string {
  const date = readText(row, 'date')
  const datePrecision = readText(row, 'datePrecision')
  const said = sayMeetingDate({ date, dateEnd: readText(row, 'dateEnd'), datePrecision })
  if (!underMonth || !date || datePrecision === 'year') return said
  const short = said.replace(/\u00A0\d{4}$/, '')
  return datePrecision === 'month' ? `in ${short}` : short
}

function Sides({ row }: { row: Row }) {
  const countries = readList(row, 'countries')
  return (
    <>
      {countries.slice(0, SIDES_SHOWN).map((code) => (
        <CountryChip key={code} code={code} />
      ))}
      {countries.length > SIDES_SHOWN && <span className="quiet"> +{countries.length - SIDES_SHOWN} </span>}
      {readList(row, 'organizations').map((code) => (
        <OrganizationChip key={code} code={code} />
      ))}
    </>
  )
}

function Travels({ row }: { row: Row }) {
  const areas = readList(row, 'areas')
  const guest = readText(row, 'guest')
  const host = readText(row, 'host')
  return (
    <>
      <td className="opt nw">
        {guest && host && (
          <>
            <VisitArrow host={host} guest={guest} /> <span className="quiet">{readText(row, 'visitType')}</span>
          </>
        )}
      </td>
      <td className="areas">
        {areas.slice(0, AREAS_SHOWN).map((code) => (
          <AreaChip key={code} code={code} />
        ))}
        {areas.length > AREAS_SHOWN && <span className="quiet">+{areas.length - AREAS_SHOWN}</span>}
      </td>
    </>
  )
}
