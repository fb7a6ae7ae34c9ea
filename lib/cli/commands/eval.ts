/** `entente eval`: extraction measured against gold, a table a language. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../boot/root.mjs'
import { type Case, evaluate } from '../../evaluate/evaluate'
import { extract } from '../../extract'
import type { Command, CommandIo } from '../command'
import { showDifferences, showFigures } from './eval-table'
import { type Corpus, GoldError, readGoldFiles, readGoldFolders } from './read-gold'
import { sayArgumentError } from './say-argument-error'

const USAGE = `entente eval [FOLDER…] [--json] [--errors N]
       entente eval --docs FILE --gold FILE [--json] [--errors N]

Reads the documents of each FOLDER with the rules and measures the answers against the folder's gold.jsonl, one JSON
object a line with the "id" of its document; for each language and for all. Without FOLDER, the sample corpus is read.

  --docs FILE   documents as JSON Lines, with --gold in place of folders
  --gold FILE   their gold as JSON Lines
  --errors N    list the first N differences: what was missed and what is extra, with the document's words
  --json        print figures and differences as JSON

Exit status: 0 done, 1 something could not be read, 2 wrong use.`

type Wanted = { folders: string[]; files: { docs: string; gold: string } | null; json: boolean; errors: number }

export const evalCommand: Command = {
  name: 'eval',
  summary: 'measure extraction against gold',
  usage: USAGE,
  needsDatabase: false,
  async run(args, io) {
    const wanted = readArguments(args)
    if ('wrong' in wanted) {
      io.stderr.write(`${wanted.wrong}\n\n${USAGE}\n`)
      return 2
    }
    try {
      const { files, folders } = wanted
      report(files ? await readGoldFiles(files.docs, files.gold) : await readGoldFolders(folders), wanted, io)
      return 0
    } catch (error) {
      if (!(error instanceof GoldError)) throw error
      io.stderr.write(`${error.message}\n`)
      return 1
    }
  },
}

function readArguments(args: string[]): Wanted | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        errors: { type: 'string' },
        docs: { type: 'string' },
        gold: { type: 'string' },
      },
    })
    const errors = Number(values.errors ?? 0)
    if (!Number.isInteger(errors) || errors < 0) return { wrong: `--errors takes a number, not "${values.errors}".` }
    const { docs, gold } = values
    if ((docs === undefined) !== (gold === undefined)) return { wrong: '--docs and --gold go together.' }
    if (docs !== undefined && positionals.length > 0) return { wrong: 'Either folders, or --docs and --gold.' }
    return {
      folders: positionals.length > 0 ? positionals : [path.join(ROOT, 'prisma', 'sample')],
      files: docs !== undefined && gold !== undefined ? { docs, gold } : null,
      json: values.json === true,
      errors,
    }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}

function report({ gold, documents }: Corpus, { json, errors }: Wanted, io: CommandIo): void {
  const cases = gold.map((one): Case => {
    const document = documents.get(one.id)
    return { gold: one, document, facts: document && extract(document) }
  })
  const { differences, ...result } = evaluate(cases)
  const shown = differences.slice(0, errors)
  if (json) io.stdout.write(`${JSON.stringify({ ...result, differences: shown }, null, 2)}\n`)
  else io.stdout.write(`${showFigures(result)}${showDifferences(shown, documents, cases)}`)
}
