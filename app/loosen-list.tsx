import Link from 'next/link'
import { countWords } from '@/components/ui/meeting-words'
import type { FilterKey, Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { listLoosenings } from './loosen'

type Props = { filters: Filters; path: string; kept?: readonly FilterKey[] }

/** What an empty figure says: which filter to loosen, and the count that it would give. */
export async function Loosen({ filters, path, kept }: Props) {
  const loosenings = await listLoosenings(filters, kept)
  if (loosenings.length === 0) return <p>None under these filters.</p>
  return (
    <p>
      None under these filters.{' '}
      {loosenings.map(({ key, text, filters: loosened, meetings }) => (
        <span key={key}>
          <Link href={hrefWith(path, kept?.includes('pair') ? { ...loosened, pair: null } : loosened)}>
            Loosen “{text}”
          </Link>{' '}
          to see {countWords(meetings, 'meeting')}.{' '}
        </span>
      ))}
    </p>
  )
}
