import type { Dataset } from '../../dataset/dataset'
import { namesOf } from '../../words/names'
import { languageOf } from '../../words/tag'
import { translate } from '../../words/translate'
import { measureText } from '../measure-text'
import { naturalWidth, planFigure } from '../plan-figure'
import { endSentence, saySources } from '../say-sources'
import { type KeyEntry, type Plan, round } from '../scene'
import { colourOf, type Theme } from './style-of'
import { wrapText } from './wrap-text'
import { escapeXml, writeMarks, writePlan } from './write-marks'

export type PictureOptions = {
  theme: Theme
  /** CSS px across, margins included; `null` for the width that suits the drawing. */
  width: number | null
}

/** The typeface of the pages, which a file either embeds or is painted with. */
export const OWN_FAMILY = 'Source Sans 3'
const FAMILY = `'${OWN_FAMILY}', 'Noto Sans', system-ui, sans-serif`

type Line = { size: 12 | 13 | 18; leading: number; ink: '--ink' | '--ink-2' | '--ink-3'; bold?: boolean }

const TITLE: Line = { size: 18, leading: 24, ink: '--ink', bold: true }
const UNIT: Line = { size: 13, leading: 18, ink: '--ink-3' }
const FILTER: Line = { size: 13, leading: 18, ink: '--ink-2' }
const FOOT: Line = { size: 12, leading: 16, ink: '--ink-3' }
const KEY_LEADING = 18
const KEY_GAP = 16

/**
 * A figure as a file of its own: title, unit, filter in words, key, the plan of the page, sources and what is left out, and
 * when the base knew this. The drawing keeps the plan's own pixels.
 * @param faces rules of CSS that bring the letters
 * @throws Error where the dataset has no drawing
 */
export function composePicture(dataset: Dataset, options: PictureOptions, faces = ''): string {
  const { theme } = options
  const margin = (options.width ?? 800) < 500 ? 16 : 24
  const inner = options.width === null ? naturalWidth(dataset) : options.width - 2 * margin
  const width = inner + 2 * margin
  const plan = planFigure(dataset, inner)
  if (!plan) throw new Error(`The dataset “${dataset.id}” has no drawing.`)
  const parts: string[] = []
  let y = margin

  const write = (text: string, line: Line): void => {
    for (const words of wrapText(text, inner, line.size, line.bold)) {
      y += line.leading
      const weight = line.bold ? ' font-weight="600"' : ''
      const fill = colourOf(line.ink, theme)
      const place = `x="${margin}" y="${y - Math.round((line.leading - line.size) / 2) - 2}"`
      parts.push(`<text ${place} font-size="${line.size}"${weight} fill="${fill}">${escapeXml(words)}</text>\n`)
    }
  }
  const rule = (token: string): void => {
    parts.push(`<path d="M${margin} ${y + 0.5}H${width - margin}" stroke="${colourOf(token, theme)}" fill="none"/>\n`)
  }

  rule('--ink')
  y += 6
  write(dataset.title, TITLE)
  write(endSentence(dataset.subtitle), UNIT)
  write(endSentence(dataset.filters), FILTER)
  y += 8
  if (dataset.rows.length === 0) write(translate(dataset.tag, 'exportMenu')('none'), FILTER)
  else {
    for (const line of layKey(plan.legend ?? [], inner)) {
      for (const { entry, x } of line) parts.push(writeEntry(entry, margin + x, y, theme))
      y += KEY_LEADING
    }
    y += 12
    parts.push(`<g transform="translate(${margin} ${y})">\n${writePlan(plan, theme)}</g>\n`)
    y += Math.ceil(plan.height)
  }
  y += 16
  rule('--hair')
  y += 6
  write(endSentence(saySources(dataset)), FOOT)
  write(saySelf(dataset), FOOT)
  return wrapUp({ dataset, plan, theme, width, height: y + margin - 4, faces, body: parts.join('') })
}

/** "Entente · as known on 30 April 2026". */
function saySelf({ tag, known }: Dataset): string {
  const date = known ? [translate(tag, 'exportMenu')('known', { date: namesOf(tag).date(known.slice(0, 10)) })] : []
  return ['Entente', ...date].join(' · ')
}

/** Entries of the key from left to right, on a new line where one would run over the edge. */
function layKey(lines: NonNullable<Plan['legend']>, room: number): { entry: KeyEntry; x: number }[][] {
  return lines.flatMap((line) => {
    const rows: { entry: KeyEntry; x: number }[][] = []
    let x = 0
    for (const entry of line) {
      const wide = entry.width + 6 + measureText(entry.label, 12)
      const row = rows.at(-1)
      if (row && x + wide <= room) row.push({ entry, x: round(x) })
      else {
        x = 0
        rows.push([{ entry, x }])
      }
      x += wide + KEY_GAP
    }
    return rows
  })
}

function writeEntry({ label, width, marks }: KeyEntry, x: number, y: number, theme: Theme): string {
  const words = `<text x="${round(width + 6)}" y="12" fill="${colourOf('--ink-2', theme)}">${escapeXml(label)}</text>`
  return `<g transform="translate(${x} ${y})">\n${writeMarks(marks, theme)}${words}\n</g>\n`
}

type Whole = {
  dataset: Dataset
  plan: Plan
  theme: Theme
  width: number
  height: number
  faces: string
  body: string
}

function wrapUp({ dataset, plan, theme, width, height, faces, body }: Whole): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  const style = faces === '' ? '' : `<style>${faces}</style>\n`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc" xml:lang="${languageOf(dataset.tag)}">
<title id="title">${escapeXml(dataset.title)}</title>
<desc id="desc">${escapeXml(plan.summary)}</desc>
${style}<rect width="${width}" height="${height}" fill="${colourOf('--paper', theme)}"/>
<g font-family="${FAMILY}" font-size="12" font-weight="400">
${body}</g>
</svg>
`
}
