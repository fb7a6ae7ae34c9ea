/**
 * Collects what `geoPath` draws as a short path: whole and tenth pixels, relative steps, no point nearer than `least` px to
 * the one before, and no ring that is smaller than that. A map is most of the weight of a page, and finer detail cannot be seen.
 */
export class PathTrace {
  private readonly parts: string[] = []
  private run: [number, number][] = []
  private closed = false

  constructor(private readonly least: number) {}

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.finish()
    this.run = [[x, y]]
  }

  lineTo(x: number, y: number): void {
    this.run.push([x, y])
  }

  closePath(): void {
    this.closed = true
    this.finish()
  }

  /** `geoPath` draws points with arcs; a trace holds lines only. */
  arc(): void {}

  /** The path so far. */
  write(): string {
    this.finish()
    return this.parts.join('')
  }

  private finish(): void {
    const kept = this.thin()
    const [first, ...rest] = kept.map(([x, y]): [number, number] => [Math.round(x * 10), Math.round(y * 10)])
    const enough = rest.length >= (this.closed ? 2 : 1)
    if (first && enough) {
      let [x, y] = first
      let text = `M${x / 10} ${y / 10}l`
      for (const [toX, toY] of rest) {
        text += `${text.endsWith('l') ? '' : ' '}${short(toX - x)} ${short(toY - y)}`
        ;[x, y] = [toX, toY]
      }
      this.parts.push(this.closed ? `${text}z` : text)
    }
    this.run = []
    this.closed = false
  }

  private thin(): [number, number][] {
    const kept: [number, number][] = []
    for (const [index, point] of this.run.entries()) {
      const before = kept.at(-1)
      const last = index === this.run.length - 1 && !this.closed
      if (!before || last || Math.hypot(point[0] - before[0], point[1] - before[1]) >= this.least) kept.push(point)
    }
    return kept
  }
}

/** Tenths of a pixel as text, without the nought before the point. */
function short(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.')
}
