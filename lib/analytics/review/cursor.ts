import type { ReviewItem } from '../../dataset/review'

/** A place in the queue: behind the item that it names. */
export type Place = Pick<ReviewItem, 'rank' | 'weight' | 'id'>

/** `3.820.duplicate:a|b`: readable, and it holds its place even when the item itself is gone. */
export function formatCursor({ rank, weight, id }: Place): string {
  return `${rank}.${weight}.${id}`
}

/** The place that a cursor means; `null` where the text is none. */
export function parseCursor(text: string): Place | null {
  const match = /^(\d{1,3})\.(-?\d{1,9})\.(.{1,500})$/su.exec(text)
  if (!match || text.includes('\0')) return null
  return { rank: Number(match[1]), weight: Number(match[2]), id: match[3] as string }
}
