import Link from 'next/link'
import { describeParts } from '../../lib/filters/describe'
import type { Filters } from '../../lib/filters/filters'
import { hrefWith } from '../../lib/filters/format'
import { EMPTY_FILTERS, FILTERS } from '../../lib/filters/registry'
import { LANGUAGES } from '../../lib/vocab/languages'
import { AreaChoice } from '../filters/area-choice'
import { Choice } from '../filters/choice'
import { CountryChoice } from '../filters/country-choice'
import type { FilterBasis } from '../filters/filter-basis'
import { PeriodChoice } from '../filters/period-choice'

type Props = { filters: Filters; basis: FilterBasis; path: string }

/** Filters that the sentence says by words of its own, or that leave no question out. */
const SAID = ['pair', 'country', 'from', 'to', 'area', 'lang', 'status', 'asOf']

/** Which meetings the questions are about, as one sentence. */
export function QueueBar({ filters, basis, path }: Props) {
  const chosen = { filters, basis, path, fixedPair: false }
  const others = describeParts(filters).filter(({ key }) => !SAID.includes(key))
  const unset = { ...EMPTY_FILTERS, asOf: filters.asOf }
  return (
    <section className="bar" aria-label="Filters">
      <div key={hrefWith(path, filters)}>
        <div className="say">
          Questions about meetings <CountryChoice {...chosen} />, <PeriodChoice {...chosen} />,{' '}
          <LanguageChoice filters={filters} path={path} />, <AreaChoice {...chosen} />
          {others.map(({ key, text }) => (
            <span key={key}>
              , {text}{' '}
              <Link href={hrefWith(path, { ...filters, [key]: EMPTY_FILTERS[key] })}>
                <span aria-hidden="true">×</span>
                <span className="vh">drop “{text}”</span>
              </Link>
            </span>
          ))}
        </div>
        <div className="acts">
          {hrefWith('', filters) !== hrefWith('', unset) && <Link href={hrefWith(path, unset)}>Clear</Link>}
        </div>
      </div>
    </section>
  )
}

function LanguageChoice({ filters, path }: Pick<Props, 'filters' | 'path'>) {
  const any = filters.lang.length === 0
  return (
    <Choice
      label={FILTERS.lang.describe(filters.lang) ?? 'reported in any language'}
      title="Choose a language"
      any={any}
    >
      <ul className="w-48 max-[54rem]:w-full">
        <li>
          <Link href={hrefWith(path, { ...filters, lang: [] })} aria-current={any ? 'true' : undefined}>
            Any language
          </Link>
        </li>
        {LANGUAGES.map(({ code, label, own }) => (
          <li key={code}>
            <Link
              href={hrefWith(path, { ...filters, lang: [code] })}
              aria-current={filters.lang.includes(code) ? 'true' : undefined}
            >
              {label} <span className="n">{own}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Choice>
  )
}
