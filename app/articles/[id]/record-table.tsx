import type { ArticleRecord } from '@/lib/analytics/article-detail/record'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

/** The row of somebody else's dataset that an article is, with the codes it came with; nothing for what somebody wrote. */
export function RecordTable({ record, tag }: { record: ArticleRecord | null; tag: Tag }) {
  if (record === null) return null
  const t = translate(tag, 'records')
  const cells = [['dataset', record.dataset], ['key', record.key], ...Object.entries(record.codes)]
  return (
    <section className="fig">
      <h2>{t('record')}</h2>
      <p className="unit">{record.unverified ? t('unverifiedRecord') : t('recordSays')}</p>
      <table className="tab mt-2">
        <caption className="vh">{t('record')}</caption>
        <tbody>
          {cells.map(([name, code]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td style={{ overflowWrap: 'anywhere' }}>{code}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
