import Link from 'next/link'
import { useNames, useWords } from '#words'
import type { Found, SearchKind, SearchView } from '@/lib/analytics/search/read'
import { MeetingResults } from './meeting-results'
import { AreaResults, CountryResults, PeopleResults } from './name-results'
import { ReportResults } from './report-results'
import { hrefOfSearch } from './search-address'

type Props = { kind: SearchKind; found: Found; view: SearchView }

/** What was found of one kind; in an answer in short, with the way to all of it. */
export function ResultSection({ kind, found, view }: Props) {
  const t = useWords('search')
  const count = found.counts[kind]
  const more = view.kind === null && count > found[kind].length
  return (
    <section className="found-kind" aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>
        {t(kind)} <span className="quiet num">{useNames().number(count)}</span>
      </h2>
      <Results kind={kind} found={found} />
      {more && (
        <p className="more">
          <Link href={hrefOfSearch(found.filters, { kind })}>{t('allOf', { count })}</Link>
        </p>
      )}
    </section>
  )
}

function Results({ kind, found }: Omit<Props, 'view'>) {
  const { asOf } = found.filters
  switch (kind) {
    case 'reports':
      return <ReportResults reports={found.reports} asOf={asOf} />
    case 'meetings':
      return <MeetingResults meetings={found.meetings} asOf={asOf} />
    case 'people':
      return <PeopleResults people={found.people} asOf={asOf} />
    case 'countries':
      return <CountryResults countries={found.countries} asOf={asOf} />
    case 'areas':
      return <AreaResults areas={found.areas} asOf={asOf} />
  }
}
