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

/**
 * How a chart reads the rows; a dataset without an encoding is a table only. All that the drawing needs besides rows stands
 * here, so that the page, an embed and a picture file draw the same. `today` is the day that the figure calls now, that of
 * the newest report; `previous` is the column that holds the count of the period compared with.
 */
export type Encoding =
  | {
      mark: 'stacked-bar'
      x: string
      series: readonly { key: string; label: string; token: string }[]
      previous?: string
    }
  | { mark: 'bar'; y: string; x: string; group?: string; top?: number }
  | {
      mark: 'timeline'
      date: string
      status: string
      level: string
      /** Without a pair the meetings have no two sides to stand on, and are a table only. */
      pair?: readonly [string, string] | null
      today?: string | null
    }
  | { mark: 'heat'; x: string; y: string; value: string; group?: string; today?: string | null }
  | { mark: 'matrix'; pair: string; value: string; level: string; last: string }
  | {
      /** Bars along rows, parted; `top` and `rows` let two drawings share a scale and its rows. */
      mark: 'stacked-rows'
      y: string
      series: readonly { key: string; label: string; token: string }[]
      top?: number
      rows?: readonly string[]
    }
  | {
      /** Visits by year, those to the second country at the right; without a pair there are no two sides. */
      mark: 'balance'
      pair: readonly [string, string] | null
      years?: readonly string[]
    }
  | {
      /** Values over days, a field a series; `hollow` flags those that are only aimed at. */
      mark: 'line'
      x: string
      y: string
      series: string
      unit: string
      hollow: string
      today?: string | null
    }
  /** Months since a thing was last, before the longest time that it ever took; `top` lets two drawings share a scale. */
  | { mark: 'silence'; y: string; value: string; longest: string; top?: number }
  /** Countries as rows, their meetings parted by rank. */
  | {
      mark: 'ranked'
      key: string
      label: string
      series: readonly { key: string; label: string; token: string }[]
    }
  /** Places among others from year to year, a line each. */
  | { mark: 'bump'; x: string; y: string; key: string; label: string; value: string; level: string }
  /** Ties as a graph; `first` and `second` hold the codes of both ends. */
  | { mark: 'network'; first: string; second: string; value: string; level: string; last: string }
  | {
      /** Places on a map of the world; with `from`, lines that lead to them. */
      mark: 'map'
      lat: string
      lon: string
      label: string
      value: string
      level: string
      from?: { lat: string; lon: string; label: string; host: string }
    }
  /** From the first to the last day, a row each. */
  | { mark: 'span'; from: string; to: string; value: string; today?: string | null }
  | {
      /** Small bars over years, a panel each on one scale; `group` gives them the hue of an area group. */
      mark: 'multiples'
      x: string
      panel: string
      value: string
      group?: string | null
      from: string | null
      to: string | null
    }
  /** Reports a source and month; a zero is a gap in what was read. */
  | { mark: 'coverage'; x: string; y: string; value: string }

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
  /**
   * The column whose number counts meetings that the reader can be shown: under the page's filters and those of the row's
   * cell `drill` (a query of filter keys, which stand for those of the page) they number just that. `drill` is no column.
   */
  counts?: string
  /** The filter in words; stands over every chart and in every export that has room for it. */
  filters: string
  /** What was left out and why, each a sentence. */
  notes: readonly string[]
  /** Reports behind the rows and the languages they are written in. */
  sources: { reports: number; languages: readonly string[] }
  /** How many rows there are in all, where a page needs only the first of them and `rows` holds no more; files have all. */
  total?: number
  /** The instant of the revision that it was built from, in UTC; `null` for an empty base. Files say it, the JSON does not. */
  known?: string | null
}
