import type { ReactNode } from 'react'
import type { Dataset } from '../../lib/dataset/dataset'
import { endSentence, saySources } from '../../lib/figures/say-sources'
import { translate } from '../../lib/words/translate'
import { countShown, DatasetTable } from './dataset-table'
import { RowsLeft } from './rows-left'
import { type Take, TakeMenu } from './take-menu'

type Props = {
  /** Its place on the page; a figure that stands alone has none. */
  number?: number
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
  /** Instead of the menu. */
  menu?: ReactNode
  /** What is shown first; a dataset without a drawing has its table alone. */
  view?: 'chart' | 'table'
}

/** A figure: rule, title, unit and filter in words, key, plot or table, source line and menu; see the design's README. */
export function Figure({
  number,
  dataset,
  take,
  children,
  title,
  legend,
  className = '',
  empty,
  menu,
  view = 'chart',
}: Props) {
  const t = translate(dataset.tag, 'exportMenu')
  const id = number === undefined ? 'fig' : `fig-${number}`
  const bare = dataset.rows.length === 0
  const Heading = number === undefined ? 'h1' : 'h2'
  return (
    <figure className={`fig ${className}`} id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading id={`${id}-title`}>
          {number !== undefined && <span className="n">{t('figure', { number: String(number) })}</span>}
          {title ?? dataset.title}
        </Heading>
        <p className="unit">
          {dataset.subtitle} <span className="cond">{endSentence(dataset.filters)}</span>
        </p>
      </figcaption>
      {bare ? (
        <div className="empty">{empty ?? <p>{t('none')}</p>}</div>
      ) : (
        <>
          {view === 'chart' && (
            <div className="chart-view">
              {legend}
              {children}
            </div>
          )}
          <div className={view === 'chart' ? 'rows-view' : 'rows-view alone'}>
            <DatasetTable dataset={dataset} href={take.drill} />
            <RowsLeft dataset={dataset} shown={countShown(dataset)} take={take} />
          </div>
        </>
      )}
      <div className="src">
        <span>{saySources(dataset)}</span>
        {bare ? (
          menu
        ) : (
          <span className="do">
            {view === 'chart' && <ViewSwitch name={id} dataset={dataset} />}
            {menu ?? <TakeMenu take={take} dataset={dataset} />}
          </span>
        )}
      </div>
    </figure>
  )
}

/** Chart or table: two radio buttons and a style sheet, so that it works before any script. */
function ViewSwitch({ name, dataset }: { name: string; dataset: Dataset }) {
  const t = translate(dataset.tag, 'exportMenu')
  return (
    <span className="views" role="radiogroup" aria-label={t('view')}>
      <label>
        <input type="radio" name={`${name}-view`} className="vh as-chart" defaultChecked />
        {t('chart')}
      </label>
      <label>
        <input type="radio" name={`${name}-view`} className="vh as-rows" />
        {t('table')}
      </label>
    </span>
  )
}
