/** Which documents can be decided about and written at once, because none of them changes what is known of another. */
import { addressOf } from '../identity/article-address'
import type { Decision } from './find-article'
import type { Incoming } from './incoming'

/** How many of the first documents have nothing by which one could be taken for another: name, words, file, address. */
export function countUnlike(documents: readonly Incoming[]): number {
  const known = new Set<string>()
  for (const [index, document] of documents.entries()) {
    const signs = listSigns(document)
    if (signs.some((sign) => known.has(sign))) return index
    for (const sign of signs) known.add(sign)
  }
  return documents.length
}

function listSigns({ id, contentHash, document, origin, alone }: Incoming): string[] {
  const address = addressOf(document.url)
  return [
    ...[`id ${id}`, `words ${contentHash}`],
    ...(alone ? [`file ${origin}`] : []),
    ...(address === null ? [] : [`address ${address}`]),
  ]
}

/** How many of the first decisions rest on no article that a decision before them changes. */
export function countApart(decisions: readonly Decision[]): number {
  const written = new Set<string>()
  for (const [index, decision] of decisions.entries()) {
    const about = 'id' in decision ? decision.id : 'of' in decision ? decision.of : null
    if (about === null) {
      // a document is refused for what another article has, which may be another by now
      if (written.size > 0) return index
      continue
    }
    if (written.has(about)) return index
    if (decision.do === 'update') written.add(about)
  }
  return decisions.length
}
