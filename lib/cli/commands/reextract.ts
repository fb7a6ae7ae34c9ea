/** `entente reextract`: runs the present engine over the articles in the base. */
import { open, writeFile } from 'node:fs/promises'
import { ARTICLE_FILTERS, listStaleArticles } from '../../analytics/stale-articles/query'
import { listenForStop } from '../../boot/signals.mjs'
import type { Extractor } from '../../extract/extractor'
import { formatFilters } from '../../filters/format'
import { hintFilter } from '../../filters/say-filter'
import { sayFileError } from '../../ingest/list-files'
import { reextract, USUAL_BATCH } from '../../ingest/reextract'
import type { Reextraction } from '../../ingest/reextract-tally'
import type { Command, CommandIo } from '../command'
import { openProgressLine } from '../ingest-progress'
import { chooseExtractor, EXTRACTOR_USAGE } from './choose-extractor'
import { type ReextractArguments, readReextractArguments } from './reextract-arguments'
import { sayReextraction } from './say-reextraction'

const USAGE = `entente reextract [filters] [--dry-run] [--report FILE] [--batch N] [--force] [--json] [--extractor NAME]

Reads the articles in the base anew that another version of the engine has read, the oldest first, and brings the
meetings in line. What a person decided stays as it is; where the engine now says something else, review shows both.
Articles of which the same is said are only marked as read by this engine.

  --dry-run          say exactly what would change, and write nothing. It is the run itself, taken back at the end: who
                     else wants to write waits until then. Choose fewer articles where that is too long.
  --report FILE      write all changes, field by field, as JSON
  --batch N          most articles in one transaction (${USUAL_BATCH} where it is not given). Other writers have their turn
                     between two, and a run that is killed loses one at most.
  --force            read all articles, also those that this engine has read, and join their meetings anew
  --json             print the numbers as JSON
${EXTRACTOR_USAGE}

Filters, as in the address of a page; countries are those that an article names, days those of publication:
${ARTICLE_FILTERS.map((key) => `  --${key.padEnd(17)}${hintFilter(key, 'en')}`).join('\n')}

A run that was stopped or killed goes on where it was when it is started again; with --force it begins anew.

Exit status: 0 done, 1 some articles failed, 2 wrong use, 130 stopped.`

/** Most failures that are printed; the report has them all. */
const FAILURES_SHOWN = 50

export const reextractCommand: Command = {
  name: 'reextract',
  summary: 'run the present engine over the articles in the base',
  usage: USAGE,
  needsDatabase: true,
  async run(args, io) {
    const wanted = readReextractArguments(args)
    if ('wrong' in wanted) return refuse(io, wanted.wrong)
    const chosen = await chooseExtractor(wanted.extractor)
    if ('wrong' in chosen) return refuse(io, chosen.wrong)
    const unwritable = await tryFile(wanted.report)
    if (unwritable !== null) return refuse(io, `--report: ${wanted.report} cannot be written: ${unwritable}.`)
    const at = new Date().toISOString()
    const done = await runWithProgress(wanted, chosen.extractor, io)
    if (wanted.report !== undefined) await writeFile(wanted.report, writeReport(wanted, at, done))
    if (wanted.json) io.stdout.write(`${JSON.stringify(summarise(wanted, at, done))}\n`)
    else io.stdout.write(sayReextraction(done, wanted.dryRun))
    sayFailures(done, io)
    if (!done.stopped) return done.failures.length > 0 ? 1 : 0
    io.stderr.write(
      wanted.dryRun ? 'Stopped.\n' : 'Stopped. What was read is kept; run the same command again to go on.\n',
    )
    return listenForStop().status()
  },
}

function refuse(io: CommandIo, wrong: string): number {
  io.stderr.write(`${wrong}\n\n${USAGE}\n`)
  return 2
}

/** What keeps a file from being written, before the work is done whose report it is to hold. */
async function tryFile(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null
  try {
    await (await open(file, 'a')).close()
    return null
  } catch (error) {
    return sayFileError(error)
  }
}

/** Ctrl-C ends the run after the batch at hand; a later second one ends the process at once. */
async function runWithProgress(
  { filters, batch, dryRun, force }: ReextractArguments,
  engine: Extractor,
  io: CommandIo,
): Promise<Reextraction> {
  const { signal } = listenForStop()
  const line = openProgressLine(io.stderr)
  const onStop = () => io.stderr.write('\nStopping after this batch…\n')
  signal.addEventListener('abort', onStop)
  try {
    const articles = await listStaleArticles(filters, force ? null : engine.version)
    return await reextract(articles, { engine, batch, dryRun, force, signal, onProgress: line.show })
  } finally {
    line.clear()
    signal.removeEventListener('abort', onStop)
  }
}

/** The numbers alone, and what failed. */
function summarise(wanted: ReextractArguments, at: string, done: Reextraction) {
  const { engine, articles, changes, failures, stopped, seconds } = done
  const { added, removed, changed, locked, kept } = changes
  return {
    ...headOf(wanted, at),
    engine,
    articles,
    meetings: { added: added.length, removed: removed.length, changed: changed.length },
    ...{ locked: locked.length, kept: kept.length, failures, stopped, seconds },
  }
}

function writeReport(wanted: ReextractArguments, at: string, done: Reextraction): string {
  const { seconds, ...rest } = done
  return `${JSON.stringify({ ...headOf(wanted, at), seconds, ...rest }, null, 2)}\n`
}

/** What tells one run from another; the rest of a report is the same of a dry run and of the run itself. */
function headOf({ filters, dryRun, force }: ReextractArguments, at: string) {
  return { at, dryRun, force, filters: formatFilters(filters) }
}

function sayFailures({ failures }: Reextraction, io: CommandIo): void {
  for (const { article, message } of failures.slice(0, FAILURES_SHOWN)) io.stderr.write(`${article}: ${message}\n`)
  if (failures.length > FAILURES_SHOWN)
    io.stderr.write(`… and ${failures.length - FAILURES_SHOWN} more; --report FILE names them all\n`)
}
