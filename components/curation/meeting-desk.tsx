'use client'

import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useWords } from '#words'
import { ActButton } from './act-button'
import type { Desk, Task, TaskProps } from './desk'

type Panel = ComponentType<TaskProps>

const TASKS = [
  { task: 'edit', label: 'taskEdit' },
  { task: 'merge', label: 'taskMerge' },
  { task: 'split', label: 'taskSplit' },
  { task: 'reject', label: 'taskReject' },
  { task: 'delete', label: 'taskDelete' },
] as const satisfies readonly { task: Task; label: string }[]

/**
 * What can be done with a meeting. The facts stand as they came with the page; a form takes their place, or stands beneath
 * them, when it is asked for, and only then is it loaded. An address that ends in `#edit` asks for it at once.
 */
export function MeetingDesk({ desk, children }: { desk: Desk; children: ReactNode }) {
  const t = useWords('curation')
  const [task, setTask] = useState<Task | null>(null)
  const [Panel, setPanel] = useState<{ render: Panel } | null>(null)
  const [said, setSaid] = useState('')
  const row = useRef<HTMLDivElement>(null)
  const dirty = useRef(false)
  const keepDirty = useCallback((is: boolean) => {
    dirty.current = is
  }, [])

  const open = useCallback(
    async (next: Task) => {
      setSaid('')
      setTask(next)
      try {
        const loaded = await import('./task-panel')
        setPanel({ render: loaded.default })
      } catch {
        setTask(null)
        setSaid(t('formFailed'))
      }
    },
    [t],
  )
  const close = (message = '') => {
    dirty.current = false
    setTask(null)
    setSaid(message)
    row.current?.querySelector<HTMLElement>(`[data-task="${task}"]`)?.focus()
  }
  useEffect(() => {
    if (location.hash === '#edit') open('edit')
  }, [open])

  const choose = (next: Task) => {
    if (dirty.current) return setSaid(t('saveFirst'))
    return task === next ? close() : open(next)
  }
  const shown = task && Panel
  return (
    <>
      {!(shown && task === 'edit') && children}
      {shown && (
        <Panel.render key={task} task={task} desk={desk} onDone={close} onClose={() => close()} onDirty={keepDirty} />
      )}
      <div className="desk" ref={row}>
        {!desk.accepted && (
          <ActButton
            request={{ action: 'accept', meeting: desk.id, version: desk.version }}
            label={t('accept')}
            name={t('acceptAsIs')}
          />
        )}
        {TASKS.filter(({ task: one }) => one !== 'split' || desk.reports.length > 1).map(({ task: one, label }) => (
          <button
            key={one}
            type="button"
            className="act"
            data-task={one}
            aria-expanded={task === one}
            onClick={() => choose(one)}
          >
            {t(label)}
          </button>
        ))}
        <span role="status">{said}</span>
      </div>
    </>
  )
}
