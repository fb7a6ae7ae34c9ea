import Link from 'next/link'
import { useNames, useWords } from '#words'
import { CountryChip, OrganizationChip } from '@/components/ui/chips'
import { RankMark } from '@/components/ui/rank-mark'
import { tellCity } from '@/components/ui/tell-meeting'
import type { MeetingRow } from '@/lib/analytics/meetings/query'
import { hrefAsOf } from '@/lib/filters/as-of'
import { familyName } from '@/lib/vocab/family-name'
import { upperFirst } from '@/lib/words/letter-case'

const SIDES_SHOWN = 4
const PEOPLE_SHOWN = 4

/** Meetings that reports with these words tell of, newest first. */
export function MeetingResults({ meetings, asOf }: { meetings: readonly MeetingRow[]; asOf: string | null }) {
  const t = useWords('search')
  const names = useNames()
  return (
    <ul className="meeting-hits">
      {meetings.map((row) => {
        const precision = row.datePrecision === 'month' || row.datePrecision === 'year' ? row.datePrecision : 'day'
        const people = row.participants.slice(0, PEOPLE_SHOWN).map(familyName)
        return (
          <li key={row.id} className={row.status}>
            <RankMark level={row.level} status={row.status} recalled={row.recalled} />
            <span className="d nw quiet">
              {row.date === null ? t('undated') : names.dateRange(row.date, row.dateEnd, 'short', precision)}
            </span>
            <span className="nw">
              {row.countries.slice(0, SIDES_SHOWN).map((code) => (
                <CountryChip key={code} code={code} />
              ))}
              {row.countries.length > SIDES_SHOWN && (
                <span className="quiet"> +{row.countries.length - SIDES_SHOWN} </span>
              )}
              {row.organizations.map((code) => (
                <OrganizationChip key={code} code={code} />
              ))}
            </span>
            <span className="struck">
              <Link href={hrefAsOf(`/meetings/${encodeURIComponent(row.id)}`, asOf)}>
                {[upperFirst(names.kind(row.kind)), row.city && tellCity(row.city, row.country, names)]
                  .filter(Boolean)
                  .join(', ')}
              </Link>
              {row.status !== 'held' && <span className="quiet">, {names.status(row.status)}</span>}
              {people.length > 0 && <span className="quiet"> {people.join(', ')}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
