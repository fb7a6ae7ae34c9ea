import type { ReviewItemOf } from '../../lib/dataset/review'
import { sayMoment } from '../curation/say-when'
import { MeetingCard } from './meeting-card'
import { OptionRow } from './option-row'
import { sayFieldValue, toldValue } from './told-value'

type Props = { item: ReviewItemOf<'differs'>; option: number | null; onOption?: (option: number) => void }

/** A person's word and the machine's on one field, since when each holds, and the words of reports on it. */
export function DiffersCard({ item, option, onOption }: Props) {
  const { decision, machine, meeting } = item
  const { field } = decision
  const said = (value: unknown): string => sayFieldValue(field, value)
  const sides = [
    {
      who: `${decision.actor} said`,
      value: said(decision.value),
      note: `since ${sayMoment(decision.at)}${decision.why ? `, “${decision.why}”` : ''}`,
    },
    {
      who: 'The machine now says',
      value: said(machine.now),
      note: `since ${sayMoment(machine.since)}; when the person decided it said: ${said(machine.before)}`,
    },
  ]
  return (
    <>
      <fieldset className="options">
        <legend className="vh">Which of the two holds</legend>
        {sides.map(({ who, value, note }, index) => (
          <OptionRow
            key={who}
            group="holds"
            index={index}
            chosen={option === index}
            onChoose={onOption && (() => onOption(index))}
          >
            <span className="quiet">{who}</span> <b>{value}</b>
            <span className="block quiet">{note}</span>
          </OptionRow>
        ))}
      </fieldset>
      {decision.quote && (
        <p className="why">
          The person went by these words: <mark className="ev">{decision.quote}</mark>
        </p>
      )}
      <MeetingCard meeting={meeting} says={(report) => said(toldValue(report.told, field))} />
    </>
  )
}
