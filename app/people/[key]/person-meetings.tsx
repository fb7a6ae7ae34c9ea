import Link from 'next/link'
import { CountryChip, OrganizationChip } from '@/components/ui/chips'
import { sayMeetingDate, sayWhat } from '@/components/ui/meeting-words'
import { RankMark } from '@/components/ui/rank-mark'
import type { PersonMeeting } from '@/lib/analytics/person/query'
import { hrefAsOf } from '@/lib/filters/as-of'
import { findRole } from '@/lib/vocab/roles'

/** Sides of a large meeting that are named; the rest is counted. */
const SIDES = 4

/** The meetings of a person, newest first, with the role at the time. */
export function PersonMeetings({ meetings, asOf }: { meetings: readonly PersonMeeting[]; asOf: string | null }) {
  return (
    <section className="c7 fig">
      <h2>Meetings</h2>
      <p className="unit">Newest first, planned and cancelled ones among them; with the role at the time.</p>
      <table className="tab meetings mt-2">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Status and rank</span>
            </th>
            <th scope="col">Date</th>
            <th scope="col">Sides</th>
            <th scope="col">What</th>
            <th scope="col">Role</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <tr key={meeting.id} className={meeting.status}>
              <td className="m">
                <RankMark level={meeting.level} status={meeting.status} recalled={meeting.recalled} />
              </td>
              <td className="d nw quiet">{sayMeetingDate(meeting)}</td>
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
                  {sayWhat(meeting.kind, meeting.city)}
                </Link>
                {meeting.status !== 'held' && <span className="quiet">, {meeting.status}</span>}
              </td>
              <td className="who quiet">
                {meeting.role ? (findRole(meeting.role)?.label ?? meeting.role) : 'not stated'}
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
    </section>
  )
}
