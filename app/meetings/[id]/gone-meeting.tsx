import Link from 'next/link'
import { useWords } from '#words'
import { ActButton } from '@/components/curation/act-button'
import { tellActor, tellDay } from '@/components/curation/tell-when'
import { useTelling } from '@/components/ui/telling'
import type { MeetingDetail } from '@/lib/analytics/meeting-detail/shape'
import type { MeetingHistory } from '@/lib/analytics/meeting-history/shape'
import { hrefAsOf } from '@/lib/filters/as-of'
import { upperFirst } from '@/lib/words/letter-case'

type Props = { meeting: MeetingDetail; history: MeetingHistory; asOf: string | null }

/** What stands in the place of a meeting that a person took out: who, when, why, and the way back. */
export function GoneMeeting({ meeting, history, asOf }: Props) {
  const t = useWords('pages')
  const telling = useTelling()
  const deleted = history.state === 'deleted'
  const lock = history.locked.find(({ field }) => field === 'state')
  const why = history.acts.find((act) => act.action === 'reject' || act.action === 'delete')?.why
  const count = meeting.reports.length
  const tellVerdict = ({ actor, at }: { actor: string; at: Date }) => {
    const said = { actor: tellActor(actor, telling), day: tellDay(at, telling) }
    return deleted ? t('goneDeletedBy', said) : t('goneRejectedBy', said)
  }
  return (
    <div className="head">
      <div>
        <h1>{deleted ? t('goneDeleted') : t('goneRejected')}</h1>
        <p className="lede">
          {lock && `${upperFirst(tellVerdict(lock))}${why ? `: ${endSentence(why)}` : '.'} `}
          {!lock && why && `${endSentence(why)} `}
          {t('goneCounts', { reports: count })}
        </p>
        {asOf === null && (
          <p className="mt-4">
            <ActButton
              request={{ action: 'restore', meeting: meeting.id, version: history.version }}
              label={t('restore')}
              className="go"
              then="main"
            />
          </p>
        )}
      </div>
      {count > 0 && (
        <aside>
          <h2>{t('written')}</h2>
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

function endSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`
}
