/** `entente worker`: does the jobs that were given on the pages, and visits the feeds. */
import { parseArgs } from 'node:util'
import { listenForStop } from '../../boot/signals.mjs'
import { openDatabase } from '../../db/open'
import type { Extractor } from '../../extract/extractor'
import type { Command, CommandIo } from '../command'
import { chooseExtractor, EXTRACTOR_USAGE } from './choose-extractor'
import { sayArgumentError } from './say-argument-error'
import { withThreads } from './with-threads'

const USAGE = `entente worker [--extractor NAME]

Reads what was given on the pages into the base, and visits the feeds, until Ctrl-C. "npm start" has one of its own;
several may work at once, also on other machines where DATABASE_URL names one base for all.

${EXTRACTOR_USAGE}

Exit status: 0 stopped, 1 the base cannot be had, 2 wrong use.`

export const workerCommand: Command = {
  name: 'worker',
  summary: 'do the jobs that wait, and visit the feeds',
  usage: USAGE,
  // it opens the base itself: it has to leave its work in order before the base is closed
  needsDatabase: false,
  async run(args, io) {
    const wanted = readArguments(args)
    const chosen = 'wrong' in wanted ? wanted : await chooseExtractor(wanted.extractor)
    if ('wrong' in chosen) {
      io.stderr.write(`${chosen.wrong}\n\n${USAGE}\n`)
      return 2
    }
    try {
      await withThreads(chosen.extractor, (engine) => work(listenForEnd(), engine, io))
      return 0
    } catch (error) {
      io.stderr.write(`${error instanceof Error ? error.message : error}\n`)
      return 1
    }
  },
}

function readArguments(args: string[]): { extractor: string | undefined } | { wrong: string } {
  try {
    return { extractor: parseArgs({ args, options: { extractor: { type: 'string' } } }).values.extractor }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}

/** A worker that another process keeps is told to stop by it, and does not outlive it. */
function listenForEnd(): AbortSignal {
  const { signal } = listenForStop()
  if (process.send === undefined) return signal
  const kept = new AbortController()
  process.on('message', (message) => message === 'stop' && kept.abort())
  process.on('disconnect', () => kept.abort())
  return AbortSignal.any([signal, kept.signal])
}

async function work(signal: AbortSignal, engine: Extractor, io: CommandIo): Promise<void> {
  const base = await openDatabase({ signal, onProgress: (step) => io.stderr.write(`${step}\n`) })
  try {
    const { runWorker } = await import('../../jobs/worker')
    const alone = process.send === undefined
    await runWorker({ signal, engine, onReady: () => alone && io.stderr.write('Working; Ctrl-C stops it\n') })
  } finally {
    // an open channel would keep the process alive
    if (process.connected) process.disconnect()
    await base.close()
  }
}
