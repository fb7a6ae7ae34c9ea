import type { Dataset } from '../dataset/dataset'

/** What a reader may ask of a format beyond the dataset. Unknown to a format, an option changes nothing. */
export type ExportOptions = {
  /** CSV: begin with the byte order mark that some spreadsheets want in order to read UTF-8. */
  bom: boolean
}

/** A file: text, or bytes for formats that are none. */
export type ExportBody = string | Uint8Array<ArrayBuffer>

/** One way to take a dataset away. To add one is to write it in a file of its own and name it in the registry. */
export type ExportFormat = {
  /** The name in addresses and on the command line, which is also the extension of the file. */
  readonly format: string
  readonly label: string
  readonly mediaType: string
  write(dataset: Dataset, options: ExportOptions): ExportBody | Promise<ExportBody>
}
