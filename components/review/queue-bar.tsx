import Link from 'next/link'
import { useNames, useTag, useWords } from '#words'
import { describeParts, separateParts } from '../../lib/filters/describe'
import type { FilterKey, Filters } from '../../lib/filters/filters'
import { hrefWith } from '../../lib/filters/format'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { sayFilter } from '../../lib/filters/say-filter'
import { LANGUAGES } from '../../lib/vocab/languages'
import { upperFirst } from '../../lib/words/letter-case'
import { languageOf } from '../../lib/words/tag'
import { AreaChoice } from '../filters/area-choice'
import { Choice } from '../filters/choice'
import { CountryChoice, SIDES } from '../filters/country-choice'
import { DroppedParts } from '../filters/dropped-parts'
import type { FilterBasis } from '../filters/filter-basis'
import { PeriodChoice } from '../filters/period-choice'

type Props = { filters: Filters; basis: FilterBasis; path: string }

/** Filters that the sentence says by words of its own, or that leave no question out. */
const SAID: readonly FilterKey[] = [...SIDES, 'from', 'to', 'area', 'allAreas', 'lang', 'status', 'asOf']

/** Which meetings the questions are about, as one sentence. */
export function QueueBar({ filters, basis, path }: Props) {
  const [t, tag] = [useWords('filters'), useTag()]
  const chosen = { filters, basis, path, fixedPair: false }
  const others = describeParts(filters, tag).filter(({ key }) => !SAID.includes(key))
  const unset = { ...EMPTY_FILTERS, asOf: filters.asOf }
  const separator = separateParts(tag)
  return (
    <section className="bar" aria-label={t('bar')}>
      <div key={hrefWith(path, filters)}>
        <div className="say">
          {t('questions')}
          {languageOf(tag) === 'en' ? ' ' : separator}
          <CountryChoice {...chosen} />
          {separator}
          <PeriodChoice {...chosen} />
          {separator}
          <LanguageChoice filters={filters} path={path} />
          {separator}
          <AreaChoice {...chosen} />
          <DroppedParts parts={others} href={(key) => hrefWith(path, { ...filters, [key]: EMPTY_FILTERS[key] })} />
        </div>
        <div className="acts">
          {hrefWith('', filters) !== hrefWith('', unset) && <Link href={hrefWith(path, unset)}>{t('clear')}</Link>}
        </div>
      </div>
    </section>
  )
}

function LanguageChoice({ filters, path }: Pick<Props, 'filters' | 'path'>) {
  const [t, names, tag] = [useWords('filters'), useNames(), useTag()]
  const any = filters.lang.length === 0
  return (
    <Choice label={sayFilter('lang', filters.lang, tag) ?? t('anyLanguage')} title={t('chooseLanguage')} any={any}>
      <ul className="w-48 max-[54rem]:w-full">
        <li>
          <Link href={hrefWith(path, { ...filters, lang: [] })} aria-current={any ? 'true' : undefined}>
            {t('everyLanguage')}
          </Link>
        </li>
        {LANGUAGES.map(({ code, own }) => (
          <li key={code}>
            <Link
              href={hrefWith(path, { ...filters, lang: [code] })}
              aria-current={filters.lang.includes(code) ? 'true' : undefined}
            >
              {upperFirst(names.language(code))}{' '}
              <span className="n" lang={code}>
                {own}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Choice>
  )
}
