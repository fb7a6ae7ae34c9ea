import type { EditableMeeting } from './decision-values'

/** A report as a list of ticks names it. */
export type DeskReport = { name: string; number: number; title: string; language: string; source: string }

/** Another meeting that may be meant: its id, and a line that says which it is. */
export type NearMeeting = { id: string; line: string }

/** What the page hands to those who change it. */
export type Desk = {
  id: string
  version: number
  accepted: boolean
  meeting: EditableMeeting
  /** By field, who decided it and when. */
  locks: Readonly<Record<string, { actor: string; day: string }>>
  reports: readonly DeskReport[]
  near: readonly NearMeeting[]
}

/** What a panel is for. */
export type Task = 'edit' | 'merge' | 'split' | 'reject' | 'delete'

/** What the form of a task is given. */
export type TaskProps = {
  task: Task
  desk: Desk
  onDone: (said: string) => void
  onClose: () => void
  /** Told whether something was typed that closing the form would lose. */
  onDirty: (dirty: boolean) => void
}
