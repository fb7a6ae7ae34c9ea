import { DATASET_IDS } from '@/lib/analytics/registry'
import { EXPORT_FORMATS } from '@/lib/exports/registry'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

/** What a reader asks: a dataset, a format, and the filter as it stands in an address. */
export type Asked = { id: string; format: string; query: string }

/** Makes an address of three choices; it needs no script. */
export function AskForm({ tag, asked }: { tag: Tag; asked: Asked }) {
  const t = translate(tag, 'api')
  return (
    <form className="book-form" action="/api" method="get">
      <label>
        {t('dataset')}
        <select name="dataset" lang="en" defaultValue={asked.id}>
          {DATASET_IDS.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </label>
      <label>
        {t('format')}
        <select name="format" lang="en" defaultValue={asked.format}>
          {EXPORT_FORMATS.map(({ format }) => (
            <option key={format}>{format}</option>
          ))}
        </select>
      </label>
      <label>
        {t('filter')}
        <input
          name="filter"
          defaultValue={asked.query}
          spellCheck={false}
          autoComplete="off"
          placeholder="pair=KZ-RS"
        />
      </label>
      <button type="submit">{t('show')}</button>
    </form>
  )
}
