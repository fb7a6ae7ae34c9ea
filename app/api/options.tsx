import { WIDTH_LIMITS } from '@/lib/exports/export-format'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'
import { CodeWords } from './code-words'

/** What may be asked beside the filters, and how answers are kept and refused. */
export function Options({ tag }: { tag: Tag }) {
  const t = translate(tag, 'api')
  const rows = [
    ['ui', t('optionUi')],
    ['bom', t('optionBom')],
    ['theme', t('optionTheme')],
    ['width', t('optionWidth', { least: String(WIDTH_LIMITS.least), most: String(WIDTH_LIMITS.most) })],
  ] as const
  return (
    <section id="options" aria-labelledby="options-title">
      <h2 id="options-title">{t('options')}</h2>
      <table className="tab book-table">
        <caption className="vh">{t('options')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, meaning]) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td>
                <CodeWords tag={tag} text={meaning} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet mt-3">
        <CodeWords tag={tag} text={t('caching')} />
      </p>
      <p className="quiet mt-3">
        <CodeWords tag={tag} text={t('faults')} />
      </p>
    </section>
  )
}
