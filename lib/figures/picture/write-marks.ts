import { type Mark, namePoint, type Plan, type Run } from '../scene'
import { type Style, styleOf, type Theme } from './style-of'

const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text as it may stand in XML, attributes included; what XML does not allow at all is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function attributes(values: Style | Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

/** Marks as elements of SVG, one a line, in the order given. */
export function writeMarks(marks: readonly Mark[], theme: Theme): string {
  return marks.map((mark) => `${writeMark(mark, theme)}\n`).join('')
}

function writeMark(mark: Mark, theme: Theme): string {
  const style = attributes(styleOf(mark.shape, mark.tone, theme))
  switch (mark.shape) {
    case 'rect':
      return `<rect${attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })}${style}/>`
    case 'circle':
      return `<circle${attributes({ cx: mark.cx, cy: mark.cy, r: mark.r })}${style}/>`
    case 'path':
      return `<path d="${escapeXml(mark.d)}"${style}/>`
    case 'text': {
      const words = mark.runs ? mark.runs.map((run) => writeRun(run, theme)).join('') : escapeXml(mark.text)
      return `<text${attributes({ x: mark.x, y: mark.y })}${style}>${words}</text>`
    }
  }
}

function writeRun(run: Run, theme: Theme): string {
  const style = attributes(styleOf('tspan', run.tone, theme))
  const words = escapeXml(run.text)
  return style === '' ? words : `<tspan${style}>${words}</tspan>`
}

/** A plan as on the page; each point says its card where a reader of the file points at it. */
export function writePlan(plan: Plan, theme: Theme): string {
  const points = plan.points
    .filter((point) => point.marks.length > 0)
    .map((point) => `<g><title>${escapeXml(namePoint(point))}</title>\n${writeMarks(point.marks, theme)}</g>\n`)
  return `${writeMarks(plan.back, theme)}${points.join('')}${writeMarks(plan.front, theme)}`
}
