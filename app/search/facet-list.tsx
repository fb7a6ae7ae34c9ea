import Link from 'next/link'
import { useNames, useWords } from '#words'
import type { Facet } from '@/lib/analytics/search/facets'
import type { Found } from '@/lib/analytics/search/read'
import type { Filters } from '@/lib/filters/filters'
import { findLanguage } from '@/lib/vocab/languages'
import { upperFirst } from '@/lib/words/letter-case'
import { hrefOfSearch } from './search-address'

/** What the reports found could be narrowed by, with the count that each choice gives. */
export function FacetList({ found }: { found: Found }) {
  const t = useWords('search')
  const names = useNames()
  const { filters, facets } = found
  const [first] = filters.country
  return (
    <aside className="facets" aria-labelledby="facets-title">
      <h2 id="facets-title">{t('narrow')}</h2>
      <FacetGroup
        title={t('facetLanguage')}
        any={filters.lang.length > 0 ? { label: t('anyOf'), filters: { ...filters, lang: [] } } : null}
        rows={facets.languages.flatMap((row) => {
          const code = findLanguage(row.value)?.code
          if (!code) return []
          const chosen = filters.lang.length === 1 && filters.lang[0] === code
          return [{ ...row, label: upperFirst(names.language(code)), chosen, filters: { ...filters, lang: [code] } }]
        })}
      />
      <FacetGroup
        title={t('facetYear')}
        any={
          filters.from !== null || filters.to !== null
            ? { label: t('anyOf'), filters: { ...filters, from: null, to: null } }
            : null
        }
        rows={facets.years.map((row) => {
          const [from, to] = [`${row.value}-01-01`, `${row.value}-12-31`]
          const chosen = filters.from === from && filters.to === to
          return { ...row, label: row.value, chosen, filters: { ...filters, from, to } }
        })}
      />
      <FacetGroup
        title={t('facetCountry')}
        any={first === undefined ? null : { label: t('anyCountry'), filters: { ...filters, country: [] } }}
        rows={facets.countries.map((row) => ({
          ...row,
          label: names.country(row.value),
          chosen: filters.country.length === 1 && first === row.value,
          filters: { ...filters, country: [row.value] },
        }))}
      />
    </aside>
  )
}

type Choice = Facet & { label: string; chosen: boolean; filters: Filters }
type GroupProps = { title: string; any: { label: string; filters: Filters } | null; rows: readonly Choice[] }

function FacetGroup({ title, any, rows }: GroupProps) {
  const names = useNames()
  if (rows.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {any && (
          <li>
            <Link href={hrefOfSearch(any.filters, { kind: 'reports' })}>{any.label}</Link>
          </li>
        )}
        {rows.map(({ value, label, reports, chosen, filters }) => (
          <li key={value}>
            <Link href={hrefOfSearch(filters, { kind: 'reports' })} aria-current={chosen ? 'true' : undefined}>
              {label}
            </Link>
            <span className="num quiet">{names.number(reports)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
