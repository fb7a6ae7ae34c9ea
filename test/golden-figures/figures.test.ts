import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { THEMES } from '../../lib/exports/export-format'
import { composePicture } from '../../lib/figures/picture/compose-picture'
import { hasDrawing } from '../../lib/figures/plan-figure'
import type { Tag } from '../../lib/words/tag'
import { makeSample, SAMPLES } from './samples'

const LANGUAGES: readonly Tag[] = ['en', 'ru', 'kk', 'sr']

/** Every file as it is drawn, but for the letters that it embeds: those are held by the test of the picture files. */
function draw(mark: string, theme: (typeof THEMES)[number], tag: Tag): string {
  const make = SAMPLES[mark]
  if (!make) throw new Error(`There is no sample of ${mark}.`)
  return composePicture(makeSample(make, tag), { theme, width: null })
}

function pathOf(name: string): URL {
  return new URL(`./${name}`, import.meta.url)
}

/**
 * A drawing that differs is written beside its golden file as `….changed.svg`, to be looked at. What is meant is accepted
 * with `ENTENTE_ACCEPT=1 npx vitest run test/golden-figures`.
 */
function compare(name: string, drawing: string): boolean {
  const golden = pathOf(`${name}.svg`)
  const changed = pathOf(`${name}.changed.svg`)
  if (process.env.ENTENTE_ACCEPT) writeFileSync(golden, drawing)
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === drawing
  if (same) rmSync(changed, { force: true })
  else writeFileSync(changed, drawing)
  return same
}

describe.each(Object.keys(SAMPLES))('%s', (mark) => {
  it.each(LANGUAGES.flatMap((tag) => THEMES.map((theme) => [tag, theme] as const)))('in %s, %s', (tag, theme) => {
    const name = `${mark}.${theme}.${tag}`
    expect(compare(name, draw(mark, theme, tag)), `${name}.changed.svg differs from ${name}.svg`).toBe(true)
  })

  it('is drawn by its mark', () => {
    const make = SAMPLES[mark]
    const sample = make && makeSample(make, 'en')
    expect(sample?.encoding?.mark).toBe(mark)
    expect(sample && hasDrawing(sample)).toBe(true)
  })
})

it('covers every kind that can be drawn', () => {
  const source = readFileSync(new URL('../../lib/figures/plan-figure.ts', import.meta.url), 'utf8')
  const kinds = [...source.matchAll(/case '([\w-]+)':/g)].map(([, kind]) => kind)
  expect(kinds.length).toBeGreaterThan(4)
  expect(kinds.filter((kind) => kind && !SAMPLES[kind])).toEqual([])
})
