import { readRequestTag } from '@/components/words/on-server'
import { translate } from '@/lib/words/translate'

/** Says on every page of a base with made-up meetings that they never happened. */
export async function SyntheticBanner() {
  const t = translate(await readRequestTag(), 'frame')
  return (
    <aside className="then" aria-label={t('synthetic')}>
      <p>
        <b>{t('synthetic')}.</b> {t('syntheticWhy')}
      </p>
    </aside>
  )
}
