/** Reading on all cores, for commands that may have much to read. */
import { type Extractor, RULES } from '../../extract/extractor'

/** Does the work with the extractor; where it is the rules, with threads of theirs, which end with it. */
export async function withThreads<Result>(
  extractor: Extractor,
  work: (extractor: Extractor) => Promise<Result>,
): Promise<Result> {
  if (extractor !== RULES) return work(extractor)
  const { openThreads } = await import('../../extractors/read-in-threads')
  const threads = openThreads(readCount(process.env.ENTENTE_THREADS))
  try {
    return await work(threads)
  } finally {
    await threads.close()
  }
}

/** As many as there are cores where nothing else is asked for; one reads in the process itself. */
function readCount(asked: string | undefined): number | undefined {
  const count = Number(asked)
  return Number.isInteger(count) && count > 0 ? count : undefined
}
