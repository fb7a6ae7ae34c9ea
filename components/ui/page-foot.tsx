import { useNames, useWords } from '#words'

type Props = {
  articles: number
  meetings: number
  firstPublished: string | null
  lastPublished: string | null
  languages: readonly string[]
  hasSample: boolean
  /** The address of this page as it is now, for ever; `null` where it is that already. */
  pin: string | null
}

/** What the base holds, said at the foot of every page, so that no count is taken for more than it is. */
export function PageFoot({ articles, meetings, firstPublished, lastPublished, languages, hasSample, pin }: Props) {
  const t = useWords('frame')
  const names = useNames()
  const counts = {
    reports: articles,
    meetings,
    languages: names.list(languages.map(names.language)) || t('footNoLanguage'),
  }
  const held =
    firstPublished && lastPublished
      ? t('footHolds', {
          ...counts,
          from: names.month(firstPublished.slice(0, 7), 'long'),
          to: names.month(lastPublished.slice(0, 7), 'long'),
        })
      : t('footHoldsUndated', counts)
  return (
    <footer className="foot">
      <p>{hasSample ? `${held} ${t('footSample')}` : held}</p>
      {pin && <p>{t.rich('footPin', { a: (words) => <a href={pin}>{words}</a> })}</p>}
    </footer>
  )
}
