import { deleteView, readOwnAddress, readViewName, renameView, saveView } from '../../../lib/curation/saved-views'
import { whoActs } from '../../../lib/curation/who'
import { refuseSite } from '../../api/v1/changes/refuse-foreign'

/** `POST /saved/act`: saves, renames or deletes a view, as the forms of the page ask, and goes back to them. */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseSite(request.headers)
  if (foreign !== null) return new Response(foreign.error, { status: foreign.status })
  const owner = whoActs(request)
  if (owner === null) return new Response('Sign in first: views are saved under a name.', { status: 401 })
  const form = await request.formData().catch(() => null)
  if (form === null) return new Response('The request is no form.', { status: 400 })
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const done = await carryOut(owner, text)
  // 303 makes the browser ask for the page anew, so that to load it again sends nothing twice
  return new Response(null, { status: 303, headers: { Location: done ? '/saved' : '/saved?refused=1' } })
}

async function carryOut(owner: string, text: (name: string) => string): Promise<boolean> {
  const name = readViewName(text('name'))
  switch (text('verb')) {
    case 'save': {
      const address = readOwnAddress(text('address'))
      if (address === null) return false
      await saveView(owner, name || address, address)
      return true
    }
    case 'rename':
      return name !== '' && (await renameView(owner, text('id'), name))
    case 'delete':
      return deleteView(owner, text('id'))
    default:
      return false
  }
}
