/** Makes facts of figure marks: the same value in the same unit is one figure, however often the text says it. */
import { type Reading, toSpan } from '../engine/reading'
import type { FigureFact } from '../facts'

/** Figures in the order of the text; what only the headline says comes first. */
export function refineFigures(reading: Reading): FigureFact[] {
  const facts = new Map<string, FigureFact>()
  for (const mark of reading.marks.figures) {
    const key = `${mark.value} ${mark.unit}`
    const fact = facts.get(key)
    if (!fact) facts.set(key, { value: mark.value, unit: mark.unit, about: mark.about, evidence: [toSpan(mark)] })
    else {
      if (fact.evidence.every((span) => span.in === 'title')) fact.about = mark.about
      fact.evidence.push(toSpan(mark))
    }
  }
  return [...facts.values()]
}
