/** Letters and saved pages share one form, MIME; this reads it. */
import PostalMime, { type Email } from 'postal-mime'
import { FileError } from '../file-error'
import { decodeText } from './read-text'
import { readPlain } from './root-element'
import { decodeAs, findEncoding, isValidIn } from './text-encoding'

const DEEPEST_MESSAGE = 32
const LONGEST_HEAD = 1024 * 1024

export type Mail = { email: Email; notes: string[] }

/** Parts that name no encoding, and the name they are given so that the library leaves their bytes alone. */
const UNNAMED = /^Content-Type:[ \t]*text\/(?:html|plain)[ \t]*;?[ \t]*(?=\r?\n(?![ \t]))/gimu
const RAW = 'entente-raw'

/** @throws FileError where the bytes are no message */
export async function parseMail(bytes: Buffer): Promise<Mail> {
  const { content, notes } = unifyEncoding(bytes)
  const email = await parse(content)
  const mail: Mail = { email: { ...email, text: mendMarks(email.text), html: mendMarks(email.html) }, notes }
  const isWhole = !`${email.text ?? ''}${email.html ?? ''}`.includes('\uFFFD')
  return isWhole ? mail : decodeUnnamed(content, mail)
}

async function parse(content: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(content, {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST_MESSAGE,
      maxHeadersSize: LONGEST_HEAD,
    })
  } catch (error) {
    throw new FileError(`the message cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A browser saves a page in the encoding it had, and leaves it to the `meta` of the page to name that. */
async function decodeUnnamed(content: Buffer, { email, notes }: Mail): Promise<Mail> {
  const disposition = `\r\nContent-Disposition: attachment; filename="${RAW}"`
  const marked = content.toString('latin1').replace(UNNAMED, (header) => `${header}${disposition}`)
  const { attachments } = await parse(Buffer.from(marked, 'latin1'))
  const read = async (kind: string) => {
    const part = attachments.find(({ filename, mimeType }) => filename === RAW && mimeType === kind)
    return part === undefined ? undefined : decodeText(Buffer.from(part.content as ArrayBuffer))
  }
  const [html, text] = [await read('text/html'), await read('text/plain')]
  const found = [...(html?.notes ?? []), ...(text?.notes ?? [])]
  return {
    email: { ...email, html: html?.text ?? email.html, text: text?.text ?? email.text },
    notes: [...new Set([...notes, ...found])],
  }
}

/** The library decodes windows-1252 as Node does, without its quotation marks and dashes (see `decodeAs`). */
function mendMarks(text: string | undefined): string | undefined {
  return text?.replace(/[\u0080-\u009F]/gu, (sign) => decodeAs('windows-1252', Uint8Array.of(sign.charCodeAt(0))))
}

/** Old programs wrote letters as they were typed and named no encoding; what names none is taken for UTF-8. */
function unifyEncoding(bytes: Buffer): { content: Buffer; notes: string[] } {
  if (isValidIn('utf-8', bytes) || /charset\s*=/iu.test(bytes.toString('latin1'))) return { content: bytes, notes: [] }
  const { encoding, note } = findEncoding(bytes)
  return { content: Buffer.from(decodeAs(encoding, bytes)), notes: note === undefined ? [] : [note] }
}

/** The first header of a name, as it was written. */
export function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value
}

/** The headers that a file begins with, names in small letters; empty where it does not begin with headers. */
export function readHeaders(head: Buffer): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  let name = ''
  for (const line of readPlain(head).split(/\r?\n/u)) {
    if (line === '') break
    const field = /^([A-Za-z][\w-]*):\s?(.*)$/u.exec(line)
    if (field) {
      name = (field[1] ?? '').toLowerCase()
      if (!headers.has(name)) headers.set(name, field[2] ?? '')
    } else if (/^[ \t]/u.test(line) && name !== '') headers.set(name, `${headers.get(name)} ${line.trim()}`)
    else if (headers.size === 0) break
  }
  return headers
}
