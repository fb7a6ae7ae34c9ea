import Link from 'next/link'
import { useNames, useWords } from '#words'
import { AreaChip, CountryChip } from '@/components/ui/chips'
import type { FoundCode, FoundPerson } from '@/lib/analytics/search/names'
import { hrefAsOf } from '@/lib/filters/as-of'
import { lowerFirst } from '@/lib/words/letter-case'

/** People with their offices, other spellings and meetings. */
export function PeopleResults({ people, asOf }: { people: readonly FoundPerson[]; asOf: string | null }) {
  const t = useWords('search')
  const names = useNames()
  return (
    <ul className="name-hits">
      {people.map(({ key, name, spellings, role, country, meetings }) => (
        <li key={key}>
          <Link href={hrefAsOf(`/people/${encodeURIComponent(key)}`, asOf)}>{name}</Link>{' '}
          {country && <CountryChip code={country} />}{' '}
          <span className="quiet">
            {[role && lowerFirst(names.role(role)), t('countMeetings', { count: meetings })].filter(Boolean).join(', ')}
          </span>
          {spellings.length > 0 && <span className="spellings quiet">{spellings.join(' · ')}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Countries by name. */
export function CountryResults({ countries, asOf }: { countries: readonly FoundCode[]; asOf: string | null }) {
  const t = useWords('search')
  const names = useNames()
  return (
    <ul className="name-hits">
      {countries.map(({ code, meetings }) => (
        <li key={code}>
          <Link href={hrefAsOf(`/countries/${code}`, asOf)}>{names.country(code)}</Link> <CountryChip code={code} />{' '}
          <span className="quiet">{t('countMeetings', { count: meetings })}</span>
        </li>
      ))}
    </ul>
  )
}

/** Areas by name. */
export function AreaResults({ areas, asOf }: { areas: readonly FoundCode[]; asOf: string | null }) {
  const t = useWords('search')
  return (
    <ul className="name-hits">
      {areas.map(({ code, meetings }) => (
        <li key={code}>
          <Link href={hrefAsOf(`/areas/${code}`, asOf)}>
            <AreaChip code={code} />
          </Link>{' '}
          <span className="quiet">{t('countMeetings', { count: meetings })}</span>
        </li>
      ))}
    </ul>
  )
}
