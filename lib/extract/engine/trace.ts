/** All that was seen while one document was read: what `explain` shows and what refiners work on. */
import type { MeetingKind, MeetingStatus, VisitType } from '../../vocab/meeting-kinds'
import type { Facts } from '../facts'
import type { CueSense, TriggerNeed, TriggerSense } from '../locales/meeting-table'
import type { Mark, Reading } from './reading'

export type TriggerMark = Mark & {
  sense: TriggerSense
  kind: MeetingKind
  status: MeetingStatus | null
  past: boolean
  visit: VisitType | null
  /** Counts only right behind the place gone to. */
  goal: boolean
  /** What it needs around it in order to count. */
  needs: TriggerNeed | null
}

export type CueMark = Mark & { sense: CueSense }

/** Place, and date where it is written, that open a dispatch: «Астана. 27 февраля.» */
export type Dateline = { city: string; country: string; start: number; end: number; date: string | null }

export type Signals = { triggers: TriggerMark[]; cues: CueMark[]; dateline: Dateline | null }

export type Trace = { reading: Reading; signals: Signals; facts: Facts }
