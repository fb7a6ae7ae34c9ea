import { createTranslator } from 'use-intl/core'
import { toLatin } from '../vocab/serbian-latin'
import type { Catalogue, Said } from './catalogue'
import type { Messages, Namespace } from './registry'
import { languageOf, type Tag, type UiLanguage } from './tag'

/** What says the messages of a catalogue: `t('key', { count: 3 })`. */
export type Translator<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>

/** A text of the catalogue in a language. */
export function pickText(said: Said, language: UiLanguage): string {
  return language === 'sr-Latn' ? toLatin(said.sr) : said[language]
}

/** The texts of a catalogue in a language. */
export function pickTexts(catalogue: Catalogue, language: UiLanguage): Record<string, string> {
  return Object.fromEntries(Object.entries(catalogue).map(([key, said]) => [key, pickText(said, language)]))
}

/**
 * A translator of one catalogue, of which `N` is the name. A message that lacks a value throws, for half a sentence is worse
 * than a fault that a test can see.
 */
export function makeTranslator<N extends Namespace>(tag: Tag, catalogue: Catalogue): Translator<N> {
  const translator = createTranslator({
    locale: tag,
    messages: pickTexts(catalogue, languageOf(tag)),
    onError(error) {
      throw error
    },
  })
  return translator as unknown as Translator<N>
}
