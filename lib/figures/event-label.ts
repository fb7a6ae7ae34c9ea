import { figureWords } from '../words/figure-words'
import { lowerFirst } from '../words/letter-case'
import type { Tag } from '../words/tag'
import { measureText } from './measure-text'
import type { PairEvent } from './pair-events'
import { type Mark, type Run, round } from './scene'

export type EventLabel = { height: number; width: number; draw: (x: number, top: number) => Mark[] }

/** As many areas are named in a label; the card names the rest. */
export const LABELLED_AREAS = 3

const LINE = 17

/** Who, then date, status, kind and place, then up to three areas and "and 4 more", within `room` px. */
export function planLabel(event: PairEvent, side: 'left' | 'right', room: number, tag: Tag): EventLabel {
  const lines = wrap(phrases(event, tag), room)
  const areas = fitAreas(event.areas, room, tag)
  const height = 18 + lines.length * LINE + (areas.shown.length > 0 ? LINE : 0)
  const end = side === 'left' ? ' e' : ''
  const widths = [measureText(event.who, 15, true), ...lines.map(measureRuns), areas.width]
  const draw = (x: number, top: number): Mark[] => [
    { shape: 'text', x: round(x), y: round(top + 14), text: event.who, tone: `who ${event.status} halo${end}` },
    ...lines.map((runs, index): Mark => {
      const y = round(top + 18 + LINE * (index + 1) - 4)
      return { shape: 'text', x: round(x), y, text: runs.map((run) => run.text).join(''), runs, tone: `t2 halo${end}` }
    }),
    ...drawAreas(areas, side === 'left' ? x - areas.width : x, top + 18 + LINE * (lines.length + 1) - 4),
  ]
  return { height, width: Math.max(...widths), draw }
}

function phrases(event: PairEvent, tag: Tag): Run[] {
  const t = figureWords(tag)
  const status = sayStatus(event.status, tag)
  return [
    { text: event.date, tone: 'quiet' },
    ...(status ? [{ text: status, tone: 's' }] : []),
    { text: event.what, tone: event.status === 'cancelled' ? 'struck' : 'ink2' },
    ...(event.reports > 1 ? [{ text: t('reports', { count: event.reports }), tone: 'quiet' }] : []),
  ]
}

/** What the words of a meeting add to it; that it was held needs no word. */
function sayStatus(status: PairEvent['status'], tag: Tag): string {
  const t = figureWords(tag)
  return { held: '', recalled: t('recalledLater'), planned: t('saidPlanned'), cancelled: t('saidCancelled') }[status]
}

function measureRuns(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + measureText(run.text, 13), 0)
}

/** Breaks between phrases; the comma stays with the phrase before it, in a run of its own so that it is never struck. */
function wrap(parts: readonly Run[], room: number): Run[][] {
  const lines: Run[][] = [[]]
  parts.forEach((part, index) => {
    const line = lines.at(-1) ?? []
    const comma: Run[] = index < parts.length - 1 ? [{ text: ', ', tone: 'quiet' }] : []
    if (line.length > 0 && measureRuns([...line, part]) > room) lines.push([part, ...comma])
    else line.push(part, ...comma)
  })
  return lines
}

type Areas = { shown: PairEvent['areas']; more: string; width: number }

const SQUARE = 11
const SPACE = 7

function fitAreas(all: PairEvent['areas'], room: number, tag: Tag): Areas {
  for (let count = Math.min(LABELLED_AREAS, all.length); count > 0; count -= 1) {
    const shown = all.slice(0, count)
    const more = all.length > count ? figureWords(tag)('more', { count: String(all.length - count) }) : ''
    const names = shown.reduce((sum, area) => sum + SQUARE + measureText(lowerFirst(area.label)) + SPACE, 0)
    const width = more ? names + measureText(more) : names - SPACE
    if (width <= room || count === 1) return { shown, more, width }
  }
  return { shown: [], more: '', width: 0 }
}

function drawAreas(areas: Areas, left: number, y: number): Mark[] {
  let x = left
  const marks = areas.shown.flatMap((area): Mark[] => {
    const square: Mark = {
      shape: 'rect',
      x: round(x),
      y: round(y - 8),
      width: 7,
      height: 7,
      tone: `g-${area.group} gf`,
    }
    const label = lowerFirst(area.label)
    const name: Mark = {
      shape: 'text',
      x: round(x + SQUARE),
      y: round(y),
      text: label,
      tone: `g-${area.group} gt halo`,
    }
    x += SQUARE + measureText(label) + SPACE
    return [square, name]
  })
  return areas.more ? [...marks, { shape: 'text', x: round(x), y: round(y), text: areas.more, tone: 'halo' }] : marks
}
