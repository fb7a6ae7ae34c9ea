import { useWords } from '#words'
import { HiddenFilters } from '@/components/filters/hidden-filters'
import type { Filters } from '@/lib/filters/filters'

/** The words to look for; all other filters of the page stay. */
export function SearchForm({ filters }: { filters: Filters }) {
  const t = useWords('search')
  return (
    <search>
      <form action="/search" className="search-form">
        <HiddenFilters filters={filters} without={['q']} />
        <label htmlFor="search-words">{t('label')}</label>
        <div className="line">
          <input
            id="search-words"
            type="search"
            name="q"
            maxLength={200}
            defaultValue={filters.q ?? ''}
            key={filters.q}
            autoComplete="off"
            aria-describedby="search-hint"
          />
          <button type="submit" className="go">
            {t('submit')}
          </button>
        </div>
        <p id="search-hint" className="alias">
          {t('hint')}
        </p>
      </form>
    </search>
  )
}
