import { useWords } from '#words'
import type { ReviewFacts, ReviewItemOf, ReviewMeeting, ReviewReport } from '../../lib/dataset/review'
import { tellField, tellMember, tellValue } from '../curation/tell-value'
import { tellActor, tellMoment } from '../curation/tell-when'
import { useTelling } from '../ui/telling'
import { FactsList } from './facts-list'
import { Quotes } from './quotes'
import { factsOf } from './tell-item'

type Props = { meeting: ReviewMeeting; facts?: ReviewFacts; says?: (report: ReviewReport) => string }

/** A meeting beside the words that it rests on. */
export function MeetingCard({ meeting, facts = meeting, says }: Props) {
  const t = useWords('review')
  return (
    <div className="beside">
      <section aria-label={t('facts')}>
        <FactsList facts={facts} reports={meeting.reports} />
      </section>
      <section aria-label={t('written')}>
        <Quotes reports={meeting.reports} of={meeting.reportCount} meeting={meeting.id} says={says} />
      </section>
    </div>
  )
}

/** A meeting that was rejected, who rejected it and why, and the report that tells it again. */
export function AgainCard({ item }: { item: ReviewItemOf<'again'> }) {
  const t = useWords('review')
  const telling = useTelling()
  const { meeting, verdict } = item
  const said = verdict && {
    actor: tellActor(verdict.actor, telling),
    moment: tellMoment(verdict.at, telling),
    why: verdict.why ? t('quoted', { words: verdict.why }) : t('withoutReason'),
  }
  const again = meeting.reports.filter(({ name }) => name === item.report)
  return (
    <>
      {said && (
        <p className="why">{meeting.state === 'deleted' ? t('verdictDeleted', said) : t('verdictRejected', said)}</p>
      )}
      <MeetingCard meeting={{ ...meeting, reports: again, reportCount: meeting.reportCount }} facts={factsOf(item)} />
    </>
  )
}

/** A meeting on which persons decided and that no report tells any more, with their decisions. */
export function LostCard({ item }: { item: ReviewItemOf<'lost'> }) {
  const t = useWords('review')
  const telling = useTelling()
  return (
    <>
      <ul className="why">
        {item.decisions.map((decision) => (
          <li key={decision.field}>
            {tellField(decision.field, telling)}:{' '}
            <b>
              {tellMember(decision.field, decision.value, telling) ??
                tellValue(decision.field, decision.value, telling)}
            </b>{' '}
            <span className="quiet">
              {tellActor(decision.actor, telling)}, {tellMoment(decision.at, telling)}
              {decision.why && `, ${t('quoted', { words: decision.why })}`}
            </span>
          </li>
        ))}
      </ul>
      <MeetingCard meeting={item.meeting} />
    </>
  )
}
