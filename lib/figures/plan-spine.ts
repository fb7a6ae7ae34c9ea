import { figureWords } from '../words/figure-words'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import type { CountryPair, PairEvent } from './pair-events'
import { type Box, drawLine, type Mark, round } from './scene'
import type { Across } from './timeline-across'

type Spine = {
  across: Across
  pair: CountryPair
  tag: Tag
  oldest: number
  newest: number
  step: number
  top: number
  bottom: number
  boxes: readonly Box[]
  events: readonly PairEvent[]
  now: number
  today: string | undefined
}

const SILENCE = 8

/** What stands under the meetings of a pair: lanes by name, months and years, now, and how long each silence was. */
export function planSpine(spine: Spine): { back: Mark[]; front: Mark[] } {
  const { across, top, bottom } = spine
  return {
    back: [
      ...nameLanes(spine),
      ...drawMonths(spine),
      { shape: 'path', d: `M${across.spine} ${top - 14}V${round(bottom)}`, tone: 'spine' },
      ...drawNow(spine),
    ],
    front: nameSilences(spine),
  }
}

function nameLanes({ across, pair, tag }: Spine): Mark[] {
  if (!across.wide) {
    return pair.map(
      (code, index): Mark => ({ shape: 'text', x: across.lanes[index] ?? 0, y: 11, text: code, tone: 'b m' }),
    )
  }
  const nameLane = (code: string) => figureWords(tag)('inCountry', { country: namesOf(tag).country(code) })
  return [
    { shape: 'text', x: across.labels[0], y: 11, text: nameLane(pair[0]), tone: 'b e' },
    { shape: 'text', x: across.labels[1], y: 11, text: nameLane(pair[1]), tone: 'b' },
  ]
}

function drawMonths({ across, oldest, newest, step, top, boxes }: Spine): Mark[] {
  const [left, right] = across.lanes
  const marks: Mark[] = []
  for (let month = newest - 1; month > oldest; month -= 1) {
    const y = Math.round(top + (newest - month) * step) + 0.5
    if (month % 12 !== 0) {
      const tone = month % 3 === 0 ? 'hl' : 'hl faint'
      if (step >= 8 || month % 3 === 0) marks.push({ shape: 'path', d: `M${left} ${y}H${right}`, tone })
      continue
    }
    const free = across.wide && boxes.every((box) => y < box.y - 6 || y > box.y + box.height + 6)
    const rule = free
      ? `M0 ${y}H${across.width}`
      : across.wide
        ? `M0 ${y}H40M${left - 12} ${y}H${right + 12}`
        : `M0 ${y}H${right + 8}`
    marks.push({ shape: 'path', d: rule, tone: 'rl' })
    marks.push({ shape: 'text', x: 0, y: y - 5, text: String(month / 12), tone: 'b' })
    if (step * 12 > 60) marks.push({ shape: 'text', x: 0, y: y + 14, text: String(month / 12 - 1), tone: '' })
  }
  return marks
}

function drawNow({ across, newest, step, top, now, today, boxes, tag }: Spine): Mark[] {
  if (today === undefined) return []
  const y = round(top + (newest - now) * step)
  const [left, right] = across.lanes
  const words = figureWords(tag)('newestReport', { date: namesOf(tag).date(today, 'short') })
  if (!across.wide) {
    const line = drawLine(0, y, right + 8, y, 'now')
    if (isCovered(y, boxes)) return [line]
    return [line, { shape: 'text', x: across.labels[1], y: round(y + 4), text: words, tone: 'nowt' }]
  }
  const line = drawLine(left - 24, y, right + 24, y, 'now')
  // The words stand at the side where no label is in the way; where both are taken, the line speaks alone.
  const side = (['left', 'right'] as const).find((name) => !isCovered(y, boxesAt(name, across.spine, boxes)))
  if (side === undefined) return [line]
  const x = across.labels[side === 'left' ? 0 : 1]
  return [line, { shape: 'text', x, y: round(y + 4), text: words, tone: side === 'left' ? 'nowt e halo' : 'nowt halo' }]
}

function boxesAt(side: 'left' | 'right', spine: number, boxes: readonly Box[]): Box[] {
  return boxes.filter((box) => (side === 'left' ? box.x < spine : box.x > spine))
}

/** Eight months or more without a meeting held say how long they are, in the middle of the gap. */
function nameSilences({ across, newest, step, top, events, now, boxes, tag }: Spine): Mark[] {
  const held = events.filter((event) => event.status === 'held' || event.status === 'recalled').map((event) => event.at)
  const moments = Number.isFinite(now) ? [now, ...held.filter((at) => at <= now)] : held
  return moments.flatMap((later, index): Mark[] => {
    const earlier = moments[index + 1]
    if (earlier === undefined || later - earlier < SILENCE) return []
    const y = top + (newest - (later + earlier) / 2) * step + 4
    const words = figureWords(tag)('silence', { count: Math.floor(later - earlier) })
    if (across.wide) return [{ shape: 'text', x: across.spine, y: round(y), text: words, tone: 'm halo wide-halo' }]
    return isCovered(y - 4, boxes)
      ? []
      : [{ shape: 'text', x: across.labels[1], y: round(y), text: words, tone: 'halo' }]
  })
}

/** Whether a line of text around `y` would run into a label. */
function isCovered(y: number, boxes: readonly Box[]): boolean {
  return boxes.some((box) => y > box.y - 10 && y < box.y + box.height + 10)
}
