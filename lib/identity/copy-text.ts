/**
 * A passage as a string of its own: a mere slice keeps the whole text that it was cut from in memory, for as long as
 * the slice lives.
 */
export function copyText(text: string, start = 0, end = text.length): string {
  let written = ''
  for (let from = start; from < end; from += ROOM) {
    const units: number[] = []
    for (let at = from; at < end && at < from + ROOM; at++) units.push(text.charCodeAt(at))
    written += String.fromCharCode(...units)
  }
  return written
}

/** A call has room for as many arguments, and more. */
const ROOM = 512
