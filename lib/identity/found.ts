import type { MeetingReport } from './told-meeting'

/** A value with the reports that told it. */
export type Found<Value> = { value: Value; from: readonly MeetingReport[] }
