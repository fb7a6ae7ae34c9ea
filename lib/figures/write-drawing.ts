import { escapeXml } from './picture/write-marks'
import { type Box, type Href, type Mark, namePoint, type Plan, type Point } from './scene'

/**
 * What stands inside the `svg` of a drawing, as markup: the same elements as `components/charts/drawing.tsx` makes of marks.
 * A page sends its elements to the browser a second time, as data, and a drawing as elements would weigh more there than in
 * the page itself; as one text it does not.
 */
export function writeDrawing(plan: Plan, href: Href): string {
  const points = plan.points.map((point) => writePoint(point, href(point.drill)))
  return `<g aria-hidden='true'>${write(plan.back)}</g>${points.join('')}<g aria-hidden='true' class='front'>${write(plan.front)}</g>`
}

/** An attribute's value in single quotes: in that data, as in the JSON of a card, every double one is written as four signs. */
export function quote(text: string | number): string {
  return `'${escapeXml(String(text)).replaceAll('&quot;', '"').replaceAll("'", '&#39;')}'`
}

function write(marks: readonly Mark[]): string {
  return marks.map(writeMark).join('')
}

function writeMark(mark: Mark): string {
  const tone = mark.tone ? ` class=${quote(mark.tone)}` : ''
  switch (mark.shape) {
    case 'rect':
      return `<rect${tone}${writeBox(mark)}/>`
    case 'circle':
      return `<circle${tone} cx='${mark.cx}' cy='${mark.cy}' r='${mark.r}'/>`
    case 'path':
      return `<path${tone} d=${quote(mark.d)}/>`
    case 'text': {
      const runs = mark.runs?.map((run) => `<tspan class=${quote(run.tone)}>${escapeXml(run.text)}</tspan>`)
      return `<text${tone} x='${mark.x}' y='${mark.y}'>${runs ? runs.join('') : escapeXml(mark.text)}</text>`
    }
  }
}

function writeBox({ x, y, width, height }: Box): string {
  return ` x='${x}' y='${y}' width='${width}' height='${height}'`
}

/** A point is a link to the meetings behind it; its card travels with it as data, for the script that shows it. */
function writePoint(point: Point, href: string): string {
  const { title, value, lines, go } = point
  const card = go ? ` data-card=${quote(JSON.stringify({ title, value, lines, go }))}` : ''
  return (
    `<a class='point' href=${quote(href)} aria-label=${quote(namePoint(point))} data-key=${quote(point.key)}${card}>` +
    `<g aria-hidden='true'>${write(point.marks)}</g><rect class='hit'${writeBox(point.box)}/></a>`
  )
}
