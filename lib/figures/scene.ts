/**
 * What a figure draws, as plain data: the page, the interactive chart and a picture file all read the same plan, so they
 * cannot differ. Lengths are px of the drawing's own width; `tone` holds the class names of app/styles/figure.css, so a
 * plan carries no colour of its own.
 */
export type Mark =
  | { shape: 'rect'; x: number; y: number; width: number; height: number; tone: string }
  | { shape: 'circle'; cx: number; cy: number; r: number; tone: string }
  | { shape: 'path'; d: string; tone: string }
  | { shape: 'text'; x: number; y: number; text: string; tone: string; runs?: readonly Run[] }

/** A stretch of a text mark in its own tone; the runs of a mark add up to its text. */
export type Run = { text: string; tone: string }

export type Box = { x: number; y: number; width: number; height: number }

/** One line of a hover card; `tone` draws a swatch before it. */
export type CardLine = { label: string; value?: string; tone?: string }

/** Which meetings stand behind a point: values for the filter keys of the address, or the `id` of a single meeting. */
export type Drill = Readonly<Record<string, string>>

/** A thing that can be pointed at or reached by the keyboard, and leads to the meetings behind it. */
export type Point = {
  key: string
  /** Where pointing counts; larger than the marks, so that a thin bar can be hit. */
  box: Box
  marks: readonly Mark[]
  title: string
  value: string
  lines: readonly CardLine[]
  /** The words of the link in the card: "Show the 12 meetings"; empty where the drawing says all and needs no card. */
  go: string
  drill: Drill
}

/** One entry of the key: what marks in a field of `width` by 16 px stand for. */
export type KeyEntry = { label: string; width: number; marks: readonly Mark[] }

export type Plan = {
  width: number
  height: number
  /** One sentence for those who cannot see the drawing. */
  summary: string
  /** Grid, axes and labels, drawn under the points. */
  back: readonly Mark[]
  points: readonly Point[]
  /** What must lie over the points: the base line, direct labels. */
  front: readonly Mark[]
  /** What forms and colours mean, line by line; drawn over the figure. */
  legend?: readonly (readonly KeyEntry[])[]
}

/** Turns the filter values behind a point into an address; given by the page, which knows its other filters. */
export type Href = (drill: Drill) => string

/** The accessible name of a point: what its card says, in one line. */
export function namePoint(point: Point): string {
  const lines = point.lines.map((line) => (line.value === undefined ? line.label : `${line.label} ${line.value}`))
  return [`${point.title}: ${point.value}`, ...lines].join('; ')
}

/** A straight hairline that falls on whole pixels. */
export function drawLine(x1: number, y1: number, x2: number, y2: number, tone: string): Mark {
  const crisp = (value: number) => Math.round(value - 0.5) + 0.5
  if (y1 === y2) return { shape: 'path', d: `M${round(x1)} ${crisp(y1)}H${round(x2)}`, tone }
  if (x1 === x2) return { shape: 'path', d: `M${crisp(x1)} ${round(y1)}V${round(y2)}`, tone }
  return { shape: 'path', d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, tone }
}

/** Two decimals are a hundredth of a pixel; more would only make the page heavier. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
