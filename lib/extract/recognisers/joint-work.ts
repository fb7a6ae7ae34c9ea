/** Joint work in named organizations («взаимодействие в рамках ООН», "cooperation within the OTS") is `multilateral`. */
import { compileLexicon } from '../engine/lexicon'
import type { AreaMark, Reading, Zone } from '../engine/reading'

/**
 * Compiles the phrases that lead to an organization; the result marks them with the first organization that follows.
 * Organizations are those that their own recogniser has marked.
 */
export function findJointWork(leads: readonly string[]): (reading: Reading, zone: Zone) => AreaMark[] {
  const lexicon = compileLexicon(leads.map((form) => ({ form, value: true })))
  return (reading, zone) => {
    const starts = new Map<number, number>()
    for (const mark of reading.marks.organizations) if (mark.zone === zone) starts.set(mark.start, mark.end)
    if (starts.size === 0) return []
    const marks: AreaMark[] = []
    // leads may overlap («взаимодействие в», «в рамках»), so each word is tried
    for (let from = 0; from < zone.words.length; from++) {
      const hit = lexicon.at(zone, from)
      const next = hit && zone.words[hit.to]
      const end = next && starts.get(next.start)
      if (hit && end !== undefined)
        marks.push({ zone, start: hit.start, end, rule: 'area.multilateral.organization', code: 'multilateral' })
    }
    return marks
  }
}
