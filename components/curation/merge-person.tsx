import { useEffect, useRef, useState } from 'react'
import { FormEnd } from './form-end'
import { type ChosenPerson, PersonSearch } from './person-search'
import type { PersonPanelProps } from './person-task'
import { ReasonFields } from './reason-fields'
import { useAct } from './use-act'

/** Makes another person one with this one: all that was told of either is told of this one from then on. */
export function MergePerson({ person, name, onClose }: Omit<PersonPanelProps, 'task'>) {
  const [other, setOther] = useState<ChosenPerson | null>(null)
  const [why, setWhy] = useState('')
  const { busy, message, act } = useAct()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const send = () => {
    if (!other) return
    act({ action: 'merge_people', into: person, from: [other.key], why: why || undefined }, () =>
      onClose(`${other.name} and ${name} are one person now.`),
    )
  }
  return (
    <form
      ref={form}
      className="edit"
      aria-label="Merge with another person"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p>
        {other ? (
          <>
            {other.name} <span className="quiet">({other.key})</span> is {name}{' '}
            <button type="button" className="act" onClick={() => setOther(null)}>
              Somebody else
            </button>
          </>
        ) : (
          `Who is the same person as ${name}?`
        )}
      </p>
      {!other && <PersonSearch label="Other person" strangers={false} onChoose={setOther} />}
      <ReasonFields why={why} onWhy={setWhy} />
      <FormEnd message={message} ready={!busy && other !== null} onClose={() => onClose()}>
        {other ? 'Make them one' : 'Choose a person'}
      </FormEnd>
    </form>
  )
}
