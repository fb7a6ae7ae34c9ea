import type { Dataset } from '../dataset/dataset'
import { figureWords } from '../words/figure-words'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import { placeDay } from './count-months'
import { LABELLED_AREAS, planLabel } from './event-label'
import { drawStatus, drawVisit, drawWire, sizeMark } from './event-marks'
import { keyMeetings } from './legend'
import { type CountryPair, type PairEvent, readPairEvents } from './pair-events'
import { planSpine } from './plan-spine'
import { type Mark, type Plan, type Point, round } from './scene'
import { spreadLabels } from './spread-labels'
import { type Across, placeAcross } from './timeline-across'

const HEAD = 34
const MONTH = 25
const TALLEST = 2600
const LABEL_GAP = 9
/** Meetings beyond these, the newest, would make the page too tall to be read; the table has them. */
const MOST_EVENTS = 120

/**
 * A pair's meetings on a spine that is time to scale, newest on top: the lane at the left is the soil of the first
 * country, at the right of the second, the arrow runs from guest to host, size and ink are rank. A month is 25 px, less
 * when the span is so long that the page would be, and more when the labels need it. `today` draws the line of now.
 */
export function planPairTimeline(dataset: Dataset, pair: CountryPair, width: number, today?: string): Plan {
  const across = placeAcross(width)
  const all = readPairEvents(dataset, pair)
  const events = all.slice(0, MOST_EVENTS)
  const before = all.length - events.length + Math.max(0, (dataset.total ?? 0) - dataset.rows.length)
  const labels = events.map((event) => {
    const side = across.wide && event.lane === 'first' ? ('left' as const) : ('right' as const)
    const room = side === 'left' ? across.labels[0] : width - across.labels[1]
    return { side, event, ...planLabel(event, side, room, dataset.tag) }
  })
  const now = today === undefined ? Number.NEGATIVE_INFINITY : placeDay(today)
  const newest = Math.ceil(Math.max(now, ...events.map((event) => event.open?.to ?? event.at)) + 0.6)
  const oldest = Math.floor(Math.min(...events.map((event) => event.open?.from ?? event.at), newest - 1) - 0.2)
  const step = chooseStep(newest - oldest, labels)
  const place = (at: number) => HEAD + (newest - at) * step
  const bottom = place(oldest)
  const ys = stepApart(events, place)
  const middles = (['left', 'right'] as const).flatMap((side) => {
    const own = labels.map((label, index) => ({ label, index })).filter(({ label }) => label.side === side)
    const slots = own.map(({ label, index }) => ({
      want: (ys[index] ?? 0) + label.height / 2 - 9,
      height: label.height,
    }))
    return spreadLabels(slots, LABEL_GAP, HEAD - 12).map((middle, slot) => ({ index: own[slot]?.index ?? -1, middle }))
  })
  const middleOf = new Map(middles.map(({ index, middle }) => [index, middle]))
  const boxes = labels.map((label, index) => ({
    x: label.side === 'left' ? across.labels[0] - label.width : across.labels[1],
    y: (middleOf.get(index) ?? 0) - label.height / 2,
    width: label.width,
    height: label.height,
  }))
  const points = labels.map((label, index): Point => {
    const box = boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 }
    const y = ys[index] ?? 0
    const marks = [
      ...drawEvent(label.event, y, across, step),
      ...drawLeader(label.event, y, box.y + 9, label.side, across),
    ]
    return describePoint(label.event, { ...box, x: box.x - 4, width: box.width + 8 }, marks, dataset.tag)
  })
  // The words stand outside the links, whose names say the same; a link that holds both would be read out twice.
  const words = labels.flatMap((label, index) => {
    const anchor = label.side === 'left' ? across.labels[0] : across.labels[1]
    return label.draw(anchor, boxes[index]?.y ?? 0)
  })
  const spine = planSpine({
    across,
    pair,
    tag: dataset.tag,
    oldest,
    newest,
    step,
    top: HEAD,
    bottom,
    boxes,
    events,
    now,
    today,
  })
  const lowest = Math.max(bottom, ...boxes.map((box) => box.y + box.height))
  return {
    width,
    height: Math.ceil(lowest + (before > 0 ? 24 : 4)),
    summary: summarise(events, pair, dataset.tag),
    back: [...spine.back, ...words, ...sayBefore(before, lowest + 18, dataset.tag)],
    points,
    front: spine.front,
    legend: keyMeetings(dataset.tag, true),
  }
}

function sayBefore(count: number, y: number, tag: Tag): Mark[] {
  return count === 0 ? [] : [{ shape: 'text', x: 0, y, text: translate(tag, 'pair')('before', { count }), tone: '' }]
}

function chooseStep(months: number, labels: readonly { side: string; height: number }[]): number {
  const need = (side: string) =>
    labels.filter((label) => label.side === side).reduce((sum, label) => sum + label.height + LABEL_GAP, 0)
  const step = Math.min(MONTH, TALLEST / months)
  return Math.max(step, need('left') / months, need('right') / months)
}

/** Marks that would touch step apart, and so do a mark and the arrow of another; the newest keeps its place. */
function stepApart(events: readonly PairEvent[], place: (at: number) => number): number[] {
  const placed: { event: PairEvent; y: number }[] = []
  for (const event of events) {
    const least = placed.slice(-12).map((above) => above.y + keepApart(above.event, event))
    placed.push({ event, y: round(Math.max(place(event.at), ...least)) })
  }
  return placed.map(({ y }) => y)
}

/** The least distance of two marks, px; marks in different lanes meet only where one of them crosses over. */
function keepApart(above: PairEvent, below: PairEvent): number {
  const [r1, r2] = [sizeMark(above.step), sizeMark(below.step)]
  if (above.lane === below.lane) return r1 + r2 + 2
  const crosses = [above, below].some((event) => event.wire || event.visit !== null)
  return crosses ? Math.max(r1, r2) + 4 : 0
}

function drawEvent(event: PairEvent, y: number, across: Across, step: number): Mark[] {
  const [left, right] = across.lanes
  const x = event.lane === 'first' ? left : event.lane === 'second' ? right : across.spine
  const r = sizeMark(event.step)
  const marks: Mark[] = []
  if (event.open) {
    const half = ((event.open.to - event.open.from) * step) / 2 - 2
    marks.push({ shape: 'path', d: `M${x} ${round(y - half)}V${round(y + half)}`, tone: 'span' })
  }
  if (event.wire) marks.push(...drawWire(left, right, y))
  else if (event.visit && event.lane !== 'spine') {
    marks.push(...drawVisit(event.lane === 'first' ? right : left, x, y, r, event.status))
  }
  return [...marks, ...drawStatus(event.status, event.step, x, y)]
}

/** Where a label had to slide, a line leads back to its mark. */
function drawLeader(event: PairEvent, y: number, labelY: number, side: 'left' | 'right', across: Across): Mark[] {
  if (Math.abs(y - labelY) < 5) return []
  const lane = event.lane === 'first' ? across.lanes[0] : event.lane === 'second' ? across.lanes[1] : across.spine
  const toward = side === 'left' ? -1 : 1
  const from = lane + toward * (event.wire ? Math.abs(across.lanes[1] - across.spine) + 3 : sizeMark(event.step) + 3)
  const to = (side === 'left' ? across.labels[0] : across.labels[1]) - toward * 4
  const bend = to - toward * 4
  const start = across.wide ? `M${round(from)} ${y}` : `M${round(Math.max(from, across.lanes[1] + 2))} ${y}`
  return [{ shape: 'path', d: `${start}L${round(bend)} ${round(labelY)}H${round(to)}`, tone: 'leader' }]
}

function describePoint(event: PairEvent, box: Point['box'], marks: Mark[], tag: Tag): Point {
  const t = figureWords(tag)
  return {
    key: event.id,
    box: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    marks,
    title: event.who,
    value: event.date,
    lines: [
      { label: event.status === 'recalled' ? `${event.what}, ${t('recalledLater')}` : event.what },
      ...event.areas.map((area) => ({ label: area.label, tone: `g-${area.group} gf` })),
    ],
    go: event.areas.length > LABELLED_AREAS ? t('show', { count: 1 }) : '',
    drill: { id: event.id },
  }
}

function summarise(events: readonly PairEvent[], pair: CountryPair, tag: Tag): string {
  const t = figureWords(tag)
  const held = events.filter((event) => event.status === 'held' || event.status === 'recalled')
  const top = held.filter((event) => event.step === 1).length
  const names = namesOf(tag).list(pair.map(namesOf(tag).country))
  const said = { names, meetings: t('meetings', { count: held.length }), top: namesOf(tag).number(top) }
  return held[0] ? t('timelineSummaryLast', { ...said, date: held[0].date }) : t('timelineSummary', said)
}
