import { useCallback, useEffect, useRef, useState } from 'react'
import type { RowsAnswer, RowView } from './row-view'

/** Rows that are asked for at once. */
export const BLOCK = 100

export type LoadedRows = {
  row(index: number): RowView | undefined
  /** Asks for the rows from `first` to `last` that are not there yet. */
  want(first: number, last: number): void
  failed: boolean
}

/**
 * Rows by their place, loaded in blocks as they are wanted. A block that scrolled away before it came is not waited for, so
 * that a long jump costs one request.
 * @param address the route of rows with its query; `offset` and `limit` are added
 */
export function useRows(address: string, offset: number, rows: readonly RowView[]): LoadedRows {
  const known = useRef(new Map(rows.map((row, index) => [offset + index, row])))
  const asked = useRef(new Map<number, AbortController>())
  const [, redraw] = useState(0)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const running = asked.current
    return () => {
      for (const controller of running.values()) controller.abort()
      running.clear()
    }
  }, [])

  const load = useCallback(
    async (block: number) => {
      const controller = new AbortController()
      asked.current.set(block, controller)
      try {
        const answer = await fetch(`${address}&offset=${block * BLOCK}&limit=${BLOCK}`, { signal: controller.signal })
        if (!answer.ok) throw new Error(`status ${answer.status}`)
        const part: RowsAnswer = await answer.json()
        for (const [index, row] of part.rows.entries()) known.current.set(part.offset + index, row)
        setFailed(false)
        redraw((count) => count + 1)
      } catch {
        asked.current.delete(block)
        if (!controller.signal.aborted) setFailed(true)
      }
    },
    [address],
  )

  const want = useCallback(
    (first: number, last: number) => {
      const [from, to] = [Math.floor(first / BLOCK), Math.floor(last / BLOCK)]
      for (const [block, controller] of asked.current) {
        if (block >= from - 1 && block <= to + 1) continue
        if (!known.current.has(block * BLOCK)) controller.abort()
        asked.current.delete(block)
      }
      for (let block = from; block <= to; block++) {
        if (!asked.current.has(block) && lacks(known.current, block, first, last)) void load(block)
      }
    },
    [load],
  )
  return { row: (index) => known.current.get(index), want, failed }
}

/** Whether a wanted row of a block is not there. */
function lacks(known: ReadonlyMap<number, RowView>, block: number, first: number, last: number): boolean {
  for (let index = Math.max(first, block * BLOCK); index <= Math.min(last, block * BLOCK + BLOCK - 1); index++)
    if (!known.has(index)) return true
  return false
}
