import type { Tag } from '../words/tag'

/**
 * The one shape of an answer. The same object is the chart, the table under it, the CSV, the JSON and the API answer,
 * so they cannot differ. Plain JSON: no dates, no classes, no functions.
 */

/**
 * `date` is `YYYY-MM-DD`, `month` is `YYYY-MM`, `quarter` is `YYYY-Qn`; `list` holds strings and is `; `-joined where a
 * cell must be one text; `flag` is true or false.
 */
export type ColumnType = 'text' | 'code' | 'number' | 'date' | 'month' | 'quarter' | 'list' | 'flag'

export type Column = {
  key: string
  label: string
  type: ColumnType
  /** What a number counts or measures, in words: "meetings", "reports". */
  unit?: string
}

export type Cell = string | number | boolean | null | readonly string[]
export type Row = { readonly [key: string]: Cell }

/** How a chart reads the rows; a dataset without an encoding is a table only. */
export type Encoding =
  | { mark: 'stacked-bar'; x: string; series: readonly { key: string; label: string; token: string }[] }
  | { mark: 'bar'; y: string; x: string; group?: string }
  | { mark: 'timeline'; date: string; status: string; level: string }
  | { mark: 'heat'; x: string; y: string; value: string; group?: string }

export type Dataset = {
  /** In which language its words are, and by which policy it names countries: BCP 47, as `lib/words/tag.ts` has it. */
  tag: Tag
  /** Stable name, also in the address `/api/v1/<id>.<format>`. */
  id: string
  title: string
  /** Unit and period in words, the grey line under a figure's title. */
  subtitle: string
  columns: readonly Column[]
  rows: readonly Row[]
  encoding: Encoding | null
  /** The filter in words; stands over every chart and in every export that has room for it. */
  filters: string
  /** What was left out and why, each a sentence. */
  notes: readonly string[]
  /** Reports behind the rows and the languages they are written in. */
  sources: { reports: number; languages: readonly string[] }
}
