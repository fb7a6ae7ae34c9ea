import { atom } from './atom'
import { bibtex } from './bibtex'
import { csv } from './csv'
import type { ExportFormat } from './export-format'
import { geojson } from './geojson'
import { ics } from './ics'
import { json } from './json'
import { png } from './png'
import { svg } from './svg'
import { xlsx } from './xlsx'

/** Every format in the order in which menus list them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [csv, xlsx, json, svg, png, ics, atom, geojson, bibtex]

/** The format of a name such as `csv`, or `undefined`. */
export function findExportFormat(name: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((row) => row.format === name)
}

/** The formats that a dataset may be written in, by its name alone; a picture may still ask for a drawing. */
export function listFormats(datasetId: string): readonly ExportFormat[] {
  return EXPORT_FORMATS.filter((row) => row.only === undefined || row.only.includes(datasetId))
}
