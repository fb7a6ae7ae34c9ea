/**
 * Documents on their way into the base, in order: while some are written, the next are read by the engine; and what waits
 * together is written in one transaction, for that is most of what a document costs.
 */
import type { ClientBase, Pool } from 'pg'
import type { Incoming } from './incoming'
import type { Outcome } from './outcome'
import { type Engine, foreseeOutcomes, type Prepared, readFacts, storeDocuments } from './store-document'

export type Hearing = {
  /** Told of the outcome once it is written for good. */
  onDone?: (outcome: Outcome) => void
  /** Told why a document could not be read or written; what it throws ends the line. */
  onFailure: (error: unknown) => Promise<void> | void
}

export type DocumentLine<Heard extends Hearing> = {
  /** Lines the document up behind those before it, and waits until there is room for the next. */
  take: (incoming: Incoming, hearing: Heard) => Promise<void>
  /** Waits until everything is written. */
  end: () => Promise<void>
}

export type LineOptions<Heard extends Hearing> = {
  pool: Pool
  engine: Engine
  signal?: AbortSignal | undefined
  /** Whether an error is none of a document's, so that nothing is tried again alone. */
  isForAll?: (error: unknown) => boolean
  /** Told of outcomes in the transaction that writes them. */
  witness?: (client: ClientBase, done: readonly { hearing: Heard; outcome: Outcome }[]) => Promise<void>
}

/** What came of looking a document up and reading it. */
type Read = Prepared | { error: unknown }
type Lined<Heard> = { incoming: Incoming; hearing: Heard; asked: boolean; read: Read | null }

/** Most documents of one transaction, and those that may be in line. */
const MOST_TOGETHER = 250
const MOST_LINED = 2 * MOST_TOGETHER
/** Characters that may be in line; a longer document comes alone. */
const MOST_CHARACTERS = 4_000_000
/** How long other writers wait for a transaction, in milliseconds, as far as it can be told from the one before. */
const LONGEST_MS = 300
/** Fewer are no quicker: most of what they cost is the transaction itself. */
const LEAST_TOGETHER = 25
/** As many are worth a transaction while more are on their way; fewer wait a little, in milliseconds. */
const ENOUGH = 100
const LINGER_MS = 100

/** Its functions throw what `onFailure` throws, and errors that are for all. */
export function openLine<Heard extends Hearing>(options: LineOptions<Heard>): DocumentLine<Heard> {
  const { pool, engine, signal, isForAll = () => false, witness } = options
  const atOnce = engine.atOnce ?? 1
  const line: Lined<Heard>[] = []
  let characters = 0
  let ending = false
  let asking = false
  let writing = false
  let broken: { error: unknown } | undefined
  /** Documents that are written within the time there is. */
  let size = LEAST_TOGETHER
  let linger: NodeJS.Timeout | undefined
  let lingered = false
  let waiting: (() => void)[] = []

  const countUnread = () => line.filter(({ read }) => read === null).length
  const isLong = () => line.length >= MOST_LINED || characters >= MOST_CHARACTERS
  const isFull = () => isLong() || countUnread() >= atOnce
  /** Whoever waits looks again. */
  const change = () => {
    const all = waiting
    waiting = []
    for (const wake of all) wake()
    if (!asking && !broken) void ask()
    if (!writing && !broken) void write()
  }
  const until = async (isTrue: () => boolean) => {
    while (!broken && !isTrue()) await new Promise<void>((resolve) => waiting.push(resolve))
    if (broken) throw broken.error
  }

  /** Looks up what was given since, and has it read. */
  const ask = async () => {
    const given = listUnasked(line)
    if (given.length === 0) return
    asking = true
    for (const one of given) one.asked = true
    const outcomes = await foresee(given)
    for (const [index, one] of given.entries()) void read(one, outcomes[index] ?? null)
    asking = false
    change()
  }
  const foresee = async (given: readonly Lined<Heard>[]): Promise<(Outcome | { error: unknown } | null)[]> => {
    try {
      return await foreseeOutcomes(
        pool,
        given.map(({ incoming }) => incoming),
        engine,
      )
    } catch (error) {
      if (given.length === 1) return [{ error }]
      const half = given.length >> 1
      return [...(await foresee(given.slice(0, half))), ...(await foresee(given.slice(half)))]
    }
  }
  const read = async (one: Lined<Heard>, known: Outcome | { error: unknown } | null) => {
    const { incoming } = one
    if (known !== null) one.read = 'error' in known ? known : { incoming, facts: null, outcome: known }
    else
      one.read = await readFacts(incoming, engine, signal).then(
        (facts) => ({ incoming, facts, outcome: null }),
        (error: unknown) => ({ error }),
      )
    change()
  }

  const write = async () => {
    const ready = listReady(line)
    if (ready.length === 0) return
    if (!ending && !lingered && ready.length < ENOUGH && !isLong()) {
      linger ??= setTimeout(endLinger, LINGER_MS)
      return
    }
    clearTimeout(linger)
    linger = undefined
    lingered = false
    writing = true
    const batch = ready.slice(0, size)
    try {
      await settle(batch)
      line.splice(0, batch.length)
      for (const { incoming } of batch) characters -= incoming.document.text.length
    } catch (error) {
      broken = { error }
    }
    writing = false
    change()
  }
  const endLinger = () => {
    linger = undefined
    lingered = true
    change()
  }
  /** Writes documents that were read; where one is at fault, it is found by halves, and the others do not suffer for it. */
  const settle = async (batch: readonly Lined<Heard>[]): Promise<void> => {
    try {
      await store(batch)
    } catch (error) {
      if (isForAll(error)) throw error
      const half = batch.length >> 1
      if (half === 0) return batch[0]?.hearing.onFailure(error)
      await settle(batch.slice(0, half))
      await settle(batch.slice(half))
    }
  }
  const store = async (batch: readonly Lined<Heard>[]) => {
    const start = performance.now()
    const tell = (outcomes: readonly Outcome[]) =>
      outcomes.map((outcome, index) => ({ outcome, hearing: (batch[index] as Lined<Heard>).hearing }))
    const outcomes = await storeDocuments(
      pool,
      batch.map(({ read }) => preparedOf(read)),
      engine,
      witness && ((client, done) => witness(client, tell(done))),
    )
    const fitting = Math.floor((batch.length * LONGEST_MS) / (performance.now() - start))
    size = Math.min(Math.max(fitting, LEAST_TOGETHER), MOST_TOGETHER)
    for (const { hearing, outcome } of tell(outcomes)) hearing.onDone?.(outcome)
  }

  return {
    async take(incoming, hearing) {
      ending = false
      line.push({ incoming, hearing, asked: false, read: null })
      characters += incoming.document.text.length
      change()
      await until(() => !isFull())
    },
    async end() {
      ending = true
      change()
      await until(() => line.length === 0)
    },
  }
}

/** What is known of a document is old where the same one is about to be written. */
function listUnasked<Heard>(line: readonly Lined<Heard>[]): Lined<Heard>[] {
  const first = line.findIndex(({ asked }) => !asked)
  if (first < 0) return []
  const ahead = new Set(line.slice(0, first).map(({ incoming }) => incoming.id))
  const unasked: Lined<Heard>[] = []
  for (const one of line.slice(first)) {
    if (ahead.has(one.incoming.id)) break
    ahead.add(one.incoming.id)
    unasked.push(one)
  }
  return unasked
}

/** Those of the first that are read and may be written together; one that could not be read is passed on alone. */
function listReady<Heard>(line: readonly Lined<Heard>[]): Lined<Heard>[] {
  const end = line.findIndex(({ read }) => read === null || 'error' in read)
  if (end === 0 && line[0]?.read) return line.slice(0, 1)
  return line.slice(0, Math.min(end < 0 ? line.length : end, MOST_TOGETHER))
}

/** @throws what went wrong as the document was read */
function preparedOf(read: Read | null): Prepared {
  if (read === null) throw new Error('the document was not read')
  if ('error' in read) throw read.error
  return read
}
