/** The name of the outermost element of an XML file, found in its first bytes. */

const BEFORE_ROOT = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE(?:[^>[]|\[[\s\S]*?\])*>\s*)*/iu
const ROOT = /^<([A-Za-z_][\w.-]*(?::[\w.-]+)?)((?:\s[^>]*)?)/u

export type RootElement = { name: string; attributes: string }

/** `null` where the first bytes are no XML, in whatever encoding: names of elements are plain letters in all of them. */
export function readRootElement(head: Buffer): RootElement | null {
  const text = readPlain(head)
  const root = ROOT.exec(text.replace(BEFORE_ROOT, ''))
  return root === null ? null : { name: root[1] ?? '', attributes: root[2] ?? '' }
}

/** First bytes as letters, good enough to look for ASCII words in them: marks and the zeros of UTF-16 are left out. */
export function readPlain(head: Buffer): string {
  return head
    .toString('latin1')
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/u, '')
    .replaceAll('\0', '')
}
