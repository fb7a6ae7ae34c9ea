/** `entente extract`: documents in, one JSON object of facts a line out, in the order read. */
import { DocumentError, extract } from '../../extract'
import type { Command, CommandIo } from '../command'
import { readFileArguments, readItems } from './read-items'
import type { Item } from './read-json-lines'

const USAGE = `entente extract [FILE…]

Reads documents and writes their facts, one JSON object a line, in the order read.
Without FILE, JSON Lines are read from standard input: one document a line, with "text" and, where known,
"id", "title", "published" (YYYY-MM-DD), "language", "url" and "outlet".
FILE may be .jsonl, .json, .txt or .md, a folder with such files, or - for standard input. A line that is no document
gives {"id", "line", "error"}; the others go on, and the exit status is 1 at the end.
`

/** Writes the facts of every item. @returns 0, or 1 where an item was no document */
export async function runExtract(io: CommandIo, files: readonly string[]): Promise<number> {
  let failed = false
  for await (const item of readItems(files.length > 0 ? files : ['-'], io)) {
    const answer = answerTo(item)
    if ('error' in answer) failed = true
    await write(io.stdout, `${JSON.stringify(answer)}\n`)
  }
  return failed ? 1 : 0
}

function answerTo({ document, ...place }: Item) {
  if (place.error !== undefined) return place
  try {
    return extract(document)
  } catch (error) {
    if (error instanceof DocumentError) return { ...place, error: error.message }
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
    const wanted = readFileArguments(args)
    if ('files' in wanted) return runExtract(io, wanted.files)
    io.stderr.write(`${wanted.wrong}\n\n${USAGE}`)
    return 2
  },
}
