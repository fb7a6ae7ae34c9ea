import Link from 'next/link'
import { useNames } from '#words'
import { readList, readText } from '../../lib/dataset/cells'
import type { Row } from '../../lib/dataset/dataset'
import { hrefAsOf } from '../../lib/filters/as-of'
import { familyName } from '../../lib/vocab/family-name'
import { AreaChip, CountryChip, OrganizationChip, VisitArrow } from './chips'
import { RankMark } from './rank-mark'
import { tellDate, tellWhat } from './tell-meeting'
import { type Telling, useTelling } from './telling'

type Props = {
  row: Row
  columns: 'few' | 'all'
  asOf: string | null
}

const SIDES_SHOWN = 4
const PEOPLE_SHOWN = 3
const AREAS_SHOWN = 3

/** One meeting as a row. */
export function MeetingLine({ row, columns, asOf }: Props) {
  const { t, names } = useTelling()
  const status = readText(row, 'status') ?? 'held'
  const people = readList(row, 'participants')
  return (
    <tr className={status}>
      <td className="m">
        <RankMark level={readText(row, 'level')} status={status} recalled={row.recalled === true} />
      </td>
      <td className="d nw quiet">{tellRowDate(row, { t, names })}</td>
      <td className="sides nw">
        <Sides row={row} />
      </td>
      <td className="what struck">
        <Link href={hrefAsOf(`/meetings/${encodeURIComponent(readText(row, 'id') ?? '')}`, asOf)}>
          {tellWhat(
            { kind: readText(row, 'kind') ?? '', city: readText(row, 'city'), country: readText(row, 'country') },
            names,
          )}
        </Link>
        {status !== 'held' && <span className="quiet">, {names.status(status)}</span>}
      </td>
      <td className="who quiet">
        {people.slice(0, PEOPLE_SHOWN).map(familyName).join(', ')}
        {people.length > PEOPLE_SHOWN && ` ${t('andMore', { count: names.number(people.length - PEOPLE_SHOWN) })}`}
      </td>
      {columns === 'all' && <Travels row={row} />}
      <td className="rp num">{readList(row, 'reports').length}</td>
    </tr>
  )
}

function tellRowDate(row: Row, telling: Telling): string {
  const [date, dateEnd, datePrecision] = ['date', 'dateEnd', 'datePrecision'].map((key) => readText(row, key))
  return tellDate({ date: date ?? null, dateEnd: dateEnd ?? null, datePrecision: datePrecision ?? null }, telling)
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
  const names = useNames()
  const areas = readList(row, 'areas')
  const guest = readText(row, 'guest')
  const host = readText(row, 'host')
  const visitType = readText(row, 'visitType')
  return (
    <>
      <td className="opt nw">
        {guest && host && (
          <>
            <VisitArrow host={host} guest={guest} />{' '}
            <span className="quiet">{visitType && names.visit(visitType)}</span>
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
