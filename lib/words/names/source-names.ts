import { hostOf, OWN_DESK } from '../../vocab/source-label'
import type { UiLanguage } from '../tag'
import { type Native, pickNative } from './native'

const DESK: Native = ['редакция Entente', 'Entente редакциясы', 'редакција Entente']
const AFTER: Native = [
  'редакция Entente, по {host}',
  'Entente редакциясы, {host} бойынша',
  'редакција Entente, према {host}',
]
const UNKNOWN: Native = ['источник неизвестен', 'дереккөзі белгісіз', 'непознат извор']

/**
 * The words under which a report is shown. A dispatch of the sample desk is never shown under a newspaper's name, for its
 * words are not the newspaper's: it stands as "sample desk, after HOST".
 */
export function nameSource(
  language: UiLanguage,
  outlet: string | null | undefined,
  url: string | null | undefined,
): string {
  const host = hostOf(url)
  const name = outlet?.trim()
  if (name !== OWN_DESK) return name || host || pickNative(language, 'unknown source', UNKNOWN)
  if (host === null) return pickNative(language, 'sample desk', DESK)
  return pickNative(language, 'sample desk, after {host}', AFTER).replace('{host}', host)
}
