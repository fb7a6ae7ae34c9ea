import type { Dataset, Row } from '../dataset/dataset'

/** The two palettes that a picture can be drawn in. */
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** How wide a picture may be asked for, in CSS pixels. */
export const WIDTH_LIMITS = { least: 320, most: 2000 } as const

/** A drawing of more rows than these says nothing to anybody. */
export const MOST_DRAWN = 50_000

/** What a reader may ask of a format beyond the dataset. Unknown to a format, an option changes nothing. */
export type ExportOptions = {
  /** CSV: begin with the byte order mark that some spreadsheets want in order to read UTF-8. */
  bom: boolean
  /** Pictures: light or dark. */
  theme: Theme
  /** Pictures: CSS pixels across; `null` for the width that suits the drawing. */
  width: number | null
  /** Under which address this very answer can be had again, whatever becomes known later; stands in what cites it. */
  address: string
  /** Under which address the newest answer to the same question can be had; a feed names itself by it. */
  self: string
}

/** What holds where nothing is asked for. */
export const DEFAULT_OPTIONS: ExportOptions = { bom: false, theme: 'light', width: null, address: '', self: '' }

/** A file: text, or bytes for formats that are none. */
export type ExportBody = string | Uint8Array<ArrayBuffer>

/** Writes a file a row at a time: what stands before the rows, each of them in turn, what stands behind them. */
export type RowWriter = { head: string; row(row: Row): string; foot(): string }

/** One way to take a dataset away. To add one is to write it in a file of its own and name it in the registry. */
export type ExportFormat = {
  /** The name in addresses and on the command line, which is also the extension of the file. */
  readonly format: string
  readonly label: string
  readonly mediaType: string
  /** The datasets that it can write by their ids, where it is not for all. */
  readonly only?: readonly string[]
  /** Whether this dataset can be written so: a picture asks for a drawing. Asked after `only`. */
  fits(dataset: Dataset): boolean
  write(dataset: Dataset, options: ExportOptions): ExportBody | Promise<ExportBody>
  /** The same bytes a row at a time, so that no number of rows fills the memory. The dataset given holds no rows. */
  open?(dataset: Dataset, options: ExportOptions): RowWriter
  /** What of the rows is looked at where it is not all of them: nothing, or those that changed last. */
  readonly reads?: 'none' | { readonly lastChanged: number }
  /** More rows than these no file of it can hold, or no reader of such files can open. */
  readonly mostRows?: number
}

/** `write` for a format that is written a row at a time. */
export function writeByRow(open: (dataset: Dataset, options: ExportOptions) => RowWriter) {
  return ({ rows, ...dataset }: Dataset, options: ExportOptions): string => {
    const { head, row, foot } = open({ ...dataset, rows: [] }, options)
    return `${head}${rows.map(row).join('')}${foot()}`
  }
}
