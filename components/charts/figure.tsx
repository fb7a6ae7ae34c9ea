import type { ReactNode } from 'react'
import type { Dataset } from '../../lib/dataset/dataset'
import { findLanguage } from '../../lib/vocab/languages'
import { DatasetTable } from './dataset-table'
import { type Take, TakeMenu } from './take-menu'

type Props = {
  number: number
  dataset: Dataset
  take: Take
  /** The plot; it and the table are drawn from the same dataset. */
  children: ReactNode
  /** Instead of the dataset's own title, where the page asks a question. */
  title?: string
  legend?: ReactNode
  /** The columns of the grid: `c5`, `c7`. */
  className?: string
  /** What to say when there is nothing to draw: which filter to loosen. */
  empty?: ReactNode
}

/** A figure: rule, title, unit and filter in words, key, plot or table, source line and menu; see the design's README. */
export function Figure({ number, dataset, take, children, title, legend, className = '', empty }: Props) {
  const id = `fig-${number}`
  const bare = dataset.rows.length === 0
  return (
    <figure className={`fig ${className}`} id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>
          <span className="n">Fig. {number}</span>
          {title ?? dataset.title}
        </h2>
        <p className="unit">
          {dataset.subtitle} <span className="cond">{endSentence(dataset.filters)}</span>
        </p>
      </figcaption>
      {bare ? (
        <div className="empty">{empty ?? <p>None under these filters.</p>}</div>
      ) : (
        <>
          <div className="chart-view">
            {legend}
            {children}
          </div>
          <div className="rows-view">
            <DatasetTable dataset={dataset} />
          </div>
        </>
      )}
      <div className="src">
        <span>{saySources(dataset)}</span>
        {bare ? null : (
          <span className="do">
            <ViewSwitch name={id} />
            <TakeMenu take={take} />
          </span>
        )}
      </div>
    </figure>
  )
}

/** Chart or table: two radio buttons and a style sheet, so that it works before any script. */
function ViewSwitch({ name }: { name: string }) {
  return (
    <span className="views" role="radiogroup" aria-label="View">
      <label>
        <input type="radio" name={`${name}-view`} className="vh as-chart" defaultChecked />
        Chart
      </label>
      <label>
        <input type="radio" name={`${name}-view`} className="vh as-rows" />
        Table
      </label>
    </span>
  )
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) || text === '' ? text : `${text}.`
}

/** "From 46 reports, 4 languages; 9 meetings without a month are left out". */
function saySources({ sources, notes }: Dataset): string {
  const { reports, languages } = sources
  const read = reports === 1 ? '1 report' : `${reports} reports`
  const tongues =
    languages.length > 2
      ? `, ${languages.length} languages`
      : ` in ${languages.map((code) => findLanguage(code)?.label ?? code).join(' and ')}`
  const rest = notes.map((note) => note.replace(/\.$/, ''))
  return [`From ${read}${languages.length > 0 ? tongues : ''}`, ...rest].join('; ')
}
