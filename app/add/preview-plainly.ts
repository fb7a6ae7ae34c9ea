'use server'

import { headers } from 'next/headers'
import type { PlainPreview } from '@/components/add/paste-form'
import type { Draft } from '@/components/add/preview-shape'
import { readRequestTag } from '@/components/words/on-server'
import { isBaseUnreachable } from '@/lib/analytics/unreachable'
import { refuseSite } from '../api/v1/changes/refuse-foreign'
import { readDraft } from './read-draft'
import { tellPreview } from './tell-preview'

/** The preview for browsers without scripts: the page is shown anew with the draft in its form. Nothing is stored. */
export async function previewPlainly(_before: PlainPreview, form: FormData): Promise<PlainPreview> {
  const draft = readDraft((name: keyof Draft) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  })
  if (refuseSite(await headers()) !== null) return { draft, preview: null, broken: true }
  try {
    return { draft, preview: await tellPreview(draft, await readRequestTag()), broken: false }
  } catch (error) {
    if (!isBaseUnreachable(error)) throw error
    return { draft, preview: null, broken: true }
  }
}
