/** Markdown with front matter: `id`, `title`, `published`, `language`, `outlet` and `url` (or `source`), then the text. */
import { parseDocument } from 'yaml'
import { FileError } from '../file-error'
import { readText } from './read-text'
import type { Reader } from './reader'
import { takeDocument } from './take-document'

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/u
const KEYS = ['id', 'title', 'published', 'language', 'outlet', 'url'] as const

/** The value that a Markdown file stands for. @throws FileError where the front matter cannot be read */
export function parseMarkdown(file: string): Record<string, unknown> {
  const matter = FRONT_MATTER.exec(file)
  if (matter === null) {
    if (/^---[ \t]*\r?\n/.test(file)) throw new FileError('the front matter has no closing line `---`', { line: 1 })
    return { text: trimBody(file) }
  }
  if (isDeep(matter[1] ?? '')) throw new FileError('the front matter is nested too deeply', { line: 2 })
  const yaml = parseDocument(matter[1] ?? '')
  const fault = yaml.errors[0]
  if (fault) {
    const [message = fault.message] = fault.message.split(/ at line \d/u)
    throw new FileError(`the front matter is no YAML: ${message}`, {
      line: (fault.linePos?.[0].line ?? 0) + 1,
    })
  }
  const meta: unknown = yaml.toJS({ maxAliasCount: 0 })
  if (meta !== null && (typeof meta !== 'object' || Array.isArray(meta)))
    throw new FileError('the front matter must be lines of `key: value`', { line: 2 })
  const record = (meta ?? {}) as Record<string, unknown>
  const document: Record<string, unknown> = { text: trimBody(file.slice(matter[0].length)) }
  for (const key of KEYS) if (record[key] !== undefined) document[key] = record[key]
  document.url ??= record.source
  return document
}

/** Lines of `key: value` need no depth at all. */
const DEEPEST = 50
const DEEP_LINE = /^[ \t]{200}|^[ \t]*(?:[-?:] ){50}/mu

/** Whether YAML goes so deep that whoever reads it level by level may run out of stack, which can end the whole process. */
function isDeep(yaml: string): boolean {
  let depth = 0
  for (const sign of yaml) {
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    if (depth > DEEPEST) return true
  }
  return DEEP_LINE.test(yaml)
}

/** Text without blank lines around it; a line ends in one way. */
function trimBody(body: string): string {
  const text = body.replace(/\r\n?/gu, '\n').trim()
  return text === '' ? '' : `${text}\n`
}

export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown'],
  async *read(file) {
    const { text, notes } = await readText(file)
    const taken = takeDocument(parseMarkdown(text))
    yield 'document' in taken ? { ...taken, notes, alone: true } : taken
  },
}
