import type { ReviewItemOf } from '../../lib/dataset/review'
import { wordDate } from '../../lib/vocab/date-words'
import { ChoiceSelect } from '../curation/choice-select'
import { COUNTRY_OPTIONS, ROLE_OPTIONS } from '../curation/options'
import { type Choice, listNameOptions, type NameOption, saySeat } from './acts'
import { MeetingCard } from './meeting-card'
import { OptionRow } from './option-row'

type Props = { item: ReviewItemOf<'name'>; choice: Choice; onChoice?: (choice: Choice) => void }

/** A person whose role or country is missing: the name in each report, and the answers that the base can offer. */
export function NameCard({ item, choice, onChoice }: Props) {
  const { meeting, names, person } = item
  const options = listNameOptions(item)
  return (
    <>
      {names.length > 0 && (
        <p className="why">
          Told as{' '}
          {names.map(({ name, language }, index) => (
            <span key={`${language} ${name}`}>
              {index > 0 && ', '}
              <b lang={language}>{name}</b>
            </span>
          ))}
          ; known so far: {saySeat(person.role, person.country)}.
        </p>
      )}
      {onChoice && (
        <fieldset className="options">
          <legend className="vh">Who this is</legend>
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
  return (
    <span className="seat">
      <ChoiceSelect
        label="Role"
        value={seat.role}
        options={ROLE_OPTIONS}
        empty="Role not stated"
        onChange={(role) => onSeat({ ...seat, role })}
      />
      <ChoiceSelect
        label="Country"
        value={seat.country}
        options={COUNTRY_OPTIONS}
        empty="Country not stated"
        onChange={(country) => onSeat({ ...seat, country })}
      />
    </span>
  )
}

function NameAnswer({ option }: { option: NameOption }) {
  switch (option.sort) {
    case 'seat':
      return (
        <>
          <b>{saySeat(option.role, option.country)}</b> <span className="quiet">{option.note}</span>
        </>
      )
    case 'same': {
      const { name, role, country, meetings, last } = option.namesake
      const met = `${meetings} meeting${meetings === 1 ? '' : 's'}`
      return (
        <>
          the same as <b>{name}</b>{' '}
          <span className="quiet">
            {saySeat(role, country)}, {met}
            {last && `, last on ${wordDate(last, 'short')}`}
          </span>
        </>
      )
    }
    case 'unsaid':
      return 'the reports do not say'
    case 'own':
      return 'as follows:'
  }
}
