import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import { ROOT } from '../boot/root.mjs'
import { OWN_FAMILY } from '../figures/picture/compose-picture'

/** The typeface of the pages comes in files by script; a letter is taken from the first that has it. */
export const SCRIPTS = ['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext', 'vietnamese', 'greek', 'greek-ext'] as const
export type Script = (typeof SCRIPTS)[number]

const FOLDER = path.join(ROOT, 'node_modules', '@fontsource-variable', 'source-sans-3')
const REMEMBERED = 64

type Range = { css: string; spans: readonly (readonly [from: number, to: number])[] }

let ranges: ReadonlyMap<Script, Range> | null = null

function readRanges(): ReadonlyMap<Script, Range> {
  if (ranges) return ranges
  const listed = JSON.parse(readFileSync(path.join(FOLDER, 'unicode.json'), 'utf8')) as Partial<Record<Script, string>>
  ranges = new Map(SCRIPTS.map((script) => [script, parseRange(listed[script] ?? '')]))
  return ranges
}

function parseRange(css: string): Range {
  const spans = css.split(',').map((part) => {
    const [from = '', to = from] = part.replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return { css, spans }
}

function findScript(letter: string): Script | undefined {
  const code = letter.codePointAt(0) ?? 0
  return SCRIPTS.find((script) =>
    readRanges()
      .get(script)
      ?.spans.some(([from, to]) => code >= from && code <= to),
  )
}

const [ACCENTS_FROM, ACCENTS_TO] = [0x300, 0x36f]

/** Every letter that the file of a script may have, without accents that stand alone. */
export function listLetters(script: Script): string {
  const spans = readRanges().get(script)?.spans ?? []
  return spans
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .filter((code) => code < ACCENTS_FROM || code > ACCENTS_TO)
    .map((code) => String.fromCodePoint(code))
    .join('')
}

/** The bytes of the typeface for one script, with all weights. @throws Error where the package is not installed */
export function readScript(script: Script): Promise<Buffer> {
  return readFile(path.join(FOLDER, 'files', `source-sans-3-${script}-wght-normal.woff2`))
}

const made = new Map<string, Promise<string>>()

function makeFace(script: Script, letters: string): Promise<string> {
  const key = `${script} ${letters}`
  const known = made.get(key)
  if (known) return known
  const face = writeFace(script, letters)
  made.set(key, face)
  face.catch(() => made.delete(key))
  const oldest = made.keys().next().value
  if (made.size > REMEMBERED && oldest !== undefined) made.delete(oldest)
  return face
}

async function writeFace(script: Script, letters: string): Promise<string> {
  const variationAxes = { wght: { min: 400, max: 600 } }
  const font = await subsetFont(await readScript(script), letters, { targetFormat: 'woff2', variationAxes })
  const source = `url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')`
  const range = readRanges().get(script)?.css ?? ''
  return `@font-face{font-family:'${OWN_FAMILY}';font-weight:400 600;src:${source};unicode-range:${range}}`
}

/** The letters of a text as rules of CSS that embed them, so that it reads alike on a machine without fonts. */
export async function embedLetters(text: string): Promise<string> {
  const wanted = new Map<Script, Set<string>>()
  for (const letter of text) {
    const script = findScript(letter)
    if (script) wanted.set(script, (wanted.get(script) ?? new Set()).add(letter))
  }
  const scripts = SCRIPTS.filter((script) => wanted.has(script))
  const faces = scripts.map((script) => makeFace(script, [...(wanted.get(script) ?? [])].sort().join('')))
  return (await Promise.all(faces)).join('')
}
