/** Companies of a named country («сербских компаний», "Italian companies are present") are `business`. */
import { compileLexicon } from '../engine/lexicon'
import type { AreaMark, Reading, Zone } from '../engine/reading'

/** How many words may stand between «компаний с» and the country that follows. */
const REACH = 1

/**
 * Compiles the nouns for companies; the result marks those with a country right before them, or behind «с» right after.
 * Countries are those that their own recogniser has marked.
 */
export function findForeignCompanies(forms: readonly string[]): (reading: Reading, zone: Zone) => AreaMark[] {
  const lexicon = compileLexicon(forms.map((form) => ({ form, value: form.includes(' ') })))
  return (reading, zone) => {
    const ends = new Map<number, number>()
    const starts = new Map<number, number>()
    for (const mark of reading.marks.countries) {
      if (mark.zone !== zone || (mark.kind !== 'adjective' && mark.kind !== 'demonym')) continue
      ends.set(mark.end, mark.start)
      starts.set(mark.start, mark.end)
    }
    if (ends.size === 0) return []
    const marks: AreaMark[] = []
    const push = (start: number, end: number) =>
      marks.push({ zone, start, end, rule: 'area.business.companies', code: 'business' })
    for (const hit of lexicon.scan(zone)) {
      const before = zone.words[hit.from - 1]
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
