import type { Dataset } from '../dataset/dataset'
import { sortLanguages } from './context'

/** The reports that rows were read from, where they are fewer than those of the meetings under the filter. */
export function countSources(rows: readonly { article: string; language: string }[]): Dataset['sources'] {
  const languages = rows.map(({ language }) => (language.split('-')[0] ?? language).toLowerCase())
  return {
    reports: new Set(rows.map(({ article }) => article)).size,
    languages: sortLanguages([...new Set(languages)]),
  }
}
