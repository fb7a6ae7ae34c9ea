'use client'

import Link from 'next/link'
import { type DragEvent, useId, useState } from 'react'
import { useNames, useWords } from '#words'
import { listChosen, listDropped } from './list-dropped'
import { useHydrated } from './use-hydrated'
import { type SendState, useSending } from './use-sending'

/** Where files and folders are dropped or chosen. Without scripts it is a plain form. */
export function DropFiles() {
  const t = useWords('add')
  const { state, send, cancel } = useSending()
  const [over, setOver] = useState(false)
  const live = useHydrated()
  const [files, folder] = [useId(), useId()]
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(event.type !== 'drop' && event.type !== 'dragleave')
    if (event.type === 'drop') send(listDropped(event.dataTransfer))
  }
  const busy = state.is === 'sending'
  return (
    <form
      method="post"
      action="/add/upload"
      encType="multipart/form-data"
      className="drop"
      data-over={over || undefined}
      data-live={live || undefined}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drag}
    >
      <p className="where">{t('drop')}</p>
      <p className="pick">
        <label htmlFor={files} className="press">
          {t('chooseFiles')}
          <input
            id={files}
            type="file"
            name="file"
            multiple
            disabled={busy}
            onChange={({ target }) => {
              send(Promise.resolve(listChosen(target.files ?? [])))
              target.value = ''
            }}
          />
        </label>{' '}
        <label htmlFor={folder} className="press">
          {t('chooseFolder')}
          <input
            id={folder}
            type="file"
            name="file"
            multiple
            disabled={busy}
            ref={(input) => input?.setAttribute('webkitdirectory', '')}
            onChange={({ target }) => {
              send(Promise.resolve(listChosen(target.files ?? [])))
              target.value = ''
            }}
          />
        </label>
      </p>
      <button type="submit" className="go plain-only">
        {t('send')}
      </button>
      <div role="status">
        <Progress state={state} cancel={cancel} />
      </div>
    </form>
  )
}

const MB = 1024 * 1024

function Progress({ state, cancel }: { state: SendState; cancel: () => void }) {
  const t = useWords('add')
  const names = useNames()
  const say = (bytes: number) => names.number(bytes / MB, 1)
  switch (state.is) {
    case 'idle':
      return null
    case 'nothing':
      return <p>{t('emptyDrop')}</p>
    case 'broken':
      return <p className="bad">{t('sendBroken')}</p>
    case 'refused':
      return (
        <>
          <p className="bad">{t('notTaken', { count: state.refused.length })}</p>
          <ul className="refused">
            {state.refused.map(({ name, why }) => (
              <li key={name}>
                {name}: <span className="quiet">{why}</span>
              </li>
            ))}
          </ul>
          {state.job && (
            <p>
              <Link href={`/jobs/${state.job}`}>{t('goOn')}</Link>
            </p>
          )}
        </>
      )
    default: {
      const { done = 0, count = 0, sent = 0, all = 0, name = '' } = state.sending ?? {}
      return (
        <>
          <p>
            {t('sending', { done: names.number(done), count: names.number(count), sent: say(sent), all: say(all) })}
          </p>
          <progress value={all > 0 ? sent : done} max={Math.max(1, all > 0 ? all : count)} aria-label={t('files')} />
          <p className="now quiet">{t('sendingOne', { name })}</p>
          <button type="button" className="link" onClick={cancel}>
            {t('act_cancel')}
          </button>
        </>
      )
    }
  }
}
