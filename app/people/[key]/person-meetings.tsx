import Link from 'next/link'
import { useWords } from '#words'
import { CountryChip, OrganizationChip } from '@/components/ui/chips'
import { RankMark } from '@/components/ui/rank-mark'
import { tellDate, tellWhat } from '@/components/ui/tell-meeting'
import { useTelling } from '@/components/ui/telling'
import type { PersonDetail } from '@/lib/analytics/person/read'
import { hrefAsOf } from '@/lib/filters/as-of'
import { hrefWith } from '@/lib/filters/format'
import { EMPTY_FILTERS } from '@/lib/filters/registry'
import { countMeetings } from './say-person'

/** Sides of a large meeting that are named; the rest is counted. */
const SIDES = 4

/** The meetings of a person, newest first, with the role at the time. */
export function PersonMeetings({ person, asOf }: { person: PersonDetail; asOf: string | null }) {
  const { meetings } = person
  const all = countMeetings(person)
  const t = useWords('pages')
  const pair = useWords('pair')
  const telling = useTelling()
  const { names } = telling
  return (
    <section className="c7 fig">
      <h2>{t('meetings')}</h2>
      <p className="unit">{t('personMeetingsNote')}</p>
      <table className="tab meetings mt-2">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{telling.t('columnMark')}</span>
            </th>
            <th scope="col">{telling.t('fieldDate')}</th>
            <th scope="col">{telling.t('fieldSides')}</th>
            <th scope="col">{telling.t('columnWhat')}</th>
            <th scope="col">{t('role')}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <tr key={meeting.id} className={meeting.status}>
              <td className="m">
                <RankMark level={meeting.level} status={meeting.status} recalled={meeting.recalled} />
              </td>
              <td className="d nw quiet">{tellDate(meeting, telling)}</td>
              <td className="sides nw">
                {meeting.countries.slice(0, SIDES).map((code) => (
                  <CountryChip key={code} code={code} />
                ))}
                {meeting.countries.length > SIDES && (
                  <span className="quiet"> +{meeting.countries.length - SIDES} </span>
                )}
                {meeting.organizations.map((code) => (
                  <OrganizationChip key={code} code={code} />
                ))}
              </td>
              <td className="what struck">
                <Link href={hrefAsOf(`/meetings/${encodeURIComponent(meeting.id)}`, asOf)}>
                  {tellWhat({ kind: meeting.kind, city: meeting.city }, names)}
                </Link>
                {meeting.status !== 'held' && <span className="quiet">, {names.status(meeting.status)}</span>}
              </td>
              <td className="who quiet">
                {meeting.role ? names.role(meeting.role) : telling.t('notStated')}
                {meeting.country && (
                  <>
                    {' '}
                    <CountryChip code={meeting.country} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all > meetings.length && (
        <p className="mt-2">
          <Link href={hrefWith('/meetings', { ...EMPTY_FILTERS, person: [person.key], status: 'all', asOf })}>
            {pair('allMeetings', { count: all })}
          </Link>
        </p>
      )}
    </section>
  )
}
