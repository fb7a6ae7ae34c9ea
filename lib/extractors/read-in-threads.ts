/** The rules on all cores: where many documents are read, threads read them, and the process that asks is free to write. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import { DocumentError } from '../extract/document'
import { type Extractor, RULES } from '../extract/extractor'
import type { Facts } from '../extract/facts'

export type ThreadedExtractor = Extractor & {
  atOnce: number
  /** Ends the threads; what they still read is not answered. */
  close: () => Promise<void>
}

/** Documents that are read before threads are worth their start, which costs as much as some hundred documents. */
const FEW = 200
/** Documents for each thread, so that none waits for the next. */
const AHEAD = 32

const THREAD = fileURLToPath(new URL('./reading-thread.mjs', import.meta.url))

/** What a thread answers: the facts as JSON, which is copied in a tenth of the time; or what is wrong with the document. */
type Answer = { facts: string } | { wrong: string }

/**
 * The rules, read by as many threads as there are cores once there is much to read; until then, and where a process has but
 * one core, by the thread that asks.
 */
export function openThreads(threads: number = availableParallelism(), few: number = FEW): ThreadedExtractor {
  let given = 0
  let pool: Tinypool | undefined
  let ready = false

  const start = () => {
    pool = new Tinypool({ filename: THREAD, minThreads: threads, maxThreads: threads })
    // the first answer comes when the rules are loaded; one that cannot start reads nothing, and goes on without
    const first = pool.run({ text: '.' })
    first.then(
      () => {
        ready = true
      },
      () => {},
    )
  }
  return {
    name: RULES.name,
    version: RULES.version,
    atOnce: threads * AHEAD,
    async extract(document) {
      given++
      if (pool === undefined && threads > 1 && given > few) start()
      if (pool === undefined || !ready) return RULES.extract(document)
      const answer: Answer = await pool.run(document)
      if ('wrong' in answer) throw new DocumentError(answer.wrong)
      return JSON.parse(answer.facts) as Facts
    },
    close: async () => {
      ready = false
      await pool?.destroy()
    },
  }
}
