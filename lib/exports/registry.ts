import { csv } from './csv'
import type { ExportFormat } from './export-format'
import { json } from './json'

/** Every format in the order in which menus list them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [csv, json]

/** The format of a name such as `csv`, or `undefined`. */
export function findExportFormat(name: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((row) => row.format === name)
}
