import type { ReviewFacts, ReviewItemOf, ReviewMeeting, ReviewReport } from '../../lib/dataset/review'
import { nameField, nameMember, sayValue } from '../curation/say-value'
import { sayMoment } from '../curation/say-when'
import { FactsList } from './facts-list'
import { Quotes } from './quotes'
import { factsOf } from './say-item'

type Props = { meeting: ReviewMeeting; facts?: ReviewFacts; says?: (report: ReviewReport) => string }

/** A meeting beside the words that it rests on. */
export function MeetingCard({ meeting, facts = meeting, says }: Props) {
  return (
    <div className="beside">
      <section aria-label="The facts">
        <FactsList facts={facts} reports={meeting.reports} />
      </section>
      <section aria-label="What was written">
        <Quotes reports={meeting.reports} of={meeting.reportCount} meeting={meeting.id} says={says} />
      </section>
    </div>
  )
}

/** A meeting that was rejected, who rejected it and why, and the report that tells it again. */
export function AgainCard({ item }: { item: ReviewItemOf<'again'> }) {
  const { meeting, verdict } = item
  const again = meeting.reports.filter(({ name }) => name === item.report)
  return (
    <>
      {verdict && (
        <p className="why">
          {verdict.actor} {meeting.state} it on {sayMoment(verdict.at)}
          {verdict.why ? `: “${verdict.why}”` : ', without a reason'}. These are the facts as the new report tells them.
        </p>
      )}
      <MeetingCard meeting={{ ...meeting, reports: again, reportCount: meeting.reportCount }} facts={factsOf(item)} />
    </>
  )
}

/** A meeting on which persons decided and that no report tells any more, with their decisions. */
export function LostCard({ item }: { item: ReviewItemOf<'lost'> }) {
  return (
    <>
      <ul className="why">
        {item.decisions.map((decision) => (
          <li key={decision.field}>
            {nameField(decision.field)}:{' '}
            <b>{nameMember(decision.field, decision.value) ?? sayValue(decision.field, decision.value)}</b>{' '}
            <span className="quiet">
              {decision.actor}, {sayMoment(decision.at)}
              {decision.why && `, “${decision.why}”`}
            </span>
          </li>
        ))}
      </ul>
      <MeetingCard meeting={item.meeting} />
    </>
  )
}
