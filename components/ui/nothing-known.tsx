import { useNames, useWords } from '#words'

/** What a page shows that is asked for as of a time when the base held nothing: since when it does. */
export function NothingKnown({ begins, present }: { begins: string | null; present: string }) {
  const t = useWords('frame')
  const { date } = useNames()
  return (
    <main id="main" className="main">
      <h1>{t('nothingKnown')}</h1>
      <p className="lede">{begins ? t('historyBegins', { when: date(begins) }) : t('noHistory')}</p>
      <p className="mt-6">
        <a href={present}>{t('showPresent')}</a>
      </p>
    </main>
  )
}
