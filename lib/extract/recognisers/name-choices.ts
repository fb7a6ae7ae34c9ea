/** Which reading of a part of a name is the best in each case and gender that the whole name can stand in. */
import { genderOfGivenName } from '../../identity/given-names'
import type { NameReading } from '../locales/people-table'
import type { Case } from '../locales/role-table'

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']

/** What a name as a whole can stand in. */
export const SLOTS: readonly { kase: Case; gender: 'm' | 'f' }[] = CASES.flatMap((kase) => [
  { kase, gender: 'm' as const },
  { kase, gender: 'f' as const },
])

/** A reading with what can be told of it before the document is known. */
export type Weighed = NameReading & { isPlain: boolean }

/** The best reading in each slot, and what it weighs there. */
export type Choices = { readings: readonly (NameReading | null)[]; scores: readonly number[] }

type Part = {
  written: string
  readings: readonly Weighed[] | null
  isElsewhere(written: ReadonlySet<string>): boolean
}
/** A reading that a slot allows, and what it weighs there in any document. */
type Fit = { reading: Weighed; score: number }

/** What counts against a slot that a declined part has no reading for. */
const MISSING = -5
/** What counts for a nominative that the document writes elsewhere. */
const WRITTEN = 2

/** The choices of a part in one place of its name; what no document changes is worked out once. */
export class PartChoices {
  private readonly part: Part
  private readonly isLast: boolean
  private fits: readonly Fit[][] | undefined
  private settled: Choices | undefined

  constructor(part: Part, isLast: boolean) {
    this.part = part
    this.isLast = isLast
  }

  /** @param written capitalised words of the document */
  weigh(written: ReadonlySet<string>): Choices {
    const { part } = this
    this.fits ??= SLOTS.map(({ kase, gender }) => listFits(part, kase, gender, this.isLast))
    if (part.isElsewhere(written))
      return choose(
        part,
        this.fits,
        (part.readings ?? []).filter(({ nominative }) => nominative !== part.written && written.has(nominative)),
      )
    this.settled ??= choose(part, this.fits, [])
    return this.settled
  }
}

function listFits({ readings, written: part }: Part, kase: Case, gender: 'm' | 'f', last: boolean): Fit[] {
  const fits: Fit[] = []
  for (const reading of readings ?? []) {
    if (!reading.cases.includes(kase) || (reading.gender !== null && reading.gender !== gender)) continue
    let score = 0
    const given = last ? null : genderOf(reading, part)
    if (given) score += given === gender ? 3 : -3
    else if (reading.fixed && kase !== 'nom' && /[уюеы]$/u.test(part)) score -= 0.5
    if (last && reading.isPlain) score += 1
    if (reading.fixed && kase !== 'nom' && !/[оиуыэюеё]$/u.test(part)) score -= /[ая]$/u.test(part) ? 2 : 1
    fits.push({ reading, score })
  }
  return fits
}

/** The gender that a reading of a part tells as a given name. */
function genderOf(reading: NameReading, written: string): 'm' | 'f' | null {
  // of «Касым-Жомарту» the first half alone is a known name, which says nothing about its ending
  return reading.fixed && written.includes('-') ? null : genderOfGivenName(reading.nominative)
}

function choose({ readings: all }: Part, slots: readonly Fit[][], told: readonly Weighed[]): Choices {
  const missing = all ? MISSING : 0
  const readings: (NameReading | null)[] = []
  const scores: number[] = []
  for (const fits of slots) {
    let best: NameReading | null = null
    let most = missing
    for (const { reading, score } of fits) {
      const weight = told.includes(reading) ? score + WRITTEN : score
      if (best !== null && weight <= most) continue
      best = reading
      most = weight
    }
    readings.push(best)
    scores.push(most)
  }
  return { readings, scores }
}
