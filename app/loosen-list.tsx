import Link from 'next/link'
import { readRequestTag } from '@/components/words/on-server'
import type { FilterKey, Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { translate } from '@/lib/words/translate'
import { listLoosenings } from './loosen'

type Props = { filters: Filters; path: string; kept?: readonly FilterKey[] }

/** What an empty figure says: which filter to loosen, and the count that it would give. */
export async function Loosen({ filters, path, kept }: Props) {
  const t = translate(await readRequestTag(), 'filters')
  const loosenings = await listLoosenings(filters, kept)
  return (
    <>
      <p>{t('none')}</p>
      {loosenings.length > 0 && (
        <ul className="loosen">
          {loosenings.map(({ key, text, filters: loosened, meetings }) => (
            <li key={key}>
              <Link href={hrefWith(path, kept?.includes('pair') ? { ...loosened, pair: null } : loosened)}>
                {t('loosen', { text, count: meetings })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
