/** The encoding that a file says itself that it has. */
import { readPlain } from './root-element'

/** HTML must say it early; a declaration further down is not looked for by browsers either. */
const HEAD_BYTES = 4096

const XML = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/iu
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/iu

/** `windows-1251` of an XML declaration or of the `meta` of a page; `undefined` where it says none, or is no markup. */
export function readDeclaredCharset(bytes: Uint8Array): string | undefined {
  const head = readPlain(Buffer.from(bytes.subarray(0, HEAD_BYTES)))
  if (!/^\s*</u.test(head)) return undefined
  return (XML.exec(head) ?? META.exec(head))?.[1]?.toLowerCase()
}
