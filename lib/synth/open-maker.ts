/** Makes parts in other threads, or in this one where there are too few to be worth it. */
import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { PartTask } from './part-task'
import { openRenderer, type PartSetup, type RenderedPart } from './render-part'

export type PartMaker = {
  /** Parts that may be asked for at once. */
  lanes: number
  make(first: number, last: number): Promise<RenderedPart>
  close(): Promise<void>
}

/** A thread reads all tables of the engine before it begins. */
const WORTH_THREADS = 10_000

export function openMaker(setup: PartSetup, meetings: number): PartMaker {
  if (meetings < WORTH_THREADS) return { lanes: 1, make: openRenderer(setup), close: async () => {} }
  const threads = Math.max(1, Math.min(4, availableParallelism()))
  const pool = new Tinypool({
    filename: new URL('part-thread.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  })
  return {
    lanes: threads + 1,
    make: (first, last) => pool.run({ setup, first, last } satisfies PartTask),
    close: () => pool.destroy(),
  }
}
