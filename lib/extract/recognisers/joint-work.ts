/** Joint work in named organizations («взаимодействие в рамках ООН», "cooperation within the OTS") is `multilateral`. */
import { compileLexicon } from '../engine/lexicon'
import type { AreaMark, Reading, Zone } from '../engine/reading'

/**
 * Compiles the phrases that lead to an organization; the result marks them with the organization right behind, or, in
 * languages whose heads stand last, right before («ШЫҰ аясында»). Organizations are those that their own recogniser has
 * marked.
 */
export function findJointWork(
  leads: readonly string[],
  headsLast: boolean,
): (reading: Reading, zone: Zone) => AreaMark[] {
  const lexicon = compileLexicon(leads.map((form) => ({ form, value: true })))
  return (reading, zone) => {
    const starts = new Map<number, number>()
    const ends = new Map<number, number>()
    for (const mark of reading.marks.organizations) {
      if (mark.zone !== zone) continue
      starts.set(mark.start, mark.end)
      ends.set(mark.end, mark.start)
    }
    if (starts.size === 0) return []
    const marks: AreaMark[] = []
    const push = (start: number, end: number) =>
      marks.push({
        zone,
        start,
        end,
        rule: 'area.multilateral.organization',
        code: 'multilateral',
        by: 'itself',
        sides: false,
        profile: false,
      })
    // leads may overlap («взаимодействие в», «в рамках»), so each word is tried
    for (let from = 0; from < zone.words.length; from++) {
      const hit = lexicon.at(zone, from)
      const next = hit && zone.words[headsLast ? hit.from - 1 : hit.to]
      const other = next && (headsLast ? ends.get(next.end) : starts.get(next.start))
      if (hit && other !== undefined) push(headsLast ? other : hit.start, headsLast ? hit.end : other)
    }
    return marks
  }
}
