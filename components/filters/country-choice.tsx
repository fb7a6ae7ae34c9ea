import Link from 'next/link'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { formatPair, namePair } from '@/lib/filters/pair'
import { FILTERS } from '@/lib/filters/registry'
import { nameCountry } from '@/lib/vocab/countries'
import { Choice } from './choice'
import type { FilterBasis } from './filter-basis'
import { HiddenFilters } from './hidden-filters'

type Props = { filters: Filters; basis: FilterBasis; path: string; fixedPair: boolean }

const PAIRS_SHOWN = 12

/** Chooses the pair: one of the busiest with a press, any other by its two countries. */
export function CountryChoice({ filters, basis, path, fixedPair }: Props) {
  const { pair, country } = filters
  const label = pair ? `between ${namePair(pair)}` : (FILTERS.country.describe(country) ?? 'of any country')
  const toPair = (next: readonly [string, string]) =>
    fixedPair
      ? hrefWith(`/pairs/${formatPair(next)}`, { ...filters, pair: null, country: [] })
      : hrefWith(path, { ...filters, pair: next, country: [] })
  return (
    <Choice label={label} title="Choose a pair of countries" any={!pair && country.length === 0}>
      <div className="w-72 max-[54rem]:w-full">
        {!fixedPair && (pair || country.length > 0) && (
          <ul>
            <li>
              <Link href={hrefWith(path, { ...filters, pair: null, country: [] })}>Any country</Link>
            </li>
          </ul>
        )}
        <h3>Pairs that met most</h3>
        <ul>
          {basis.pairs.slice(0, PAIRS_SHOWN).map((row) => (
            <li key={formatPair(row.pair)}>
              <Link
                href={toPair(row.pair)}
                aria-current={pair && formatPair(pair) === formatPair(row.pair) ? 'true' : undefined}
              >
                {nameCountry(row.pair[0])} – {nameCountry(row.pair[1])} <span className="n">{row.meetings}</span>
              </Link>
            </li>
          ))}
        </ul>
        <form action="/pairs/choose" method="get" className="mt-3 grid gap-2">
          <h3>Any two</h3>
          <CountrySelect name="a" label="Country" codes={basis.countries} chosen={pair?.[0]} />
          <CountrySelect name="b" label="and country" codes={basis.countries} chosen={pair?.[1]} />
          <HiddenFilters filters={filters} without={['pair', 'country']} />
          <input type="hidden" name="on" value={fixedPair ? '/pairs' : path} />
          <button type="submit" className="go">
            Show this pair
          </button>
        </form>
      </div>
    </Choice>
  )
}

function CountrySelect({
  name,
  label,
  codes,
  chosen,
}: {
  name: string
  label: string
  codes: readonly string[]
  chosen?: string
}) {
  const options = [...new Set(chosen ? [...codes, chosen] : codes)].map((code) => ({ code, name: nameCountry(code) }))
  options.sort((x, y) => x.name.localeCompare(y.name, 'en'))
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''} required>
        <option value="" disabled>
          choose …
        </option>
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
