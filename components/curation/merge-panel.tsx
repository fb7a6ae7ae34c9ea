import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#words'
import { useTelling } from '../ui/telling'
import type { Desk, NearMeeting } from './desk'
import { findMeetings, readBrief } from './find-meetings'
import { FormEnd } from './form-end'
import { ReasonFields } from './reason-fields'
import { StaleNotice } from './stale-notice'
import { useAct } from './use-act'

type Props = { desk: Desk; onDone: (said: string) => void; onClose: () => void }

/** Joins other meetings to this one: those beside it are offered, any other is found by words or by its address. */
export function MergePanel({ desk, onDone, onClose }: Props) {
  const t = useWords('curation')
  const telling = useTelling()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [words, setWords] = useState('')
  const [found, setFound] = useState<NearMeeting[] | null>(null)
  /** Versions of the meetings that are ticked, as they were when they were; `null` until that is known. */
  const [ticked, setTicked] = useState<Readonly<Record<string, number | null>>>({})
  const [why, setWhy] = useState('')
  const { busy, message, problems, stale, act, forget } = useAct()
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const offered = [...new Map([...desk.near, ...(found ?? [])].map((one) => [one.id, one])).values()]
  const from = Object.keys(ticked)
  const tick = async (other: string, on: boolean) => {
    const { [other]: _, ...rest } = ticked
    setTicked(on ? { ...rest, [other]: null } : rest)
    const brief = on ? await readBrief(other) : null
    if (brief) setTicked((old) => (other in old ? { ...old, [other]: brief.version } : old))
  }
  const search = async () => {
    if (words.trim()) setFound(await findMeetings(words, desk.id, telling).catch(() => []))
  }
  const send = (versions: Readonly<Record<string, number | null>>) =>
    act({ action: 'merge', into: desk.id, from, versions, why: why || undefined }, () =>
      onDone(t('merged', { count: from.length })),
    )
  const apply = async () => {
    const briefs = await Promise.all([desk.id, ...from].map(readBrief))
    send(Object.fromEntries(briefs.flatMap((brief) => (brief ? [[brief.id, brief.version]] : []))))
  }
  const ready = from.length > 0 && Object.values(ticked).every((version) => version !== null)
  return (
    <form
      ref={form}
      className="edit"
      aria-label={t('mergeMeeting')}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) send({ ...ticked, [desk.id]: desk.version })
      }}
    >
      {stale && <StaleNotice changes={stale.changes} mine={[]} onApply={apply} onDrop={forget} />}
      <div className="field">
        <label htmlFor={id}>{t('find')}</label>
        <div className="controls">
          <input
            id={id}
            className="grow"
            value={words}
            placeholder={t('findHint')}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              search()
            }}
          />
          <button type="button" className="act" onClick={search}>
            {t('find')}
          </button>
          <span role="status">{found?.length === 0 && t('foundNone')}</span>
        </div>
      </div>
      {offered.length > 0 && (
        <fieldset className="lines">
          <legend>{t('whichSame')}</legend>
          {offered.map((other) => (
            <label key={other.id}>
              <input
                type="checkbox"
                checked={other.id in ticked}
                onChange={(event) => tick(other.id, event.target.checked)}
              />
              <span>{other.line}</span>
            </label>
          ))}
        </fieldset>
      )}
      <ReasonFields why={why} onWhy={setWhy} />
      <FormEnd message={message} problems={problems} ready={!busy && ready} onClose={onClose}>
        {from.length === 0 ? t('tickMeeting') : t('mergeThese', { count: from.length })}
      </FormEnd>
    </form>
  )
}
