import { useNames, useWords } from '#words'
import type { FeedView } from '@/lib/jobs/feeds/list-feeds'
import { LANGUAGE_CODES } from '@/lib/vocab/languages'

/** What is kept of a feed besides its address. */
export function FeedEditForm({ feed }: { feed: FeedView }) {
  const t = useWords('sources')
  const names = useNames()
  return (
    <form method="post" action="/sources/act" className="popup-form">
      <input type="hidden" name="verb" value="edit" />
      <input type="hidden" name="feed" value={feed.id} />
      <label>
        {t('name')}
        <input name="title" defaultValue={feed.title ?? ''} maxLength={200} autoComplete="off" />
      </label>
      <label>
        {t('outlet')}
        <input name="outlet" defaultValue={feed.outlet ?? ''} maxLength={200} autoComplete="off" />
      </label>
      <label>
        {t('language')}
        <select name="language" defaultValue={feed.language ?? ''}>
          <option value="">{t('anyLanguage')}</option>
          {LANGUAGE_CODES.map((code) => (
            <option key={code} value={code}>
              {names.language(code)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('everyMinutes')}
        <input name="everyMinutes" type="number" min={5} max={43_200} required defaultValue={feed.everyMinutes} />
      </label>
      <label>
        {t('fullText')}
        <select name="fullText" defaultValue={feed.fullText}>
          <option value="auto">{t('fullAuto')}</option>
          <option value="always">{t('fullAlways')}</option>
          <option value="never">{t('fullNever')}</option>
        </select>
      </label>
      <button type="submit" className="go">
        {t('save')}
      </button>
    </form>
  )
}
