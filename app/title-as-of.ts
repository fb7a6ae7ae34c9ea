import type { Metadata } from 'next'
import { instantWords } from '@/components/ui/instant-words'
import { tellInstant } from '@/components/ui/tell-instant'
import { readRequestTag } from '@/components/words/on-server'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'
import { readFilters, type SearchParams } from './read-filters'

/** The title of a page, with the day that it is asked for: "Meetings, as known on 22 November 2026". */
export function titleAsOf(title: string, value: string | null, tag: Tag = 'en'): string {
  if (value === null) return title
  return [title, translate(tag, 'frame')('asKnownTitle', { when: tellInstant(value, instantWords(tag)) })].join(', ')
}

/** Metadata of a page with filters whose title depends on nothing but the language and the day. */
export function describePage(title: string | ((tag: Tag) => string)) {
  return async ({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> => {
    const tag = await readRequestTag()
    const { asOf } = await readFilters(searchParams)
    return { title: titleAsOf(typeof title === 'string' ? title : title(tag), asOf, tag) }
  }
}
