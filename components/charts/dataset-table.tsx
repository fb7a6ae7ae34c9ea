import { readText, writeCell } from '../../lib/dataset/cells'
import type { Column, Dataset, Row } from '../../lib/dataset/dataset'
import { escapeXml } from '../../lib/figures/picture/write-marks'
import type { Href } from '../../lib/figures/scene'
import { wordCell } from '../../lib/figures/word-cell'
import { quote } from '../../lib/figures/write-drawing'
import { translate } from '../../lib/words/translate'

/** Codes that another column says in words; they are for the export. */
const WORDED_BY: Readonly<Record<string, readonly string[]>> = {
  area: ['label'],
  city: ['label'],
  figure: ['label'],
  rank: ['label'],
  country: ['countryName'],
  first: ['firstName'],
  second: ['secondName'],
  guest: ['guestName'],
  host: ['hostName'],
}

/** Words of a report, which are in its language and not in that of the page. */
const QUOTED: readonly string[] = ['title', 'about']

type Props = { dataset: Dataset; href: Href }

/** Rows that a page has room for beside its drawing; files have all. */
export const MOST_ROWS = 300

/** How many rows of a dataset such a table shows. */
export function countShown({ rows }: Dataset): number {
  return Math.min(MOST_ROWS, rows.length)
}

/**
 * The rows of a dataset as a table, as many as a page can hold: the rows of the CSV in the same order, and its columns, codes in words. A number of
 * meetings leads to just these.
 */
export function DatasetTable({ dataset, href }: Props) {
  const columns = dataset.columns.filter(
    ({ key }) => !dataset.columns.some((other) => WORDED_BY[key]?.includes(other.key)),
  )
  if (columns.length === 0) return null
  return (
    <section
      className="table-scroll"
      aria-label={translate(dataset.tag, 'exportMenu')('tableOf', { title: dataset.title })}
      tabIndex={0}
    >
      <table className="tab">
        <caption className="vh">
          {dataset.title}. {dataset.subtitle} {dataset.filters}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          dangerouslySetInnerHTML={{
            __html: dataset.rows
              .slice(0, MOST_ROWS)
              .map((row) => writeRow(row, columns, dataset, href))
              .join(''),
          }}
        />
      </table>
    </section>
  )
}

/** Rows as markup, not as elements: a page sends its elements a second time as data, where they would weigh the most. */
function writeRow(row: Row, columns: readonly Column[], dataset: Dataset, href: Href): string {
  const cells = columns.map((column, index) => {
    const kind = classOf(column)
    const head = index === 0
    const language = QUOTED.includes(column.key) ? readText(row, 'language') : null
    const tongue = language === null ? '' : ` lang=${quote(language)}`
    const open = `${head ? "th scope='row'" : 'td'}${kind ? ` class='${kind}'` : ''}${tongue}`
    return `<${open}>${writeDrilled(row, column, dataset, href)}</${head ? 'th' : 'td'}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function writeDrilled(row: Row, column: Column, dataset: Dataset, href: Href): string {
  const said = wordCell(row[column.key], column, dataset.tag)
  const isCode = (column.type === 'code' || column.type === 'list') && said === writeCell(row[column.key])
  const words = isCode ? `<span data-code=''>${escapeXml(said)}</span>` : escapeXml(said)
  const drill = column.key === dataset.counts ? readText(row, 'drill') : null
  if (drill === null || row[column.key] === 0) return words
  return `<a href=${quote(href(Object.fromEntries(new URLSearchParams(drill))))}>${words}</a>`
}

function classOf({ type }: Column): string | undefined {
  if (type === 'number') return 'num'
  return type === 'date' || type === 'month' || type === 'quarter' ? 'nw' : undefined
}
