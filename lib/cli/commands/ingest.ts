/** `entente ingest PATH…`: reads files or folders into the base. */
import { parseArgs } from 'node:util'
import { listenForStop } from '../../boot/signals.mjs'
import type { Extractor } from '../../extract/extractor'
import { type IngestSummary, ingestPaths } from '../../ingest/ingest-paths'
import { KNOWN_EXTENSIONS } from '../../ingest/readers/registry'
import type { Command, CommandIo } from '../command'
import { openProgressLine } from '../ingest-progress'
import { chooseExtractor, EXTRACTOR_USAGE } from './choose-extractor'
import { sayArgumentError } from './say-argument-error'

const USAGE = `entente ingest PATH… [--json] [--extractor NAME]

Reads files, and folders with all files in them, into the base (${KNOWN_EXTENSIONS.join(' ')}).
What is there already and unchanged stays as it is; a changed file changes its article.

  --json             print the summary as JSON
${EXTRACTOR_USAGE}

Exit status: 0 done, 1 some documents failed, 2 wrong use, 130 stopped.`

/** Most errors that are printed; the JSON summary has them all. */
const ERRORS_SHOWN = 50

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'read files or folders into the base',
  usage: USAGE,
  needsDatabase: true,
  async run(args, io) {
    const wanted = readArguments(args)
    if ('wrong' in wanted) {
      io.stderr.write(`${wanted.wrong}\n\n${USAGE}\n`)
      return 2
    }
    const chosen = await chooseExtractor(wanted.extractor)
    if ('wrong' in chosen) {
      io.stderr.write(`${chosen.wrong}\n\n${USAGE}\n`)
      return 2
    }
    const summary = await ingestWithProgress(wanted.paths, chosen.extractor, io)
    if (wanted.json) io.stdout.write(`${JSON.stringify(summary)}\n`)
    else printSummary(summary, io)
    if (summary.stopped) {
      io.stderr.write('Stopped. What was read is kept; run the same command again to go on.\n')
      return listenForStop().status()
    }
    return summary.failed > 0 ? 1 : 0
  },
}

type Wanted = { paths: string[]; json: boolean; extractor: string | undefined }

function readArguments(args: string[]): Wanted | { wrong: string } {
  try {
    const options = { json: { type: 'boolean' }, extractor: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    if (positionals.length === 0) return { wrong: 'Nothing to read: name a file or a folder.' }
    return { paths: positionals, json: values.json === true, extractor: values.extractor }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}

/** Ctrl-C ends the run after the document at hand; a later second one ends the process at once. */
async function ingestWithProgress(paths: string[], engine: Extractor, io: CommandIo): Promise<IngestSummary> {
  const { signal } = listenForStop()
  const line = openProgressLine(io.stderr)
  const onStop = () => io.stderr.write('\nStopping after this document…\n')
  signal.addEventListener('abort', onStop)
  try {
    return await ingestPaths(paths, { signal, engine, onProgress: line.show })
  } finally {
    line.clear()
    signal.removeEventListener('abort', onStop)
  }
}

function printSummary(summary: IngestSummary, io: CommandIo): void {
  for (const { source, message } of summary.errors.slice(0, ERRORS_SHOWN)) io.stderr.write(`${source}: ${message}\n`)
  if (summary.errors.length > ERRORS_SHOWN)
    io.stderr.write(`… and ${summary.errors.length - ERRORS_SHOWN} more; --json names them all\n`)
  for (const { source, message } of summary.notes.slice(0, ERRORS_SHOWN)) io.stderr.write(`${source}: ${message}\n`)
  const { read, added, updated, unchanged, failed, meetings, seconds } = summary
  io.stdout.write(
    `${read} read: ${added} added, ${updated} updated, ${unchanged} unchanged, ${failed} failed; ` +
      `${meetings === null ? '' : `${meetings} meetings in the base; `}${seconds.toFixed(1)} s\n`,
  )
}
