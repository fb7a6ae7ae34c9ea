/** The history of a meeting or a person as its page draws it; what the base answers fits this shape. */
export type ChangeShape = {
  id: number
  field: string
  before: unknown
  after: unknown
  /** The article's title where the change is about a report. */
  title: string | null
  evidence: { article: string; title: string | null; language: string | null; quote: string } | null
  undone: { at: Date; actor: string } | null
  undoable: boolean
}

export type ActShape = {
  act: number
  at: Date
  actor: string
  action: string
  why: string | null
  undoes: number | null
  others: readonly string[]
  changes: readonly ChangeShape[]
}

export type StepShape = {
  at: Date
  cause: string
  actor: string | null
  first: boolean
  changes: readonly { field: string; before: unknown; after: unknown; from: readonly string[] }[]
}
