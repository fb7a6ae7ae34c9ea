'use client'

import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { ActButton } from './act-button'
import type { Desk, Task, TaskProps } from './desk'

type Panel = ComponentType<TaskProps>

const TASKS: readonly { task: Task; label: string }[] = [
  { task: 'edit', label: 'Edit' },
  { task: 'merge', label: 'Merge' },
  { task: 'split', label: 'Split' },
  { task: 'reject', label: 'Reject' },
  { task: 'delete', label: 'Delete' },
]

/**
 * What can be done with a meeting. The facts stand as they came with the page; a form takes their place, or stands beneath
 * them, when it is asked for, and only then is it loaded. An address that ends in `#edit` asks for it at once.
 */
export function MeetingDesk({ desk, children }: { desk: Desk; children: ReactNode }) {
  const [task, setTask] = useState<Task | null>(null)
  const [Panel, setPanel] = useState<{ render: Panel } | null>(null)
  const [said, setSaid] = useState('')
  const row = useRef<HTMLDivElement>(null)
  const dirty = useRef(false)
  const keepDirty = useCallback((is: boolean) => {
    dirty.current = is
  }, [])

  const open = useCallback(async (next: Task) => {
    setSaid('')
    setTask(next)
    try {
      const loaded = await import('./task-panel')
      setPanel({ render: loaded.default })
    } catch {
      setTask(null)
      setSaid('The form could not be loaded. Try again.')
    }
  }, [])
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
    if (dirty.current) return setSaid('Save or drop the changes first.')
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
            label="Accept"
            name="Accept the meeting as it is"
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
            {label}
          </button>
        ))}
        <span role="status">{said}</span>
      </div>
    </>
  )
}
