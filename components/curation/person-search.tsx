import { useId, useRef, useState } from 'react'
import { useNames, useWords } from '#words'
import { lowerFirst } from '../../lib/words/letter-case'
import type { Names } from '../../lib/words/names'

/** A person who can be chosen; a name that the base does not have stands for its own key, and has no count. */
export type ChosenPerson = { key: string; name: string; role: string | null; country: string | null; meetings?: number }

type Props = {
  label: string
  /** Whether a name that nobody has can be chosen too. */
  strangers?: boolean
  onChoose: (person: ChosenPerson) => void
}

type Answer = { people: ChosenPerson[] }

/** Finds people by name in any script. The answers are buttons, so that Tab and Enter choose. */
export function PersonSearch({ label, strangers = true, onChoose }: Props) {
  const t = useWords('curation')
  const names = useNames()
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const asked = useRef(0)
  const [words, setWords] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)

  const search = async (typed: string) => {
    setWords(typed)
    const turn = ++asked.current
    const found = typed.trim().length < 2 ? null : await askPeople(typed.trim())
    if (turn === asked.current) setAnswer(found)
  }
  const choose = (person: ChosenPerson) => {
    onChoose(person)
    asked.current++
    setWords('')
    setAnswer(null)
    box.current?.focus()
  }
  const tellPerson = ({ meetings, ...seat }: ChosenPerson): string => {
    const count = meetings === undefined ? '' : t('meetings', { count: meetings })
    return [tellSeat(seat, names), count].filter(Boolean).join('; ')
  }
  const name = words.trim()
  const stranger = strangers && answer && !answer.people.some((person) => person.name === name)
  return (
    <div className="person-search">
      <label htmlFor={id} className="vh">
        {label}
      </label>
      <input
        id={id}
        ref={box}
        value={words}
        placeholder={t('nameHint', { label })}
        autoComplete="off"
        onChange={(event) => search(event.target.value)}
      />
      <span role="status" className="vh">
        {answer && t('known', { count: answer.people.length })}
      </span>
      {answer && (
        <ul className="found">
          {answer.people.map((person) => (
            <li key={person.key}>
              <button type="button" onClick={() => choose(person)}>
                {person.name} <span className="quiet">{tellPerson(person)}</span>
              </button>
            </li>
          ))}
          {stranger && (
            <li>
              <button type="button" onClick={() => choose({ key: name, name, role: null, country: null })}>
                {name} <span className="quiet">{t('newName')}</span>
              </button>
            </li>
          )}
          {answer.people.length === 0 && !stranger && <li className="quiet">{t('nobody')}</li>}
        </ul>
      )}
    </div>
  )
}

async function askPeople(words: string): Promise<Answer | null> {
  try {
    const response = await fetch(`/people/find?q=${encodeURIComponent(words)}`)
    return response.ok ? ((await response.json()) as Answer) : null
  } catch {
    return null
  }
}

function tellSeat({ role, country }: Pick<ChosenPerson, 'role' | 'country'>, names: Names): string {
  return [role && lowerFirst(names.role(role)), country && names.country(country)].filter(Boolean).join(', ')
}
