import { useWords } from '#words'
import type { ReviewItemOf } from '../../lib/dataset/review'
import { tellActor, tellMoment } from '../curation/tell-when'
import { useTelling } from '../ui/telling'
import { MeetingCard } from './meeting-card'
import { OptionRow } from './option-row'
import { tellFieldValue, toldValue } from './told-value'

type Props = { item: ReviewItemOf<'differs'>; option: number | null; onOption?: (option: number) => void }

/** A person's word and the machine's on one field, since when each holds, and the words of reports on it. */
export function DiffersCard({ item, option, onOption }: Props) {
  const t = useWords('review')
  const telling = useTelling()
  const { decision, machine, meeting } = item
  const { field } = decision
  const said = (value: unknown): string => tellFieldValue(field, value, t, telling)
  const decided = tellMoment(decision.at, telling)
  const sides = [
    {
      who: t('personSaid', { actor: tellActor(decision.actor, telling) }),
      value: said(decision.value),
      note: decision.why ? t('sinceWhy', { moment: decided, why: decision.why }) : t('since', { moment: decided }),
    },
    {
      who: t('machineSays'),
      value: said(machine.now),
      note: t('sinceBefore', { moment: tellMoment(machine.since, telling), before: said(machine.before) }),
    },
  ]
  return (
    <>
      <fieldset className="options">
        <legend className="vh">{t('whichHolds')}</legend>
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
          {t.rich('wentBy', { words: decision.quote, mark: (words) => <mark className="ev">{words}</mark> })}
        </p>
      )}
      <MeetingCard meeting={meeting} says={(report) => said(toldValue(report.told, field))} />
    </>
  )
}
