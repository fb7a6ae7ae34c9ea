import { headers } from 'next/headers'
import { cache, use } from 'react'
import { type Names, namesOf } from '../../lib/words/names'
import type { Namespace } from '../../lib/words/registry'
import { DEFAULT_TAG, readTag, TAG_HEADER, type Tag } from '../../lib/words/tag'
import { type Translator, translate } from '../../lib/words/translate'

/** The language of this request, which `proxy.ts` has found out; for components that are `async`. */
export const readRequestTag = cache(
  async (): Promise<Tag> => readTag((await headers()).get(TAG_HEADER) ?? '') ?? DEFAULT_TAG,
)

/** The language of the page. */
export function useTag(): Tag {
  return use(readRequestTag())
}

/** What says the messages of a catalogue in the language of the page. */
export function useWords<N extends Namespace>(namespace: N): Translator<N> {
  return translate(useTag(), namespace)
}

/** What codes, dates and numbers are called in the language of the page. */
export function useNames(): Names {
  return namesOf(useTag())
}
