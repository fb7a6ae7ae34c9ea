/** Names the documents of an input, so that one that has its outcome is known again when the input is read anew. */
import { getPool } from '../db/client'
import { placeOf } from '../ingest/issues'
import { cleanName } from './clean-name'

export type InputSources = {
  /** The name of the next document that is found there; no other one of the input has it. */
  name: (source: string, line?: number) => string
  /** Whether the document of this name has its outcome already. */
  isDone: (name: string) => boolean
  /** The place of the next outcome that is written. */
  nextPlace: () => number
}

export async function loadInputSources(input: number): Promise<InputSources> {
  const { rows } = await getPool().query<{ source: string; place: number }>(
    'SELECT source, place FROM job_outcomes WHERE input_id = $1',
    [input],
  )
  const done = new Set(rows.map((row) => row.source))
  const seen = new Set<string>()
  let place = rows.reduce((next, row) => Math.max(next, row.place + 1), 0)
  return {
    name(source, line) {
      const plain = placeOf(cleanName(source, 'file'), line)
      let name = plain
      for (let times = 2; seen.has(name); times++) name = `${plain} (${times})`
      seen.add(name)
      return name
    },
    isDone: (name) => done.has(name),
    nextPlace: () => place++,
  }
}
