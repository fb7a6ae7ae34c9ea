import Link from 'next/link'
import { type Segment, segmentText, splitParagraphs, type TextMark } from './segment-text'

/** How a kind of mark looks, what it says when asked, and where it leads. */
export type MarkStyle = { className: string; title: string; href?: string }

type Props = { text: string; lang: string; marks: readonly TextMark[]; styles: ReadonlyMap<string, MarkStyle> }

/** A text with everything recognised in it; every mark says what it is and which rule saw it. */
export function MarkedText({ text, lang, marks, styles }: Props) {
  return (
    <div className="rep whole">
      {splitParagraphs(text).map(({ start, end }) => (
        <div className="para" key={start}>
          <p lang={lang} data-start={start}>
            {segmentText(text, marks, start, end).map((segment) => (
              <Stretch key={segment.start} segment={segment} styles={styles} />
            ))}
          </p>
        </div>
      ))}
    </div>
  )
}

function Stretch({ segment, styles }: { segment: Segment; styles: Props['styles'] }) {
  const own = segment.keys.map((key) => styles.get(key)).filter((style) => style !== undefined)
  if (own.length === 0) return segment.text
  const className = [...new Set(own.map((style) => style.className))].join(' ')
  const mark = (
    <mark id={`at-${segment.start}`} className={className} title={own.map((style) => style.title).join('\n')}>
      {segment.text}
    </mark>
  )
  const href = own.find((style) => style.href)?.href
  return href ? <Link href={href}>{mark}</Link> : mark
}
