import type { Draft } from '@/components/add/preview-shape'

/** What stands in the form, as a document; fields that were left empty are none. Lines end as everywhere else. */
export function readDraft(text: (name: keyof Draft) => string): Draft {
  return {
    text: text('text').replace(/\r\n?/g, '\n'),
    title: text('title').trim(),
    published: text('published').trim(),
    outlet: text('outlet').trim(),
    url: text('url').trim(),
  }
}
