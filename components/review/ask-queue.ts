import type { ReviewPage } from '../../lib/dataset/review'
import type { QueueAddress } from './queue-address'

/** @throws Error with a sentence for the reader where the queue cannot be had */
async function ask(
  { kind, query }: QueueAddress,
  parameters: readonly (readonly [string, string])[],
): Promise<ReviewPage> {
  const search = new URLSearchParams(query)
  if (kind !== null) search.set('show', kind)
  for (const [key, value] of parameters) search.append(key, value)
  const answer = await fetch(`/review/items?${search}`, { cache: 'no-store' })
  if (!answer.ok) throw new Error(`The queue was answered with status ${answer.status}.`)
  return (await answer.json()) as ReviewPage
}

/** The items behind a cursor. */
export function askNext(address: QueueAddress, cursor: string): Promise<ReviewPage> {
  return ask(address, [['after', cursor]])
}

/** Those of some items that wait still, as they are now. */
export function askItems(address: QueueAddress, ids: readonly string[]): Promise<ReviewPage> {
  return ask(address, [['ids', '1'], ...ids.map((id) => ['id', id] as const)])
}
