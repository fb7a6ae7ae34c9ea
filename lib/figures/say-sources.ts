import type { Dataset } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'

/** "From 46 reports, 4 languages; 9 meetings without a month are left out". */
export function saySources({ tag, sources, notes }: Pick<Dataset, 'tag' | 'sources' | 'notes'>): string {
  const rest = notes.map((note) => note.replace(/\.$/, ''))
  return [sayReports(tag, sources), ...rest].join('; ')
}

function sayReports(tag: Dataset['tag'], { reports, languages }: Dataset['sources']): string {
  const t = translate(tag, 'exportMenu')
  if (languages.length === 0) return t('sources', { reports })
  if (languages.length > 2) return t('sourcesOf', { reports, languages: languages.length })
  const names = namesOf(tag)
  return t('sourcesIn', { reports, languages: names.list(languages.map(names.language)) })
}

/** A full stop at the end of a text that has none; an empty one stays empty. */
export function endSentence(text: string): string {
  return /[.!?]$/.test(text) || text === '' ? text : `${text}.`
}
