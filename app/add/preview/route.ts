import type { Draft } from '@/components/add/preview-shape'
import { readRequestTag } from '@/components/words/on-server'
import { admit, readForm, say } from '../../admit'
import { readDraft } from '../read-draft'
import { tellPreview } from '../tell-preview'

/** `POST /add/preview`: what would become of a text, in the language of the page; `null` where there is nothing in it. */
export async function POST(request: Request): Promise<Response> {
  return admit(request, async () => {
    const text = await readForm(request)
    if (text === null) return say(400, 'The request is no form.')
    const draft = readDraft((name: keyof Draft) => text(name))
    const preview = await tellPreview(draft, await readRequestTag())
    return Response.json(preview, { headers: { 'Cache-Control': 'no-store' } })
  })
}
