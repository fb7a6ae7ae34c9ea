import { useEffect, useRef, useState } from 'react'
import { useNames, useWords } from '#words'
import type { Desk } from './desk'
import { FormEnd } from './form-end'
import { ReasonFields } from './reason-fields'
import { StaleNotice } from './stale-notice'
import { useAct } from './use-act'

type Props = { desk: Desk; onDone: (said: string) => void; onClose: () => void }

/** Takes reports out of a meeting into one of their own. */
export function SplitPanel({ desk, onDone, onClose }: Props) {
  const t = useWords('curation')
  const { number: write } = useNames()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [why, setWhy] = useState('')
  const { busy, message, problems, stale, act, forget } = useAct()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const names = desk.reports.map((report) => report.name).filter((name) => ticked.includes(name))
  const counts = { count: write(names.length), all: write(desk.reports.length) }
  const send = (version: number) =>
    act({ action: 'split', meeting: desk.id, version, reports: names, why: why || undefined }, () =>
      onDone(t('splitDone', counts)),
    )
  return (
    <form
      ref={form}
      className="edit"
      aria-label={t('splitMeeting')}
      onSubmit={(event) => {
        event.preventDefault()
        if (names.length > 0) send(desk.version)
      }}
    >
      {stale && <StaleNotice changes={stale.changes} mine={[]} onApply={() => send(stale.version)} onDrop={forget} />}
      <fieldset className="lines">
        <legend>{t('whichOther')}</legend>
        {desk.reports.map(({ name, number, title, language, source }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={ticked.includes(name)}
              onChange={(event) =>
                setTicked((old) => (event.target.checked ? [...old, name] : old.filter((one) => one !== name)))
              }
            />
            <span>
              <b>{number}</b> <span lang={language}>{title}</span> <span className="quiet">{source}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ReasonFields why={why} onWhy={setWhy} />
      <FormEnd message={message} problems={problems} ready={!busy && names.length > 0} onClose={onClose}>
        {names.length === 0 ? t('tickReport') : t('splitOff', counts)}
      </FormEnd>
    </form>
  )
}
