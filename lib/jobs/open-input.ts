/** The file of an input, wherever it has to be had from. */
import type { Cause } from '../ingest/causes'
import type { RawFile } from '../ingest/raw-file'
import { fetchLink } from './fetch-link'
import { fileOfInput, findInputFile, type JobInput } from './input-file'

export type OpenedInput =
  /** `remember` is called when each of its documents has its outcome, and none has failed. */
  { file: RawFile; remember?: () => Promise<void> } | { unchanged: string } | { error: string; cause: Cause }

/** @throws the reason of `signal`, and what the base throws */
export async function openInput(job: string, input: JobInput, signal: AbortSignal): Promise<OpenedInput> {
  if (input.kind === 'link') return fetchLink(input.name, { signal })
  if (input.size === null) return { error: 'it did not arrive in full; give it again', cause: 'unreadable' }
  if (input.size > 0 && (await findInputFile(job, input.id)) === null)
    return { error: 'what was given is no longer kept; give it again', cause: 'unreadable' }
  return { file: fileOfInput(input) }
}
