import Link from 'next/link'
import { useWords } from '#words'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { Choice } from './choice'
import { inPath } from './in-path'

type Props = { filters: Filters; path: string; fixedPair: boolean }

/** Chooses what the period is compared with. */
export function CompareChoice({ filters, path, fixedPair }: Props) {
  const t = useWords('filters')
  const kept = inPath(filters, fixedPair)
  const { compare } = filters
  const label = compare === null ? 'notCompared' : compare === 'year' ? 'againstYear' : 'againstPrevious'
  const options = [
    { value: null, text: t('withNothing') },
    { value: 'previous', text: t('withPrevious') },
    { value: 'year', text: t('withYear') },
  ] as const
  return (
    <Choice label={t(label)} title={t('chooseCompare')} any={compare === null}>
      <ul className="w-64 max-[54rem]:w-full">
        {options.map(({ value, text }) => (
          <li key={text}>
            <Link
              href={hrefWith(path, { ...kept, compare: value })}
              aria-current={compare === value ? 'true' : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Choice>
  )
}
