import { useWords } from '#words'

/** A name and an address; both are filled in for who comes from a page that he wants to keep. */
export function SaveForm({ name, address }: { name: string; address: string }) {
  const t = useWords('saved')
  return (
    <form method="post" action="/saved/act" className="save-form">
      <h2>{t('saveTitle')}</h2>
      <input type="hidden" name="verb" value="save" />
      <label>
        {t('name')}
        <input name="name" defaultValue={name} maxLength={200} autoComplete="off" />
      </label>
      <label>
        {t('address')}
        <input
          name="address"
          defaultValue={address}
          required
          pattern="/.*"
          maxLength={4000}
          autoComplete="off"
          aria-describedby="address-hint"
        />
      </label>
      <p id="address-hint" className="alias">
        {t('addressHint')}
      </p>
      <button type="submit" className="go">
        {t('save')}
      </button>
    </form>
  )
}
