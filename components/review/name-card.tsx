import { useNames, useWords } from '#words'
import type { ReviewItemOf } from '../../lib/dataset/review'
import { ChoiceSelect } from '../curation/choice-select'
import { useOptions } from '../curation/use-options'
import { type Choice, listNameOptions, type NameOption } from './acts'
import { MeetingCard } from './meeting-card'
import { OptionRow } from './option-row'
import { tellSeatOr } from './tell-item'

type Props = { item: ReviewItemOf<'name'>; choice: Choice; onChoice?: (choice: Choice) => void }

/** A person whose role or country is missing: the name in each report, and the answers that the base can offer. */
export function NameCard({ item, choice, onChoice }: Props) {
  const t = useWords('review')
  const words = useNames()
  const { meeting, names, person } = item
  const options = listNameOptions(item)
  return (
    <>
      {names.length > 0 && (
        <p className="why">
          {t.rich('toldAs', {
            seat: tellSeatOr(person.role, person.country, t, words),
            names: () => (
              <>
                {names.map(({ name, language }, index) => (
                  <span key={`${language} ${name}`}>
                    {index > 0 && ', '}
                    <b lang={language}>{name}</b>
                  </span>
                ))}
              </>
            ),
          })}
        </p>
      )}
      {onChoice && (
        <fieldset className="options">
          <legend className="vh">{t('whoIsIt')}</legend>
          {options.map((option, index) => (
            <OptionRow
              key={JSON.stringify(option)}
              group="who"
              index={index}
              chosen={choice.option === index}
              onChoose={() => onChoice({ ...choice, option: index })}
              behind={
                option.sort === 'own' && (
                  <SeatChoice seat={choice.seat} onSeat={(seat) => onChoice({ option: index, seat })} />
                )
              }
            >
              <NameAnswer option={option} />
            </OptionRow>
          ))}
        </fieldset>
      )}
      <MeetingCard meeting={meeting} />
    </>
  )
}

type SeatProps = { seat: Choice['seat']; onSeat: (seat: Choice['seat']) => void }

function SeatChoice({ seat, onSeat }: SeatProps) {
  const t = useWords('curation')
  const options = useOptions()
  return (
    <span className="seat">
      <ChoiceSelect
        label={t('role')}
        value={seat.role}
        options={options.role}
        empty={t('roleNone')}
        onChange={(role) => onSeat({ ...seat, role })}
      />
      <ChoiceSelect
        label={t('country')}
        value={seat.country}
        options={options.country}
        empty={t('countryNotStated')}
        onChange={(country) => onSeat({ ...seat, country })}
      />
    </span>
  )
}

function NameAnswer({ option }: { option: NameOption }) {
  const t = useWords('review')
  const words = useNames()
  const tellLast = (last: string) => t('lastOn', { day: words.date(last, 'short') })
  switch (option.sort) {
    case 'seat': {
      const seen = [t('seatSeen', { count: option.meetings }), ...(option.last ? [tellLast(option.last)] : [])]
      return (
        <>
          <b>{tellSeatOr(option.role, option.country, t, words)}</b> <span className="quiet">{seen.join(', ')}</span>
        </>
      )
    }
    case 'same': {
      const { name, role, country, meetings, last } = option.namesake
      return (
        <>
          {t.rich('sameAs', { name, b: (said) => <b>{said}</b> })}{' '}
          <span className="quiet">
            {tellSeatOr(role, country, t, words)}, {t('meetings', { count: meetings })}
            {last && `, ${tellLast(last)}`}
          </span>
        </>
      )
    }
    case 'unsaid':
      return t('unsaid')
    case 'own':
      return t('asFollows')
  }
}
