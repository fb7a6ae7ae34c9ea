import { Fragment } from 'react'
import { languageOf, type Tag } from '@/lib/words/tag'

const LATIN = /([A-Za-z][\w.-]*(?:[=,][\w.-]+)*)/

/** A sentence with the codes in it set as code; in languages of the other script those are the words in Latin letters. */
export function CodeWords({ tag, text }: { tag: Tag; text: string }) {
  const language = languageOf(tag)
  if (language === 'en' || language === 'sr-Latn') return text
  const parts = text.split(LATIN)
  return parts.map((part, index) => {
    // Where a part begins is its name: the same code may stand in a sentence twice.
    const key = `${parts.slice(0, index).join('').length} ${part}`
    return index % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>
  })
}
