import Link from 'next/link'
import { ActButton } from '@/components/curation/act-button'
import { sayDay } from '@/components/curation/say-when'
import { capitalise } from '@/components/ui/meeting-words'
import type { MeetingDetail } from '@/lib/analytics/meeting-detail/shape'
import type { MeetingHistory } from '@/lib/analytics/meeting-history/shape'
import { hrefAsOf } from '@/lib/filters/as-of'

type Props = { meeting: MeetingDetail; history: MeetingHistory; asOf: string | null }

/** What stands in the place of a meeting that a person took out: who, when, why, and the way back. */
export function GoneMeeting({ meeting, history, asOf }: Props) {
  const lock = history.locked.find(({ field }) => field === 'state')
  const why = history.acts.find((act) => act.action === 'reject' || act.action === 'delete')?.why
  const count = meeting.reports.length
  return (
    <div className="head">
      <div>
        <h1>This meeting was {history.state}</h1>
        <p className="lede">
          {lock ? `${capitalise(lock.actor)} ${history.state} it on ${sayDay(lock.at)}` : `It was ${history.state}`}
          {why ? `: ${/[.!?…]$/u.test(why) ? why : `${why}.`}` : '.'} It stands in no count and no figure
          {count > 0 && `, and ${count === 1 ? 'its report does' : `its ${count} reports do`} not bring it back`}.
        </p>
        {asOf === null && (
          <p className="mt-4">
            <ActButton
              request={{ action: 'restore', meeting: meeting.id, version: history.version }}
              label="Restore it"
              className="go"
              then="main"
            />
          </p>
        )}
      </div>
      {count > 0 && (
        <aside>
          <h2>What was written</h2>
          <ul>
            {meeting.reports.map((report) => (
              <li key={`${report.articleId} ${report.ordinal}`}>
                <Link href={hrefAsOf(`/articles/${encodeURIComponent(report.articleId)}`, asOf)} lang={report.language}>
                  {report.title ?? report.articleId}
                </Link>
              </li>
            ))}
          </ul>
        </aside>
      )}
    </div>
  )
}
