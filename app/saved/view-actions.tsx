import { useWords } from '#words'
import { PopUp } from '@/components/ui/pop-up'
import type { SavedView } from '@/lib/curation/saved-views'

/** Renaming and deleting a saved view; forms, so that both work without scripts. */
export function ViewActions({ view }: { view: SavedView }) {
  const t = useWords('saved')
  return (
    <>
      <PopUp className="menu rename" label={t('rename')} name="saved-view">
        <form method="post" action="/saved/act" className="rename-form">
          <input type="hidden" name="verb" value="rename" />
          <input type="hidden" name="id" value={view.id} />
          <label>
            {t('renameOf', { name: view.name })}
            <input name="name" defaultValue={view.name} required maxLength={200} autoComplete="off" />
          </label>
          <button type="submit" className="go">
            {t('rename')}
          </button>
        </form>
      </PopUp>{' '}
      <form method="post" action="/saved/act" className="inline">
        <input type="hidden" name="verb" value="delete" />
        <input type="hidden" name="id" value={view.id} />
        <button type="submit" aria-label={t('removeOf', { name: view.name })}>
          {t('remove')}
        </button>
      </form>
    </>
  )
}
