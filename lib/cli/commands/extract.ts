/** `entente extract`: documents in, one JSON object of facts a line out, in the order read. */
import { parseArgs } from 'node:util'
import { DocumentError } from '../../extract'
import { type Extractor, RULES } from '../../extract/extractor'
import { ExtractorError } from '../../extractors/extractor-error'
import type { Command, CommandIo } from '../command'
import { chooseExtractor, EXTRACTOR_USAGE } from './choose-extractor'
import { readItems } from './read-items'
import type { Item } from './read-json-lines'
import { sayArgumentError } from './say-argument-error'

const USAGE = `entente extract [FILE…] [--extractor NAME]

Reads documents and writes their facts, one JSON object a line, in the order read.
Without FILE, JSON Lines are read from standard input: one document a line, with "text" and, where known,
"id", "title", "published" (YYYY-MM-DD), "language", "url" and "outlet".
FILE may be .jsonl, .json, .txt or .md, a folder with such files, or - for standard input. A line that is no document
gives {"id", "line", "error"}; the others go on, and the exit status is 1 at the end.

${EXTRACTOR_USAGE}
`

/** Writes the facts of every item. @returns 0, or 1 where an item was no document */
export async function runExtract(
  io: CommandIo,
  files: readonly string[],
  extractor: Extractor = RULES,
): Promise<number> {
  let failed = false
  for await (const item of readItems(files.length > 0 ? files : ['-'], io)) {
    const answer = await answerTo(item, extractor)
    if ('error' in answer) failed = true
    await write(io.stdout, `${JSON.stringify(answer)}\n`)
  }
  return failed ? 1 : 0
}

async function answerTo({ document, ...place }: Item, extractor: Extractor) {
  if (place.error !== undefined) return place
  try {
    return await extractor.extract(document)
  } catch (error) {
    if (error instanceof DocumentError || error instanceof ExtractorError) return { ...place, error: error.message }
    throw error
  }
}

/** Waits where the reader is slower than the writer, so that memory stays flat. */
function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text)) resolve()
    else stream.once('drain', resolve)
  })
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'read documents and write their facts as JSON Lines',
  usage: USAGE,
  needsDatabase: false,
  async run(args, io) {
    const wanted = readArguments(args)
    if ('wrong' in wanted) return refuse(io, wanted.wrong)
    const chosen = await chooseExtractor(wanted.name)
    if ('wrong' in chosen) return refuse(io, chosen.wrong)
    return runExtract(io, wanted.files, chosen.extractor)
  },
}

function refuse(io: CommandIo, wrong: string): number {
  io.stderr.write(`${wrong}\n\n${USAGE}`)
  return 2
}

function readArguments(args: string[]): { files: string[]; name: string | undefined } | { wrong: string } {
  try {
    const options = { extractor: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    return { files: positionals, name: values.extractor }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}
