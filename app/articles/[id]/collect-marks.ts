import type { MarkStyle } from '@/components/evidence/marked-text'
import type { TextMark } from '@/components/evidence/segment-text'
import type { Mark, MarkKind } from '@/lib/analytics/article-detail/shape'
import { findArea } from '@/lib/vocab/areas'

/** How each kind of mark is drawn, in the order of the key. */
export const MARK_KEYS: readonly { kind: MarkKind; className: string; label: string }[] = [
  { kind: 'meeting', className: 'said ev', label: 'Sentence that tells of a meeting' },
  { kind: 'area', className: 'ev area g-economy', label: 'Cooperation area' },
  { kind: 'country', className: 'kindmark country', label: 'Country' },
  { kind: 'organization', className: 'kindmark organization', label: 'Organization' },
  { kind: 'person', className: 'kindmark person', label: 'Person' },
  { kind: 'agreement', className: 'kindmark agreement', label: 'Agreement' },
  { kind: 'figure', className: 'kindmark figure', label: 'Figure' },
]

/** The marks of an article's body with a style each, and how many there are of each kind. */
export function collectMarks(all: readonly Mark[]): {
  marks: TextMark[]
  styles: Map<string, MarkStyle>
  counts: Map<MarkKind, number>
} {
  const styles = new Map<string, MarkStyle>()
  const counts = new Map<MarkKind, number>()
  const marks: TextMark[] = []
  for (const mark of all) {
    counts.set(mark.kind, (counts.get(mark.kind) ?? 0) + 1)
    if (mark.inTitle) continue
    const key = `${mark.kind} ${mark.code ?? mark.label} ${mark.rule ?? ''}`
    const base = MARK_KEYS.find((row) => row.kind === mark.kind)?.className ?? ''
    const group = mark.kind === 'area' && mark.code ? findArea(mark.code)?.group : undefined
    styles.set(key, {
      className: group ? base.replace('g-economy', `g-${group}`) : base,
      title: `${mark.kind}: ${mark.label}${mark.rule ? ` (${mark.rule})` : ''}`,
    })
    marks.push({ start: mark.start, end: mark.end, key })
  }
  return { marks, styles, counts }
}
