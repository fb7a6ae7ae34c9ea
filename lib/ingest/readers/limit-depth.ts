/** Keeps hostile pages flat, for what works on trees takes a square of their depth, or all of the stack. */
import { FileError } from '../file-error'

/** Pages of this world seldom lie more than sixty elements deep. */
export const DEEPEST = 256
const TAG = /<(\/?)([a-z][^\s<>/]*)([^<>]*)(>?)/giu
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** What ends an element before it that was left open. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  option: ['option'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr', 'td', 'th'],
}

/**
 * HTML without the tags that lie too deep; their words stay. An element that is closed within its own tag, as in XML, gets a
 * closing tag of its own, for HTML would leave it open.
 * @throws FileError where a tag too deep is written so that it cannot be left out
 */
export function limitDepth(html: string): string {
  const open: string[] = []
  const dropped = new Map<string, number>()
  return html.replace(TAG, (tag, slash: string, given: string, rest: string, end: string) => {
    const name = given.toLowerCase()
    const out = dropped.get(name) ?? 0
    if (VOID.has(name)) return tag
    if (slash !== '') {
      if (out > 0) {
        dropped.set(name, out - 1)
        return ''
      }
      const last = open.lastIndexOf(name)
      if (last !== -1) open.length = last
      return tag
    }
    if (end !== '' && rest.endsWith('/')) return `<${given}${rest.slice(0, -1)}></${given}>`
    while (ENDS[name]?.includes(open.at(-1) ?? '')) open.pop()
    if (open.length < DEEPEST) {
      open.push(name)
      return tag
    }
    if (end === '') throw new FileError(`the page is nested more than ${DEEPEST} elements deep`)
    dropped.set(name, out + 1)
    return name === 'p' ? '<br><br>' : ''
  })
}
