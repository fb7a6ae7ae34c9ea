import { toLatin } from '../../vocab/serbian-latin'
import type { UiLanguage } from '../tag'

/** What a thing is called in Russian, Kazakh and Serbian, the last in Cyrillic; its English name stands in the vocabulary. */
export type Native = readonly [ru: string, kk: string, sr: string]

/** The name in a language, its English one given. */
export function pickNative(language: UiLanguage, english: string, [ru, kk, sr]: Native): string {
  if (language === 'en') return english
  if (language === 'ru') return ru
  if (language === 'kk') return kk
  return language === 'sr' ? sr : toLatin(sr)
}
