import { useNames, useWords } from '#words'
import { readText } from '@/lib/dataset/cells'
import type { Dataset, Row } from '@/lib/dataset/dataset'
import { LANGUAGE_CODES } from '@/lib/vocab/languages'

/** The figures of the reader as a table of what is read by language, so that a reader can look along a line. */
export function ReaderTable({ dataset }: { dataset: Dataset }) {
  const t = useWords('quality')
  const names = useNames()
  const languages = [...LANGUAGE_CODES, 'all']
  const figures = [...new Set(dataset.rows.map((row) => readText(row, 'figure') ?? ''))]
  const find = (figure: string, language: string) =>
    dataset.rows.find((row) => row.figure === figure && row.language === language)
  return (
    <section className="table-scroll" aria-label={dataset.title} tabIndex={0}>
      <table className="tab reader">
        <caption className="vh">{dataset.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            {languages.map((language) => (
              <th key={language} scope="col" className="num">
                {language === 'all' ? t('all') : names.language(language)}
                <span className="quiet"> {String(find(figures[0] ?? '', language)?.documents ?? '')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure}>
              <th scope="row">{readText(find(figure, 'all') ?? {}, 'label')}</th>
              {languages.map((language) => (
                <td key={language} className="num">
                  <Score row={find(figure, language)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The score, and behind it precision and recall where there are such. */
function Score({ row }: { row: Row | undefined }) {
  const names = useNames()
  const t = useWords('quality')
  const say = (key: 'score' | 'precision' | 'recall') => {
    const value = row?.[key]
    return typeof value === 'number' ? names.number(value, 3) : null
  }
  const [precision, recall] = [say('precision'), say('recall')]
  return (
    <>
      {say('score') ?? '–'}
      {precision !== null && recall !== null && (
        <span className="quiet nw">
          {' '}
          <abbr title={t('precision')}>P</abbr> {precision} <abbr title={t('recall')}>R</abbr> {recall}
        </span>
      )}
    </>
  )
}
