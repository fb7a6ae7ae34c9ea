/** `entente ingest PATH…`: reads files or folders into the base. */
import { parseArgs } from 'node:util'
import { listenForStop } from '../../boot/signals.mjs'
import type { ImportReport } from '../../ingest/import-report'
import { type IngestOptions, type IngestSummary, ingestPaths } from '../../ingest/ingest-paths'
import type { ColumnMap } from '../../ingest/readers/reader'
import { KNOWN_EXTENSIONS } from '../../ingest/readers/registry'
import { saySkip } from '../../vocab/skips'
import type { Command, CommandIo } from '../command'
import { openProgressLine } from '../ingest-progress'
import { chooseExtractor, EXTRACTOR_USAGE } from './choose-extractor'
import { askedColumns, readColumnMap } from './column-argument'
import { sayArgumentError } from './say-argument-error'
import { withThreads } from './with-threads'

const USAGE = `entente ingest PATH|ADDRESS… [--json] [--columns FIELD=NAME,…] [--extractor NAME]

Reads files, folders with all files in them, and addresses (https://…) into the base (${KNOWN_EXTENSIONS.join(' ')}).
What is there already and unchanged stays as it is; a changed file changes its article.

  --json             print the summary as JSON
  --columns FIELD=NAME,…
                     which column of a table is what: text=Body,title=Head,published=Day (also language, outlet,
                     url, id); kept for later tables with the same columns
${EXTRACTOR_USAGE}

Exit status: 0 done, 1 some documents failed, 2 wrong use, 130 stopped.`

/** Most errors that are printed; the JSON summary has them all. */
const ERRORS_SHOWN = 50

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'read files, folders or addresses into the base',
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
    const columns = wanted.columns ? { findColumns: askedColumns(wanted.columns) } : {}
    const summary = await withThreads(chosen.extractor, (engine) =>
      ingestWithProgress(wanted.paths, { engine, ...columns }, io),
    )
    if (wanted.json) io.stdout.write(`${JSON.stringify(summary)}\n`)
    else printSummary(summary, io)
    if (summary.stopped) {
      io.stderr.write('Stopped. What was read is kept; run the same command again to go on.\n')
      return listenForStop().status()
    }
    return summary.failed > 0 ? 1 : 0
  },
}

type Wanted = { paths: string[]; json: boolean; extractor: string | undefined; columns: ColumnMap | undefined }

function readArguments(args: string[]): Wanted | { wrong: string } {
  try {
    const options = { json: { type: 'boolean' }, extractor: { type: 'string' }, columns: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    if (positionals.length === 0) return { wrong: 'Nothing to read: name a file, a folder or an address.' }
    const named = values.columns === undefined ? { columns: undefined } : readColumnMap(values.columns)
    if ('wrong' in named) return named
    return { paths: positionals, json: values.json === true, extractor: values.extractor, ...named }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}

/** Ctrl-C ends the run after the documents at hand; a later second one ends the process at once. */
async function ingestWithProgress(paths: string[], options: IngestOptions, io: CommandIo): Promise<IngestSummary> {
  const { signal } = listenForStop()
  const line = openProgressLine(io.stderr)
  const onStop = () => io.stderr.write('\nStopping after the documents at hand…\n')
  signal.addEventListener('abort', onStop)
  try {
    return await ingestPaths(paths, { ...options, signal, fetch: openFetch(signal), onProgress: line.show })
  } finally {
    line.clear()
    signal.removeEventListener('abort', onStop)
  }
}

/** Asks for an address when one is to be read; most runs have none. */
function openFetch(signal: AbortSignal): NonNullable<IngestOptions['fetch']> {
  return async (address) => {
    const { fetchAnew } = await import('../../jobs/fetch-link')
    try {
      return await fetchAnew(address, signal)
    } catch (error) {
      // the run stops before this is counted
      if (signal.aborted) return { error: 'stopped', cause: 'timeout' }
      throw error
    }
  }
}

/** "historyatstate-visits: 3264 rows, 3261 mapped, 12 conflicts with other sources; passed over: 3 …". */
function sayReport({ dataset, rows, mapped, skipped, conflicts }: ImportReport): string {
  const reasons = Object.entries(skipped).sort(([, a], [, b]) => b - a)
  const passed = reasons.map(([reason, count]) => `${count} ${saySkip(reason)}`).join(', ')
  const differ = conflicts === 0 ? '' : `, ${conflicts} conflicts with other sources`
  return `${dataset}: ${rows} rows, ${mapped} mapped${differ}${passed === '' ? '' : `; passed over: ${passed}`}`
}

function printSummary(summary: IngestSummary, io: CommandIo): void {
  for (const { source, message } of summary.errors.slice(0, ERRORS_SHOWN)) io.stderr.write(`${source}: ${message}\n`)
  if (summary.errors.length > ERRORS_SHOWN)
    io.stderr.write(`… and ${summary.errors.length - ERRORS_SHOWN} more; --json names them all\n`)
  for (const { source, message } of summary.notes.slice(0, ERRORS_SHOWN)) io.stderr.write(`${source}: ${message}\n`)
  for (const report of summary.reports) io.stdout.write(`${sayReport(report)}\n`)
  const { read, added, updated, unchanged, failed, meetings, seconds } = summary
  io.stdout.write(
    `${read} read: ${added} added, ${updated} updated, ${unchanged} unchanged, ${failed} failed; ` +
      `${meetings === null ? '' : `${meetings} meetings in the base; `}${seconds.toFixed(1)} s\n`,
  )
}
