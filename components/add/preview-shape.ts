import type { MarkStyle } from '../evidence/marked-text'
import type { TextMark } from '../evidence/segment-text'

/** What stands in the form of a pasted text. */
export type Draft = { text: string; title: string; published: string; outlet: string; url: string }

export const EMPTY_DRAFT: Draft = { text: '', title: '', published: '', outlet: '', url: '' }

/** A meeting that the text tells of, with its words ready, so that the browser needs no catalogue for them. */
export type PreviewMeeting = {
  /** From 1, in the order of the text. */
  number: number
  title: string
  /** Where it goes: a meeting that is there, with its address, or a new one. */
  goes: string
  href: string | null
  reasons: string | null
  facts: { name: string; value: string }[]
}

export type Preview =
  | { kind: 'fault'; says: string; why: string }
  | {
      kind: 'read'
      /** What would be done with it. */
      says: string
      /** The article that is there already. */
      href: string | null
      lang: string
      text: string
      marks: TextMark[]
      styles: [string, MarkStyle][]
      /** By kind of mark: how it looks, what it is called, how often it is there. */
      key: { className: string; label: string; count: number }[]
      meetings: PreviewMeeting[]
      agreements: string[]
    }
