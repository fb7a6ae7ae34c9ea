/** `entente explain`: what was seen in a document, where, and by which rule. */
import { parseArgs } from 'node:util'
import { DocumentError, explain, explainAsData } from '../../extract'
import type { Command, CommandIo } from '../command'
import { readItems } from './read-items'
import type { Item } from './read-json-lines'
import { sayArgumentError } from './say-argument-error'

const USAGE = `entente explain FILE… [--json]

Prints each document sentence by sentence, under the words every mark and the rule that made it, then what it tells:
each fact with its rule, each field with the reason for it, the words and the sentence.
FILE may be .jsonl, .json, .txt or .md, or - for JSON Lines on standard input.

  --json   the same as data, one JSON object a line
`

/** Explains every document of the files. @returns 0, or 1 where something was no document */
export async function runExplain(io: CommandIo, files: readonly string[], asData = false): Promise<number> {
  let failed = false
  for await (const item of readItems(files, io)) {
    const problem = item.error ?? explainTo(io, item.document, asData)
    if (problem === undefined) continue
    failed = true
    io.stderr.write(`${namePlace(item)}: ${problem}\n`)
  }
  return failed ? 1 : 0
}

function namePlace({ id, line }: Item): string {
  return id ?? `line ${line}`
}

function explainTo(io: CommandIo, document: unknown, asData: boolean): string | undefined {
  try {
    io.stdout.write(`${asData ? JSON.stringify(explainAsData(document)) : explain(document)}\n`)
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
    const wanted = readArguments(args)
    if ('files' in wanted && wanted.files.length > 0) return runExplain(io, wanted.files, wanted.json)
    io.stderr.write('wrong' in wanted ? `${wanted.wrong}\n\n${USAGE}` : USAGE)
    return 2
  },
}

function readArguments(args: string[]): { files: string[]; json: boolean } | { wrong: string } {
  try {
    const options = { json: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    return { files: positionals, json: values.json === true }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}
