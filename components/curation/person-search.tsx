import { useId, useRef, useState } from 'react'
import { nameCountry } from '../../lib/vocab/countries'
import { findRole } from '../../lib/vocab/roles'

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
        placeholder={`${label}: name in any script`}
        autoComplete="off"
        onChange={(event) => search(event.target.value)}
      />
      <span role="status" className="vh">
        {answer && `${answer.people.length} known`}
      </span>
      {answer && (
        <ul className="found">
          {answer.people.map((person) => (
            <li key={person.key}>
              <button type="button" onClick={() => choose(person)}>
                {person.name} <span className="quiet">{sayPerson(person)}</span>
              </button>
            </li>
          ))}
          {stranger && (
            <li>
              <button type="button" onClick={() => choose({ key: name, name, role: null, country: null })}>
                {name} <span className="quiet">a new name</span>
              </button>
            </li>
          )}
          {answer.people.length === 0 && !stranger && <li className="quiet">Nobody of this name.</li>}
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

function sayPerson({ role, country, meetings }: ChosenPerson): string {
  const said = [role && findRole(role)?.label.toLowerCase(), country && nameCountry(country)].filter(Boolean).join(', ')
  const count = meetings === undefined ? '' : `${meetings} meeting${meetings === 1 ? '' : 's'}`
  return [said, count].filter(Boolean).join('; ')
}
