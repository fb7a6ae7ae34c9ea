import type { ExportBody } from '../../../lib/exports/export-format'

/**
 * Sends pieces when they are wanted, and makes no more once the reader has gone.
 * @param first a piece that was made already
 * @param close is called at the end, whatever it was
 */
export function streamFile(
  first: ExportBody,
  rest: AsyncGenerator<ExportBody>,
  close: () => Promise<void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const encode = (body: ExportBody): Uint8Array => (typeof body === 'string' ? encoder.encode(body) : body)
  let gone = false
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (first.length > 0) controller.enqueue(encode(first))
    },
    async pull(controller) {
      try {
        const { value, done } = await rest.next()
        if (gone) return
        if (!done) controller.enqueue(encode(value))
        else {
          controller.close()
          await close()
        }
      } catch (error) {
        await close()
        // Whoever left has broken off the reading himself.
        if (gone) return
        console.error(error)
        controller.error(error)
      }
    },
    async cancel() {
      gone = true
      await close()
    },
  })
}
