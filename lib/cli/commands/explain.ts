/** `entente explain`: what was seen in a document, where, and by which rule. */
import { DocumentError, explain } from '../../extract'
import type { Command, CommandIo } from '../command'
import { readFileArguments, readItems } from './read-items'
import type { Item } from './read-json-lines'

const USAGE = `entente explain FILE…

Prints each document sentence by sentence with every mark and the rule that made it, then the facts and what each
field rests on. FILE may be .jsonl, .json, .txt or .md, or - for JSON Lines on standard input.
`

/** Explains every document of the files. @returns 0, or 1 where something was no document */
export async function runExplain(io: CommandIo, files: readonly string[]): Promise<number> {
  let failed = false
  for await (const item of readItems(files, io)) {
    const problem = item.error ?? explainTo(io, item.document)
    if (problem === undefined) continue
    failed = true
    io.stderr.write(`${namePlace(item)}: ${problem}\n`)
  }
  return failed ? 1 : 0
}

function namePlace({ id, line }: Item): string {
  return id ?? `line ${line}`
}

function explainTo(io: CommandIo, document: unknown): string | undefined {
  try {
    io.stdout.write(`${explain(document)}\n`)
    return undefined
  } catch (error) {
    if (error instanceof DocumentError) return error.message
    throw error
  }
}

export const explainCommand: Command = {
  name: 'explain',
  summary: 'show which rule saw what in a document',
  usage: USAGE,
  needsDatabase: false,
  async run(args, io) {
    const wanted = readFileArguments(args)
    if ('files' in wanted && wanted.files.length > 0) return runExplain(io, wanted.files)
    io.stderr.write('wrong' in wanted ? `${wanted.wrong}\n\n${USAGE}` : USAGE)
    return 2
  },
}
