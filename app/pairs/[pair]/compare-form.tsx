import { useNames, useWords } from '#words'
import { HiddenFilters } from '@/components/filters/hidden-filters'
import type { PairInUse } from '@/lib/analytics/in-use'
import type { Filters, Pair } from '@/lib/filters/filters'
import { formatPair } from '@/lib/filters/pair'

type Props = { pair: Pair; chosen?: Pair; pairs: readonly PairInUse[]; filters: Filters }

/** A list that a reader can still look through. */
const MOST_PAIRS = 150

/** Pairs that have a country in common with this one first, for they are compared most. */
function sortPairs(pair: Pair, pairs: readonly PairInUse[]): Pair[] {
  const others = pairs.map((row) => row.pair).filter((other) => formatPair(other) !== formatPair(pair))
  const kin = (other: Pair) => other.some((code) => pair.includes(code))
  return [...others.filter(kin), ...others.filter((other) => !kin(other))].slice(0, MOST_PAIRS)
}

/** Chooses the pair to set beside this one; a form that works without a script. */
export function CompareForm({ pair, chosen, pairs, filters }: Props) {
  const t = useWords('pair')
  const names = useNames()
  const listed = sortPairs(pair, pairs)
  const options =
    chosen && !listed.some((other) => formatPair(other) === formatPair(chosen)) ? [chosen, ...listed] : listed
  if (options.length === 0) return null
  return (
    <form action="/pairs/choose" method="get" className="beside">
      <input type="hidden" name="with" value={formatPair(pair)} />
      <HiddenFilters filters={filters} without={['pair']} />
      <label>
        {t('compareWith')}{' '}
        <select name="pair" defaultValue={chosen ? formatPair(chosen) : undefined}>
          {options.map((other) => (
            <option key={formatPair(other)} value={formatPair(other)}>
              {names.pair(other)}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="submit">{t('compareGo')}</button>
    </form>
  )
}
