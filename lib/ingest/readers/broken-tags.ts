/** Keeps from the XML libraries what they would take a square of its length for. */
import { FileError } from '../file-error'

/** Scripts within a feed have some; a file that is nothing but them is none of ours. */
const MOST = 2_000
const UNCLOSED = /<[^<>]*(?=<)/gu

/** @throws FileError where very many tags begin in a text before the last one has ended */
export function refuseBrokenTags(text: string): void {
  let count = 0
  for (const _ of text.matchAll(UNCLOSED)) if (++count > MOST) throw new FileError('its tags begin and never end')
}
