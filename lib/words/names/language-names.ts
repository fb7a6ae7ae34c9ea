import { findLanguage, type LanguageCode } from '../../vocab/languages'
import type { UiLanguage } from '../tag'
import { type Native, pickNative } from './native'

/** The languages that Entente reads. */
const LANGUAGE_NAMES: Readonly<Record<LanguageCode, Native>> = {
  en: ['английский', 'ағылшын', 'енглески'],
  ru: ['русский', 'орыс', 'руски'],
  kk: ['казахский', 'қазақ', 'казашки'],
  sr: ['сербский', 'серб', 'српски'],
}

/** A language by its BCP 47 tag; one that Entente does not read is named by Intl, and is its own tag where Intl has no name. */
export function nameLanguage(language: UiLanguage, tag: string): string {
  const known = findLanguage(tag)
  if (known) return pickNative(language, known.label, LANGUAGE_NAMES[known.code])
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
