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
/** Documents that a thread is given together: each handing over costs a good part of what a document costs. */
const TOGETHER = 16
/** Documents for each thread, so that none waits for the next. */
const AHEAD = 4 * TOGETHER

const THREAD = fileURLToPath(new URL('./reading-thread.mjs', import.meta.url))

/** A document on its way to a thread, and who waits for it. */
type Waiting = { document: unknown; answer: (answer: Answer) => void; fail: (error: unknown) => void }

/** What a thread answers of each: the facts as JSON, which is copied in a tenth of the time; or what is wrong with the document, or with us. */
type Answer = { facts: string } | { wrong: string } | { broken: string }

/**
 * The rules, read by as many threads as there are cores once there is much to read; until then, and where a process has but
 * one core, by the thread that asks.
 */
export function openThreads(threads: number = availableParallelism(), few: number = FEW): ThreadedExtractor {
  let given = 0
  let pool: Tinypool | undefined
  let ready = false
  let waiting: Waiting[] = []

  /** Gives a thread what has come up to now. */
  const send = () => {
    const sent = waiting
    waiting = []
    if (sent.length === 0 || pool === undefined) return
    const reading: Promise<Answer[]> = pool.run(sent.map(({ document }) => document))
    reading.then(
      (answers) => {
        for (const [index, one] of sent.entries()) one.answer(answers[index] as Answer)
      },
      (error: unknown) => {
        for (const one of sent) one.fail(error)
      },
    )
  }
  const read = (document: unknown): Promise<Answer> =>
    new Promise((answer, fail) => {
      waiting.push({ document, answer, fail })
      if (waiting.length >= TOGETHER) send()
      else if (waiting.length === 1) setImmediate(send)
    })
  const start = () => {
    pool = new Tinypool({ filename: THREAD, minThreads: threads, maxThreads: threads })
    // the first answer comes when the rules are loaded; one that cannot start reads nothing, and goes on without
    const first = pool.run([{ text: '.' }])
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
      const answer = await read(document)
      if ('wrong' in answer) throw new DocumentError(answer.wrong)
      if ('broken' in answer) throw new Error(answer.broken)
      return JSON.parse(answer.facts) as Facts
    },
    close: async () => {
      ready = false
      await pool?.destroy()
    },
  }
}
