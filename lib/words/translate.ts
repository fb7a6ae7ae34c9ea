import { createTranslator } from 'use-intl/core'
import { toLatin } from '../vocab/serbian-latin'
import type { Catalogue, Said } from './catalogue'
import { CATALOGUES, type Messages, type Namespace } from './registry'
import { languageOf, type Tag, type UiLanguage } from './tag'

/** What says the messages of a catalogue: `t('key', { count: 3 })`. */
export type Translator<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>

/** A text of the catalogue in a language. */
export function pickText(said: Said, language: UiLanguage): string {
  return language === 'sr-Latn' ? toLatin(said.sr) : said[language]
}

function pickTexts(catalogue: Catalogue, language: UiLanguage): Record<string, string> {
  return Object.fromEntries(Object.entries(catalogue).map(([key, said]) => [key, pickText(said, language)]))
}

/** The messages of the named catalogues in one language, for components that run in the browser. */
export function pickMessages<N extends Namespace>(tag: Tag, namespaces: readonly N[]): Pick<Messages, N> {
  const language = languageOf(tag)
  const picked = Object.fromEntries(namespaces.map((name) => [name, pickTexts(CATALOGUES[name], language)]))
  return picked as Pick<Messages, N>
}

const made = new Map<string, unknown>()

/**
 * The translator of a catalogue. A message that lacks a value throws, for half a sentence is worse than a fault that a test
 * can see.
 */
export function translate<N extends Namespace>(tag: Tag, namespace: N): Translator<N> {
  const key = `${tag} ${namespace}`
  const known = made.get(key)
  if (known) return known as Translator<N>
  const messages: Record<string, Record<string, string>> = pickMessages(tag, [namespace])
  const translator = createTranslator({
    locale: tag,
    messages: messages[namespace] ?? {},
    onError(error) {
      throw error
    },
  })
  made.set(key, translator)
  return translator as unknown as Translator<N>
}
