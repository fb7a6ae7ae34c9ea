import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { countMonths } from './count-months'
import { measureText } from './measure-text'
import { drawLine, type Mark, round } from './scene'

const LEAST_ROOM = 44

/** Ticks under a row of months: years named once, at January; quarters short, where there is room for them. */
export function planMonthAxis(months: readonly string[], step: number, base: number, tag: Tag): Mark[] {
  const januaries = months.flatMap((month, index) => (countMonths(month) % 12 === 0 ? [index] : []))
  const every = Math.max(1, Math.ceil(LEAST_ROOM / (12 * step)))
  const marks: Mark[] = []
  months.forEach((month, index) => {
    const quarter = countMonths(month) % 3 === 0
    const year = countMonths(month) % 12 === 0
    const x = index * step
    if (year || index === 0) marks.push(drawLine(x, base, x, base + 6, 'bl'))
    else if (quarter && step * 3 >= 9) marks.push(drawLine(x, base, x, base + 4, 'rl'))
    if (year && (countMonths(month) / 12) % every === 0) {
      marks.push({ shape: 'text', x: round(x + 4), y: base + 17, text: month.slice(0, 4), tone: 's' })
    }
  })
  const first = months[0]
  const room = (januaries[0] ?? months.length) * step
  if (first && januaries[0] !== 0) {
    const label = namesOf(tag).month(first)
    const fits = januaries.length === 0 || room > measureText(label) + 12
    if (fits) marks.push({ shape: 'text', x: 4, y: base + 17, text: label, tone: '' })
  }
  return marks
}
