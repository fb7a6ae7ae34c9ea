import type { ReactNode } from 'react'
import { MeetingTable } from '@/components/ui/meeting-table'
import { DEFAULT_ORDER } from '@/lib/analytics/meeting-rows/order'
import { readMeetingPart } from '@/lib/analytics/meeting-rows/read'
import type { Filters } from '@/lib/filters/filters'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'
import { TableFigure } from './table-figure'
import { takeOf } from './take'

const LATEST = 12

type Props = { number: number; filters: Filters; tag: Tag; knownAt: string | null; empty: ReactNode }

/** The newest meetings under a filter, and the way to all of them. Only what is shown is read. */
export async function LatestMeetings({ number, filters, tag, knownAt, empty }: Props) {
  const t = translate(tag, 'world')
  const { dataset, total } = await readMeetingPart(filters, tag, { order: DEFAULT_ORDER, offset: 0, limit: LATEST })
  return (
    <TableFigure
      number={number}
      className="c12"
      dataset={dataset}
      take={takeOf('meetings', filters, tag, '/meetings', knownAt)}
      title={t('latest')}
      more={t('allMeetings', { count: total })}
      empty={empty}
    >
      <MeetingTable dataset={dataset} columns="all" asOf={filters.asOf} />
    </TableFigure>
  )
}
