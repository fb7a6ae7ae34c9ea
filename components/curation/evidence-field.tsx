import { useEffect, useId, useMemo, useState } from 'react'
import { useWords } from '#words'
import { listReports, listSentences, readSelection, type ShownReport, type Words } from './read-sentences'

type Props = { value: Words | null; onChange: (words: Words | null) => void }

/** The words on which a change is based: a sentence chosen from a report of the page, or what is marked in one. */
export function EvidenceField({ value, onChange }: Props) {
  const t = useWords('curation')
  const id = useId()
  const reports = useReports()
  const [article, setArticle] = useState('')
  const marked = useSelection()
  const report = reports.find((one) => one.article === article)
  const sentences = useMemo(() => (report ? listSentences(report) : []), [report])
  const language = reports.find((one) => one.article === value?.article)?.lang
  const listed = value !== null && sentences.some((words) => isSame(words, value))
  const choose = (next: string) => {
    setArticle(next)
    onChange(null)
  }
  if (reports.length === 0) return null
  return (
    <div className="field">
      <label htmlFor={id}>{t('evidence')}</label>
      <div className="controls">
        <select id={id} className="grow" value={article} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('evidenceNone')}</option>
          {reports.map((one) => (
            <option key={one.article} value={one.article}>
              {one.label}
            </option>
          ))}
        </select>
        {marked && !(value && isSame(marked, value)) && (
          <button type="button" className="act marked" onClick={() => onChange(marked)}>
            {t.rich('takeMarked', { words: shorten(marked.quote), q: (words) => <q>{words}</q> })}
          </button>
        )}
        {value && !listed && (
          <p className="chosen">
            <q className="ev" lang={language}>
              {value.quote}
            </q>{' '}
            <button type="button" className="act" onClick={() => onChange(null)}>
              {t('withoutIt')}
            </button>
          </p>
        )}
        {report && (
          <fieldset className="sentences" aria-label={t('sentences')}>
            {sentences.map((words) => (
              <label key={`${words.in ?? 'text'} ${words.start}`} lang={report.lang}>
                <input
                  type="radio"
                  name={`${id}-sentence`}
                  checked={value !== null && isSame(words, value)}
                  onChange={() => onChange(words)}
                />
                <span>{words.quote}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </div>
  )
}

function isSame(a: Words, b: Words): boolean {
  return a.article === b.article && a.in === b.in && a.start === b.start && a.end === b.end
}

/** The reports of the page, once it stands. */
function useReports(): ShownReport[] {
  const [reports, setReports] = useState<ShownReport[]>([])
  useEffect(() => setReports(listReports()), [])
  return reports
}

const SHOWN = 60

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text
}

/** The last words that were marked in a report; a press on a button, which takes the mark away, does not forget them. */
function useSelection(): Words | null {
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    const read = () => {
      const marked = readSelection()
      if (marked) setWords(marked)
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [])
  return words
}
