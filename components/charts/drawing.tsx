import type { CSSProperties } from 'react'
import { type Href, type Mark, namePoint, type Plan, type Point, type Run } from '../../lib/figures/scene'
import { writeDrawing } from '../../lib/figures/write-drawing'

/** Ticks and labels are for the eye; to the ear the summary and the names of the points say the same. */
const UNSPOKEN = { 'aria-hidden': true } as const

/** Marks as SVG, in the order given. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark) => <MarkShape key={keyOf(mark)} mark={mark} />)
}

function keyOf(mark: Mark): string {
  if (mark.shape === 'rect') return `r${mark.x} ${mark.y} ${mark.width} ${mark.tone}`
  if (mark.shape === 'circle') return `c${mark.cx} ${mark.cy} ${mark.r}`
  if (mark.shape === 'path') return `p${mark.d} ${mark.tone}`
  return `t${mark.x} ${mark.y} ${mark.text}`
}

/** One mark; the interactive charts draw their bars with it too, so that nothing moves when they take over. */
export function MarkShape({ mark }: { mark: Mark }) {
  const tone = mark.tone || undefined
  if (mark.shape === 'rect') {
    return <rect className={tone} x={mark.x} y={mark.y} width={mark.width} height={mark.height} />
  }
  if (mark.shape === 'circle') return <circle className={tone} cx={mark.cx} cy={mark.cy} r={mark.r} />
  if (mark.shape === 'path') return <path className={tone} d={mark.d} />
  return (
    <text className={tone} x={mark.x} y={mark.y}>
      {mark.runs ? <Runs runs={mark.runs} /> : mark.text}
    </text>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  let before = ''
  return runs.map((run) => {
    before += run.text
    return (
      <tspan key={before} className={run.tone}>
        {run.text}
      </tspan>
    )
  })
}

/** A point is a link to the meetings behind it; its card travels with it as data, for the script that shows it. */
export function PointLink({ point, href, bare = false }: { point: Point; href: string; bare?: boolean }) {
  const { title, value, lines, go } = point
  return (
    <a
      className="point"
      href={href}
      aria-label={namePoint(point)}
      data-key={point.key}
      data-card={go ? JSON.stringify({ title, value, lines, go }) : undefined}
    >
      {bare ? null : (
        <g {...UNSPOKEN}>
          <Marks marks={point.marks} />
        </g>
      )}
      <rect className="hit" {...point.box} />
    </a>
  )
}

/** How far a drawing may grow with its column before its text would look too large. */
export const GROWTH = { wide: 1.35, narrow: 1.25 } as const

/** From this width on, px, a drawing needs more room before its words are too small to read. */
const BROAD = 600

type DrawingProps = { plan: Plan; href: Href; form: keyof typeof GROWTH }

/** A plan as SVG at its own size; it scales with its column up to `GROWTH`. */
export function Drawing({ plan, href, form }: DrawingProps) {
  const size = form === 'wide' && plan.width >= BROAD ? 'wide broad' : form
  const style = { '--most': `${Math.round(plan.width * GROWTH[form])}px` } as CSSProperties
  return (
    <svg
      className={`drawing ${size}`}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      style={style}
      aria-label={plan.summary}
      dangerouslySetInnerHTML={{ __html: writeDrawing(plan, href) }}
    />
  )
}
