import { useLocale, useTranslations } from 'use-intl/react'
import { type Names, namesOf } from '../../lib/words/names'
import type { Namespace } from '../../lib/words/registry'
import type { Tag } from '../../lib/words/tag'
import type { Translator } from '../../lib/words/translate'

/** The language of the page, as `WordsProvider` above has it. */
export function useTag(): Tag {
  return useLocale() as Tag
}

/** What says the messages of a catalogue that `WordsProvider` above was given. */
export function useWords<N extends Namespace>(namespace: N): Translator<N> {
  return useTranslations(namespace as never) as unknown as Translator<N>
}

/** What codes, dates and numbers are called in the language of the page. */
export function useNames(): Names {
  return namesOf(useTag())
}
