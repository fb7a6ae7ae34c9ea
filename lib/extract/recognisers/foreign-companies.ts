/** Companies of a named country («сербских компаний», "Italian companies are present") are `business`. */
import { compileLexicon } from '../engine/lexicon'
import type { AreaMark, Reading, Zone } from '../engine/reading'

/** How many words may stand between «компаний с» and the country that follows. */
const REACH = 1
/** How many words of a number may stand between a country and its companies («сербиялық 60-тан астам кәсіпорын»). */
const NUMBER = 5

/**
 * Compiles the nouns for companies; the result marks those with a country right before them, or behind «с» right after.
 * Countries are those that their own recogniser has marked. In languages whose heads stand last a bare name qualifies as
 * an adjective does («Қытай компаниялары»), and a number may stand between.
 */
export function findForeignCompanies(
  forms: readonly string[],
  headsLast: boolean,
): (reading: Reading, zone: Zone) => AreaMark[] {
  const lexicon = compileLexicon(forms.map((form) => ({ form, value: form.includes(' ') })))
  return (reading, zone) => {
    const ends = new Map<number, number>()
    const starts = new Map<number, number>()
    for (const mark of reading.marks.countries) {
      const isQualifier = mark.kind === 'adjective' || mark.kind === 'demonym' || (headsLast && mark.kind === 'name')
      if (mark.zone !== zone || !isQualifier) continue
      ends.set(mark.end, mark.start)
      starts.set(mark.start, mark.end)
    }
    if (ends.size === 0) return []
    const marks: AreaMark[] = []
    const push = (start: number, end: number) =>
      marks.push({
        zone,
        start,
        end,
        rule: 'area.business.companies',
        code: 'business',
        by: 'itself',
        sides: false,
        profile: false,
      })
    for (const hit of lexicon.scan(zone)) {
      const before = zone.words[headsLast ? skipNumber(zone, hit.from) : hit.from - 1]
      const start = before && ends.get(before.end)
      if (start !== undefined) push(start, hit.end)
      else if (hit.values.includes(true))
        for (let index = hit.to; index < hit.to + REACH; index++) {
          const end = starts.get(zone.words[index]?.start ?? -1)
          if (end !== undefined) push(hit.start, end)
        }
    }
    return marks
  }
}

/** The word before a number that stands right before `from`; the word before `from` where no number does. */
function skipNumber(zone: Zone, from: number): number {
  for (let index = from - 1; index >= Math.max(0, from - NUMBER); index--)
    if (/^\d+$/u.test(zone.words[index]?.text ?? '')) return index - 1
  return from - 1
}
