import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTokens, readTones } from './parse-styles'
import { TOKENS, TONES } from './tones'

const STYLES = new URL('../../../app/styles/', import.meta.url)
const TABLE = new URL('./tones.ts', import.meta.url)

const sheets = [...readFileSync(new URL('../globals.css', STYLES), 'utf8').matchAll(/"\.\/styles\/(.*?)"/g)]
const read = (name: string) => readFileSync(new URL(name, STYLES), 'utf8')
/** Sizes of type are tokens in rem; a file has them in px. */
const sizes = new Map(
  [...read('tokens.css').matchAll(/(--t-\d): ([\d.]+)rem;/g)].reverse().map((found) => [found[1], found[2]]),
)
const inPixels = (css: string) =>
  css.replace(/var\((--t-\d)\)/g, (_, name: string) => `${Number(sizes.get(name)) * 16}px`)
const tones = sheets.flatMap(([, name = '']) => readTones(inPixels(read(name))))
const used = [...JSON.stringify(tones).matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name)
const always = ['--paper', '--ink', '--ink-2', '--ink-3', '--hair', '--rule']
const colours = readTokens(read('tokens.css'))
const tokens = Object.fromEntries(
  [...new Set([...always, ...used])]
    .sort()
    .filter((name) => colours[name])
    .map((name) => [name, colours[name] ?? ['', '']]),
)

/** `ENTENTE_ACCEPT=1 npx vitest run lib/figures/picture/tones.test.ts` writes the table anew; then format it. */
function accept(): void {
  const head = readFileSync(TABLE, 'utf8').split('export const')[0]
  const rows = tones.map((tone) => `  ${JSON.stringify(tone)},\n`).join('')
  const body = `export const TOKENS: Readonly<Record<string, TwoColours>> = ${JSON.stringify(tokens)}\n
/** What classes set on marks, in the order of the style sheets. */\nexport const TONES: readonly Tone[] = [\n${rows}]\n`
  writeFileSync(TABLE, `${head}${body}`)
}

if (process.env.ENTENTE_ACCEPT) accept()

describe.skipIf(process.env.ENTENTE_ACCEPT)('the tones of files', () => {
  it('are those of the style sheets', () => {
    expect(sheets.length).toBeGreaterThan(5)
    expect(TONES).toEqual(tones)
  })

  it('have the colours of the tokens', () => {
    expect(TOKENS).toEqual(tokens)
  })

  it('name no colour that a file could not follow', () => {
    const own = new Set(tones.flatMap(({ set }) => Object.keys(set).filter((key) => key.startsWith('--'))))
    expect(used.filter((name) => !tokens[name] && !own.has(name))).toEqual([])
    expect(tones.filter(({ set }) => /color-mix|light-dark|currentcolor/i.test(JSON.stringify(set)))).toEqual([])
  })
})

it('reads a list of choices as one rule each, and weighs as a browser does', () => {
  const [first, second, third] = readTones(`@layer components {
    rect:is(.r5, .r6) { stroke: var(--rank-edge); background: red }
    .plot text.halo:not(.cancelled) { stroke-width: 4px }
    a.point:hover > .hit { fill: red }
  }`)
  expect(first).toEqual({
    shape: 'rect',
    classes: ['r5'],
    without: [],
    weight: 11,
    set: { stroke: 'var(--rank-edge)' },
  })
  expect(second?.classes).toEqual(['r6'])
  expect(third).toMatchObject({ classes: ['halo'], without: ['cancelled'], weight: 31, set: { 'stroke-width': '4' } })
})
