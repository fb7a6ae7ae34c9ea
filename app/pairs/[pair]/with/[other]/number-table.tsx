import Link from 'next/link'
import { useNames, useWords } from '#words'
import { readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset, Row } from '@/lib/dataset/dataset'
import type { Filters } from '@/lib/filters/filters'
import { formatPair } from '@/lib/filters/pair'
import { drillHref } from '../../../../drill-href'

export type Side = { filters: Filters; totals: Dataset; contacts: Dataset; agreements: Dataset; forums: Dataset }

/** Measures of a pair; how many pairs and countries there are says nothing of two. */
const MEASURES = ['meetings', 'heads_of_state', 'heads_of_government', 'foreign_ministers', 'visits', 'reports']

function find(dataset: Dataset, key: string, value: string): Row {
  return dataset.rows.find((row) => readText(row, key) === value) ?? {}
}

/** The numbers of two pairs in two columns. */
export function NumberTable({ sides }: { sides: readonly [Side, Side] }) {
  const t = useWords('pair')
  const names = useNames()
  const pairOf = ({ filters }: Side) => filters.pair ?? (['', ''] as const)
  const lines = [
    ...MEASURES.map((measure) => ({
      label: readText(find(sides[0].totals, 'measure', measure), 'label') ?? measure,
      say: (side: Side) => names.number(readNumber(find(side.totals, 'measure', measure), 'value')),
      href: measure === 'meetings' ? (side: Side) => drillHref(side.filters, {}) : null,
    })),
    {
      label: t('lastContact'),
      say: (side: Side) => {
        const last = readText(find(side.contacts, 'rank', 'any'), 'last')
        return last === null ? '–' : names.date(last, 'short')
      },
      href: null,
    },
    { label: sides[0].agreements.title, say: (side: Side) => names.number(side.agreements.rows.length), href: null },
    { label: sides[0].forums.title, say: (side: Side) => names.number(side.forums.rows.length), href: null },
  ]
  return (
    <table className="tab max-w-3xl">
      <caption className="vh">{t('atOneTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('measure')}</th>
          {sides.map((side) => (
            <th scope="col" className="num" key={formatPair(pairOf(side))}>
              <Link href={`/pairs/${formatPair(pairOf(side))}`}>{names.pair(pairOf(side))}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, say, href }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {sides.map((side) => (
              <td className="num" key={formatPair(pairOf(side))}>
                {href ? <Link href={href(side)}>{say(side)}</Link> : say(side)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
