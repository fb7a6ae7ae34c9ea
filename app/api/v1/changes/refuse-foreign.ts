/** Keeps pages of other sites from changing anything here: a browser on this machine would carry their requests. */

/** Under a name that is not ours, a page elsewhere could lead a browser to this machine and be taken for our own. */
const OWN_NAME = /^(?:localhost|[^.]+\.localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])(?::\d{1,5})?$/iu

/** Why a request of another site is not taken; `null` where it comes from a page of ours, or from no page at all. */
export function refuseSite(headers: Headers): { status: 403; error: string } | null {
  const host = headers.get('host') ?? ''
  if (!OWN_NAME.test(host) && !isServedAs(host))
    return { status: 403, error: 'Changes are made under localhost or the address of this machine.' }
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if ((site !== null && site !== 'same-origin') || (origin !== null && !isOfHost(origin, host)))
    return { status: 403, error: 'Changes are made from pages of this Entente only.' }
  return null
}

/** The same for a change, which is sent as JSON: a form of another site cannot do that. */
export function refuseForeign(headers: Headers): { status: 403 | 415; error: string } | null {
  const foreign = refuseSite(headers)
  if (foreign !== null) return foreign
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/json')
    return { status: 415, error: 'A change is sent as application/json.' }
  return null
}

/** The name under which the server was told to answer is ours as well. */
function isServedAs(host: string): boolean {
  const name = process.env.ENTENTE_HOST
  return name !== undefined && name !== '' && host.replace(/:\d+$/, '').toLowerCase() === name.toLowerCase()
}

function isOfHost(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === new URL(`http://${host}`).host
  } catch {
    return false
  }
}
