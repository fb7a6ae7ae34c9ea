/** `entente watch DIR`: reads what comes into a folder, as it comes. */
import { parseArgs } from 'node:util'
import { listenForStop } from '../../boot/signals.mjs'
import { getPool } from '../../db/client'
import type { Extractor } from '../../extract/extractor'
import { findColumns } from '../../ingest/column-maps'
import { type IngestSummary, ingestPaths } from '../../ingest/ingest-paths'
import { KNOWN_EXTENSIONS } from '../../ingest/readers/registry'
import type { Command, CommandIo } from '../command'
import { chooseExtractor, EXTRACTOR_USAGE } from './choose-extractor'
import { sayArgumentError } from './say-argument-error'

const USAGE = `entente watch DIR [--extractor NAME]

Reads the files of a folder and of its folders into the base (${KNOWN_EXTENSIONS.join(' ')}), and then
every file that comes, or changes, once it is written to its end. A file that is moved or deleted takes nothing out of
the base. Ctrl-C stops it.

${EXTRACTOR_USAGE}

Exit status: 0 stopped, 1 there is no such folder, 2 wrong use.`

export const watchCommand: Command = {
  name: 'watch',
  summary: 'read what comes into a folder, as it comes',
  usage: USAGE,
  needsDatabase: true,
  async run(args, io) {
    const wanted = readArguments(args)
    const chosen = 'wrong' in wanted ? wanted : await chooseExtractor(wanted.extractor)
    if ('wrong' in wanted || 'wrong' in chosen) {
      io.stderr.write(`${'wrong' in wanted ? wanted.wrong : 'wrong' in chosen ? chosen.wrong : ''}\n\n${USAGE}\n`)
      return 2
    }
    try {
      await watchAndRead(wanted.folder, chosen.extractor, io)
      return 0
    } catch (error) {
      io.stderr.write(`${wanted.folder}: ${error instanceof Error ? error.message : error}\n`)
      return 1
    }
  },
}

function readArguments(args: string[]): { folder: string; extractor: string | undefined } | { wrong: string } {
  try {
    const options = { extractor: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) return { wrong: 'Name one folder.' }
    return { folder, extractor: values.extractor }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}

async function watchAndRead(folder: string, engine: Extractor, io: CommandIo): Promise<void> {
  const { signal } = listenForStop()
  const { watchFolder } = await import('../../jobs/watch-folder')
  const findNamed = (head: readonly string[]) => findColumns(getPool(), head)
  await watchFolder(folder, {
    signal,
    onFile: async (path) => {
      const summary = await ingestPaths([path], { signal, engine, findColumns: findNamed })
      io.stdout.write(sayWhatBecame(path, summary))
    },
    onReady: () => io.stderr.write('Watching; Ctrl-C stops it\n'),
    onError: (error) => io.stderr.write(`${error.message}\n`),
  })
}

/** `reports.jsonl: 12 added, 1 rejected`, and below it what was wrong. */
function sayWhatBecame(path: string, summary: IngestSummary): string {
  const { added, updated, duplicates, rejected } = summary
  const counts = {
    ...{ added, updated, unchanged: summary.unchanged - duplicates, duplicate: duplicates },
    ...{ rejected, failed: summary.failed - rejected },
    'passed over': Object.values(summary.skipped).reduce((sum, count) => sum + count, 0),
  }
  const said = Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []))
  const issues = [...summary.errors, ...summary.notes].map(({ source, message }) => `  ${source}: ${message}\n`)
  return `${path}: ${said.join(', ') || 'nothing in it'}\n${issues.join('')}`
}
