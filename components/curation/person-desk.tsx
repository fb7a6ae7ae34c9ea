'use client'

import { type ComponentType, useRef, useState } from 'react'
import { useWords } from '#words'
import type { NamedArticle, PersonPanelProps, PersonTask } from './person-task'

type Props = { person: string; name: string; articles: readonly NamedArticle[] }

/** Merging a person with another and splitting reports off; the forms are loaded when they are asked for. */
export function PersonDesk({ person, name, articles }: Props) {
  const t = useWords('curation')
  const [task, setTask] = useState<PersonTask | null>(null)
  const [Panel, setPanel] = useState<{ render: ComponentType<PersonPanelProps> } | null>(null)
  const [said, setSaid] = useState('')
  const row = useRef<HTMLDivElement>(null)
  const open = async (next: PersonTask) => {
    setSaid('')
    setTask(next)
    try {
      const loaded = await import('./person-panel')
      setPanel({ render: loaded.default })
    } catch {
      setTask(null)
      setSaid(t('formFailed'))
    }
  }
  const close = (message = '') => {
    setTask(null)
    setSaid(message)
    row.current?.querySelector<HTMLElement>(`[data-task="${task}"]`)?.focus()
  }
  const toggle = (next: PersonTask) => (task === next ? close() : open(next))
  return (
    <>
      {task && Panel && (
        <Panel.render key={task} task={task} person={person} name={name} articles={articles} onClose={close} />
      )}
      <div className="desk" ref={row}>
        <button
          type="button"
          className="act"
          data-task="merge"
          aria-expanded={task === 'merge'}
          onClick={() => toggle('merge')}
        >
          {t('mergePerson')}
        </button>
        {articles.length > 0 && (
          <button
            type="button"
            className="act"
            data-task="split"
            aria-expanded={task === 'split'}
            onClick={() => toggle('split')}
          >
            {t('splitPerson')}
          </button>
        )}
        <span role="status">{said}</span>
      </div>
    </>
  )
}
