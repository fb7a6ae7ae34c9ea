/** The columns that can be chosen, in the order of the table; mark, sides and what are always there. */
export const CHOSEN_COLUMNS = ['date', 'rank', 'travel', 'place', 'areas', 'status', 'confidence', 'reports'] as const
export type ChosenColumn = (typeof CHOSEN_COLUMNS)[number]

/** Shown as long as nobody chooses. */
export const USUAL_COLUMNS: readonly ChosenColumn[] = ['date', 'rank', 'travel', 'place', 'areas', 'reports']

/** A code with the name that it stands for. */
export type Coded = { code: string; name: string }

/** One meeting as the table shows it, every word ready, so that a browser needs no catalogue to draw it. */
export type RowView = {
  id: string
  href: string
  /** The drawn mark: form by status, ink and size by rank. */
  drawn: 'held' | 'planned' | 'cancelled' | 'recalled'
  step: number
  /** What the mark says, for those who cannot see it. */
  spoken: string
  /** The month as a side-head, in its first row: "Feb 2026" and "7 held". */
  month: { name: string; counts: string } | null
  monthKey: string
  date: string
  sides: readonly Coded[]
  hidden: string
  kind: string
  who: string
  rank: string
  travel: { host: Coded; guest: Coded; type: string; spoken: string } | null
  place: string
  areas: readonly { code: string; name: string; group: string }[]
  areasMore: string
  status: string
  confidence: string
  reports: string
}

/** What the route of rows answers. */
export type RowsAnswer = { offset: number; rows: readonly RowView[] }
