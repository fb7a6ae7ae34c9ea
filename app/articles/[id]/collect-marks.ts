import type { MarkStyle } from '@/components/evidence/marked-text'
import type { TextMark } from '@/components/evidence/segment-text'
import type { Mark, MarkKind } from '@/lib/analytics/article-detail/shape'
import { findArea } from '@/lib/vocab/areas'
import type { Names } from '@/lib/words/names'
import type { Translator } from '@/lib/words/translate'

/** How each kind of mark is drawn, in the order of the key. */
export const MARK_KEYS = [
  { kind: 'meeting', className: 'said ev', label: 'markMeeting' },
  { kind: 'area', className: 'ev area g-economy', label: 'markArea' },
  { kind: 'country', className: 'kindmark country', label: 'markCountry' },
  { kind: 'organization', className: 'kindmark organization', label: 'markOrganization' },
  { kind: 'person', className: 'kindmark person', label: 'markPerson' },
  { kind: 'agreement', className: 'kindmark agreement', label: 'markAgreement' },
  { kind: 'figure', className: 'kindmark figure', label: 'markFigure' },
] as const satisfies readonly { kind: MarkKind; className: string; label: string }[]

/** The marks of an article's body with a style each, and how many there are of each kind. */
export function collectMarks(
  all: readonly Mark[],
  { t, names }: { t: Translator<'pages'>; names: Names },
): {
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
    const { className: base = '', label } = MARK_KEYS.find((row) => row.kind === mark.kind) ?? {}
    const said = label ? t('markTitle', { kind: t(label), label: nameMark(mark, names) }) : mark.label
    const group = mark.kind === 'area' && mark.code ? findArea(mark.code)?.group : undefined
    styles.set(key, {
      className: group ? base.replace('g-economy', `g-${group}`) : base,
      title: mark.rule ? `${said} (${mark.rule})` : said,
    })
    marks.push({ start: mark.start, end: mark.end, key })
  }
  return { marks, styles, counts }
}

/** What a mark stands for: the name of a code, else the words of the fact. */
function nameMark({ kind, code, label }: Mark, names: Names): string {
  if (code === null) return label
  if (kind === 'country' || kind === 'organization' || kind === 'area') return names[kind](code)
  return kind === 'meeting' ? names.kind(code) : label
}
