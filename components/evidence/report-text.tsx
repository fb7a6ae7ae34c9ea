import type { AreaGroup } from '@/lib/vocab/areas'
import { type Segment, segmentText, splitParagraphs, type TextMark } from './segment-text'

/** What a numbered mark stands for: the number beside the words, and its name in the margin. */
export type Note = { key: string; number: number; label: string; group: AreaGroup }

type Props = { text: string; lang: string; marks: readonly TextMark[]; notes: readonly Note[] }

/** A report in its own language with the counted words marked, and in the margin what they were counted under. */
export function ReportText({ text, lang, marks, notes }: Props) {
  const byKey = new Map(notes.map((note) => [note.key, note]))
  return (
    <div className="rep">
      {splitParagraphs(text).map(({ start, end }) => {
        const segments = segmentText(text, marks, start, end)
        const named = [...new Set(segments.flatMap((segment) => segment.keys))]
          .map((key) => byKey.get(key))
          .filter((note) => note !== undefined)
          .sort((a, b) => a.number - b.number)
        return (
          <div className="para" key={start}>
            <p lang={lang} data-start={start}>
              {segments.map((segment) => (
                <Stretch key={segment.start} segment={segment} notes={byKey} />
              ))}
            </p>
            <div className="gloss">
              {named.map((note) => (
                <span className={`g-${note.group}`} key={note.key}>
                  {note.number} {note.label}
                </span>
              ))}
            </div>
          </div>
        )
      })}
    </div>
  )
}

function Stretch({ segment, notes }: { segment: Segment; notes: ReadonlyMap<string, Note> }) {
  if (segment.keys.length === 0) return segment.text
  const own = segment.keys.map((key) => notes.get(key)).filter((note) => note !== undefined)
  const ending = segment.ending.map((key) => notes.get(key)).filter((note) => note !== undefined)
  return (
    <>
      <mark className={own[0] ? `g-${own[0].group}` : 'said'}>{segment.text}</mark>
      {ending[0] && (
        <sup className={`g-${ending[0].group}`} title={ending.map((note) => note.label).join(', ')}>
          {ending.map((note) => note.number).join(',\u2009')}
        </sup>
      )}
    </>
  )
}
