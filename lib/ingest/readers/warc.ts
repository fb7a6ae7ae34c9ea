/** Web archives: every page that was answered for goes to the reader of its kind, with the address it had. */
import { WARCParser, type WARCRecord } from 'warcio'
import { FileError } from '../file-error'
import type { RawFile } from '../raw-file'
import { hold } from './hold'
import type { ReadContext, Reader, ReadItem } from './reader'
import { countFile, faultOf, MOST_UNPACKED, namePart } from './unpack'

/** Kinds of answers that hold words; what else a page is made of is counted, and passed over. */
const READ =
  /^(?:text\/(?!css|javascript|vtt)|message\/|application\/(?:.*\+)?(?:xml|json|pdf|msword|jsonl|x-ndjson)$)/u

export function isWarc(head: Buffer): boolean {
  return head.toString('latin1', 0, 5) === 'WARC/'
}

export const warcReader: Reader = {
  name: 'warc',
  extensions: ['.warc'],
  mediaTypes: ['application/warc'],
  recognises: isWarc,
  async *read(file, context) {
    let found = false
    try {
      for await (const record of WARCParser.iterRecords(endOnce(file.stream()))) {
        found = true
        yield* readRecord(file, record, context)
      }
    } catch (error) {
      if (error instanceof FileError) throw error
      yield { error: 'the archive breaks off or is damaged; what stands before was read', cause: 'malformed' }
      return
    }
    if (!found) throw new FileError('the archive holds no records')
  },
}

/** How often the library asks on after the end where all is well; where it breaks off it would ask for ever. */
const ASKED_AFTER_END = 20

/** A stream that says that it has ended, or failed, and after that breaks off whoever will not hear it. */
function endOnce(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const parts = source[Symbol.asyncIterator]()
  let asked = 0
  let failed: unknown = null
  const next = async () => {
    if (failed !== null) throw failed
    if (asked > ASKED_AFTER_END) throw new FileError('the archive breaks off; what stands before was read')
    try {
      const part = await parts.next()
      if (part.done === true) asked++
      return part
    } catch (error) {
      failed = error
      throw error
    }
  }
  return {
    [Symbol.asyncIterator]: () => ({ next, return: async () => parts.return?.() ?? { done: true, value: undefined } }),
  }
}

async function* readRecord(file: RawFile, record: WARCRecord, context: ReadContext): AsyncGenerator<ReadItem> {
  const url = record.warcTargetURI?.replace(/^<|>$/gu, '')
  if ((record.warcType !== 'response' && record.warcType !== 'resource') || !url) return
  const part = namePart(file.name, url)
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  if (status !== 200) {
    yield { skipped: 'not-found', dataset: 'web-archive', part }
    return
  }
  const said = record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? ''
  const mediaType = said.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!READ.test(mediaType)) {
    yield { skipped: 'no-document', dataset: 'web-archive', part }
    return
  }
  countFile(context.budget)
  const charset = /charset\s*=\s*["']?([\w.:-]+)/iu.exec(said)?.[1]
  try {
    const held = await hold(record, Math.min(MOST_UNPACKED, context.budget.bytes))
    context.budget.bytes -= held.size
    try {
      const inner = { name: part, origin: part, lasting: false, size: held.size, stream: held.stream }
      yield* context.nest({ ...inner, url, mediaType, ...(charset ? { charset } : {}) })
    } finally {
      await held.release()
    }
  } catch (error) {
    yield faultOf(error, part)
  }
}
