import { useEffect, useRef, useState } from 'react'
import { useWords } from '#words'
import { FormEnd } from './form-end'
import { type ChosenPerson, PersonSearch } from './person-search'
import type { PersonPanelProps } from './person-task'
import { ReasonFields } from './reason-fields'
import { useAct } from './use-act'

/** Makes another person one with this one: all that was told of either is told of this one from then on. */
export function MergePerson({ person, name, onClose }: Omit<PersonPanelProps, 'task'>) {
  const t = useWords('curation')
  const [other, setOther] = useState<ChosenPerson | null>(null)
  const [why, setWhy] = useState('')
  const { busy, message, act } = useAct()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const send = () => {
    if (!other) return
    act({ action: 'merge_people', into: person, from: [other.key], why: why || undefined }, () =>
      onClose(t('personsOne', { other: other.name, name })),
    )
  }
  return (
    <form
      ref={form}
      className="edit"
      aria-label={t('mergePersonForm')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p>
        {other ? (
          <>
            {t.rich('isPerson', {
              other: other.name,
              key: other.key,
              name,
              quiet: (words) => <span className="quiet">{words}</span>,
            })}{' '}
            <button type="button" className="act" onClick={() => setOther(null)}>
              {t('chooseOther')}
            </button>
          </>
        ) : (
          t('whoIsSame', { name })
        )}
      </p>
      {!other && <PersonSearch label={t('otherPerson')} strangers={false} onChoose={setOther} />}
      <ReasonFields why={why} onWhy={setWhy} />
      <FormEnd message={message} ready={!busy && other !== null} onClose={() => onClose()}>
        {other ? t('makeOne') : t('choosePerson')}
      </FormEnd>
    </form>
  )
}
