import { useEffect, useId, useRef, useState } from 'react'
import { useNames, useWords } from '#words'
import { FormEnd } from './form-end'
import type { PersonPanelProps } from './person-task'
import { ReasonFields } from './reason-fields'
import { useAct } from './use-act'

/** Says that the person whom some reports name is somebody else. */
export function SplitPerson({ person, name, articles, onClose }: Omit<PersonPanelProps, 'task'>) {
  const t = useWords('curation')
  const { number } = useNames()
  const id = useId()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [other, setOther] = useState('')
  const [why, setWhy] = useState('')
  const { busy, message, problems, act } = useAct()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const ready = ticked.length > 0 && other.trim() !== ''
  const counts = { count: number(ticked.length), all: number(articles.length) }
  const send = () => {
    if (!ready) return
    const said = t('personSplit', { ...counts, name: other.trim() })
    act({ action: 'split_person', key: person, articles: ticked, name: other.trim(), why: why || undefined }, () =>
      onClose(said),
    )
  }
  return (
    <form
      ref={form}
      className="edit"
      aria-label={t('splitPerson')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <fieldset className="lines">
        <legend>{t('whichNotPerson', { name })}</legend>
        {articles.map((article) => (
          <label key={article.id}>
            <input
              type="checkbox"
              checked={ticked.includes(article.id)}
              onChange={(event) =>
                setTicked((old) =>
                  event.target.checked ? [...old, article.id] : old.filter((one) => one !== article.id),
                )
              }
            />
            <span>
              <span lang={article.language}>{article.title}</span>{' '}
              <span className="quiet">
                {article.day && `${article.day}, `}
                {t.rich('nameAs', {
                  name: article.name,
                  who: (words) => <span lang={article.language}>{words}</span>,
                })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={id}>{t('whoItIs')}</label>
        <div className="controls">
          <input
            id={id}
            className="grow"
            value={other}
            placeholder={t('fullName')}
            aria-invalid={problems.has('name') || undefined}
            onChange={(event) => setOther(event.target.value)}
          />
        </div>
      </div>
      <ReasonFields why={why} onWhy={setWhy} />
      <FormEnd message={message} problems={problems} ready={!busy && ready} onClose={() => onClose()}>
        {ready ? t('splitOff', counts) : t('tickAndName')}
      </FormEnd>
    </form>
  )
}
