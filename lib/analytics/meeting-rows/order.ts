/** What the table of meetings can be ordered by; `-` before the name turns the order round. */
export const ORDER_KEYS = ['date', 'rank', 'kind', 'place', 'reports', 'confidence'] as const
export type OrderKey = (typeof ORDER_KEYS)[number]

export type Order = { key: OrderKey; descending: boolean }

/** Newest first, as long as nobody asks for another order. */
export const DEFAULT_ORDER: Order = { key: 'date', descending: true }

/** Reads `date`, `-reports`; `null` where a text is no order. */
export function readOrder(text: string): Order | null {
  const descending = text.startsWith('-')
  const key = ORDER_KEYS.find((one) => one === (descending ? text.slice(1) : text))
  return key ? { key, descending } : null
}

/** The text of an order in an address. */
export function writeOrder({ key, descending }: Order): string {
  return descending ? `-${key}` : key
}
