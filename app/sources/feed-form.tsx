import { useWords } from '#words'

/** Follows a feed; the address of a page that has one will do. */
export function FeedForm() {
  const t = useWords('sources')
  return (
    <form method="post" action="/sources/act" className="feed-form">
      <input type="hidden" name="verb" value="follow" />
      <label htmlFor="feed-address">{t('addFeed')}</label>
      <div className="line">
        <input
          id="feed-address"
          name="address"
          type="url"
          required
          maxLength={2000}
          placeholder="https://"
          autoComplete="off"
        />
        <button type="submit" className="go">
          {t('follow')}
        </button>
      </div>
    </form>
  )
}
