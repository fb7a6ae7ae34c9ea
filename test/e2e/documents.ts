import { parseHTML } from 'linkedom'
import { inject } from 'vitest'

/** A page as the server sends it, for tests that look at its words and links alone: no browser need draw it. */
export async function fetchDocument(path: string): Promise<Document> {
  const answer = await fetch(new URL(path, inject('pagesUrl')))
  if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}.`)
  return parseHTML(await answer.text()).document
}
