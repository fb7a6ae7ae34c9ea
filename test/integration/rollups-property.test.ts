import fc from 'fast-check'
import { expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'
import { attempt, deed, telling } from './curation-deeds'
import { clear, tell } from './curation-desk'
import { byHand, writeByHand } from './rollups-desk'

provideBase()

/** The same sequences at every run; `ENTENTE_SEED=$RANDOM` tries others, and shrinks what it finds. */
const TRIED = process.env.ENTENTE_SEED
const SEED = Number(TRIED ?? 1)

const steps = fc.array(fc.oneof(telling, deed, deed, byHand, byHand), { minLength: 8, maxLength: 16 })

const listWrong = async () => (await getPool().query('SELECT * FROM check_rollups()')).rows

it('whatever is told, done and written by hand, rollups are what follows from the rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(telling, telling, telling), steps, async (first, others) => {
      await clear()
      const all = [...first, ...others].map((step, index) => ({ ...step, place: String(index) }))
      for (const step of all) {
        if (step.do === 'tell') await tell({ ...step, words: step.place })
        else if (step.do === 'by hand') await writeByHand(step)
        else await attempt(step)
        expect({ step, wrong: await listWrong() }).toEqual({ step, wrong: [] })
      }
    }),
    { numRuns: 12, seed: SEED, endOnFailure: TRIED === undefined },
  )
}, 600_000)
