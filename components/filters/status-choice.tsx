import Link from 'next/link'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { sayStatus } from '@/lib/filters/status'
import { MEETING_STATUSES } from '@/lib/vocab/meeting-kinds'
import { capitalise } from '../ui/meeting-words'
import { Choice } from './choice'
import { inPath } from './in-path'

type Props = { filters: Filters; path: string; fixedPair: boolean }

/** Chooses between meetings held, announced and called off, or all of them. */
export function StatusChoice({ filters, path, fixedPair }: Props) {
  const kept = inPath(filters, fixedPair)
  return (
    <Choice label={sayStatus(filters.status)} title="Choose a status" any={filters.status === 'held'}>
      <ul className="w-48 max-[54rem]:w-full">
        {([...MEETING_STATUSES, 'all'] as const).map((status) => (
          <li key={status}>
            <Link
              href={hrefWith(path, { ...kept, status })}
              aria-current={filters.status === status ? 'true' : undefined}
            >
              {capitalise(sayStatus(status))}
            </Link>
          </li>
        ))}
      </ul>
    </Choice>
  )
}
