import fc from 'fast-check'
import { expect, it } from 'vitest'
import { provideBase } from './base'
import { attempt, deed, telling } from './curation-deeds'
import { act, clear, tell } from './curation-desk'
import { expectRecomputed, listPeople, listTold } from './curation-recomputed'

provideBase()

/** The same sequences at every run; `ENTENTE_SEED=$RANDOM` tries others, and shrinks what it finds. */
const TRIED = process.env.ENTENTE_SEED
const SEED = Number(TRIED ?? 1)

const steps = fc.array(fc.oneof(telling, deed, deed), { minLength: 8, maxLength: 18 })

it('whatever is told and done, meetings are what reports and persons say; and undone to the last, what reports say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(telling, telling, telling), steps, async (first, others) => {
      await clear()
      const all = [...first, ...others].map((step, index) => ({ ...step, place: String(index) }))
      for (const step of all) {
        if (step.do === 'tell') await tell({ ...step, words: step.place })
        else await attempt(step)
        await expectRecomputed()
      }
      for (;;) {
        const outcome = await act({ action: 'undo', last: true })
        if (!outcome.done) {
          expect(outcome).toMatchObject({ code: 'conflict', error: 'local analyst did nothing that could be undone.' })
          break
        }
        await expectRecomputed()
      }
      const left = { told: await listTold(), people: await listPeople() }
      await clear()
      for (const step of all) if (step.do === 'tell') await tell({ ...step, words: step.place })
      expect(left).toEqual({ told: await listTold(), people: await listPeople() })
    }),
    { numRuns: 12, seed: SEED, endOnFailure: TRIED === undefined },
  )
}, 600_000)
