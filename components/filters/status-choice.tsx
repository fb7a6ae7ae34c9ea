import Link from 'next/link'
import { useTag, useWords } from '#words'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { sayMeetings } from '@/lib/filters/say-filter'
import { STATUSES } from '@/lib/filters/status'
import { upperFirst } from '@/lib/words/letter-case'
import { Choice } from './choice'
import { inPath } from './in-path'

type Props = { filters: Filters; path: string; fixedPair: boolean }

/** Chooses between meetings held, announced and called off, or all of them. */
export function StatusChoice({ filters, path, fixedPair }: Props) {
  const t = useWords('filters')
  const kept = inPath(filters, fixedPair)
  return (
    <Choice label={sayMeetings(filters.status, useTag())} title={t('chooseStatus')} any={filters.status === 'held'}>
      <ul className="w-56 max-[54rem]:w-full">
        {STATUSES.map((status) => (
          <li key={status}>
            <Link
              href={hrefWith(path, { ...kept, status })}
              aria-current={filters.status === status ? 'true' : undefined}
            >
              {upperFirst(t(`status_${status}`))}
            </Link>
          </li>
        ))}
      </ul>
    </Choice>
  )
}
