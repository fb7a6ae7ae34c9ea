/**
 * No figure on the sample corpus may fall below `floor.json`. After work that raised some, run
 * `ENTENTE_ACCEPT=1 npx vitest run test/floor`, which raises the floor to where they are and never lowers it: a figure that
 * has to give way is lowered by hand, so that it is seen in the change.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENGINE_VERSION, extract } from '../../lib/extract'
import { type Floor, floorOf, listFallen, listNew, measure, raiseFloor, readSample } from './sample'

const FILE = path.join(import.meta.dirname, 'floor.json')
/** What the page on quality shows: every figure of the corpus as it is now, whether it rose or fell. */
const SHOWN = path.join(import.meta.dirname, '../../lib/analytics/reader-quality/measured.json')

describe('the figures on the sample corpus', async () => {
  const evaluation = measure(await readSample(), extract)
  const now = floorOf(evaluation)
  const before = JSON.parse(readFileSync(FILE, 'utf8')) as Floor
  if (process.env.ENTENTE_ACCEPT === '1') writeFileSync(FILE, `${JSON.stringify(raiseFloor(before, now), null, 2)}\n`)
  const measured = { engine: ENGINE_VERSION, documents: evaluation.documents, figures: evaluation.figures }
  if (process.env.ENTENTE_ACCEPT === '1') writeFileSync(SHOWN, `${JSON.stringify(measured, null, 2)}\n`)
  const floor = JSON.parse(readFileSync(FILE, 'utf8')) as Floor

  it('are of every language and of every document', () => {
    expect(evaluation.documents).toMatchObject({ ru: 46, en: 45, kk: 7, sr: 15, all: 113 })
  })

  it('are none lower than the floor', () => expect(listFallen(floor, now)).toEqual([]))

  it('are those that the page on quality shows', () =>
    expect(JSON.parse(readFileSync(SHOWN, 'utf8'))).toEqual(measured))

  it('are all held by the floor', () => expect(listNew(floor, now)).toEqual([]))
})

describe('the floor', () => {
  const floor: Floor = { ru: { meetings: 0.9, areas: 0.8 } }

  it('names what fell and what is gone', () => {
    expect(listFallen(floor, { ru: { meetings: 0.899 } })).toEqual([
      'ru: meetings was 0.900 and is 0.899',
      'ru: areas was 0.800 and is not measured',
    ])
    expect(listFallen(floor, { ru: { meetings: 0.9, areas: 1 } })).toEqual([])
  })

  it('names what it does not hold', () => {
    expect(listNew(floor, { ru: { meetings: 0.9 }, kk: { meetings: 0.5 } })).toEqual(['kk: meetings'])
  })

  it('rises and never sinks', () => {
    expect(raiseFloor(floor, { ru: { meetings: 0.95, areas: 0.1, figures: 1 }, kk: { areas: 0.2 } })).toEqual({
      ru: { meetings: 0.95, areas: 0.8, figures: 1 },
      kk: { areas: 0.2 },
    })
    expect(raiseFloor(floor, {})).toEqual(floor)
  })
})
