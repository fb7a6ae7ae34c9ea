import Link from 'next/link'
import { useNames, useWords } from '#words'
import type { Story, StoryCopy } from '@/lib/analytics/article-detail/copies'
import { hrefAsOf } from '@/lib/filters/as-of'

type Props = { story: Story; asOf: string | null }

/** Whose story a report copies, and who else has it. */
export function StoryList({ story: { original, likeness, copies }, asOf }: Props) {
  const t = useWords('copies')
  const names = useNames()
  if (original === null && copies.length === 0) return null
  return (
    <section className="fig story">
      <h2>{original ? t('copyTitle') : t('copiesTitle')}</h2>
      {original && (
        <>
          <p className="unit">{t('copyOf', { share: names.percent(likeness ?? 0) })}</p>
          <ul>
            <StoryItem copy={original} asOf={asOf} />
          </ul>
        </>
      )}
      {copies.length > 0 && (
        <>
          {original && <p className="unit mt-2">{t('alsoIn')}</p>}
          <ul>
            {copies.map((copy) => (
              <StoryItem key={copy.id} copy={copy} asOf={asOf} />
            ))}
          </ul>
        </>
      )}
      <p className="by mt-2">{t('copiesNote')}</p>
    </section>
  )
}

function StoryItem({ copy, asOf }: { copy: StoryCopy; asOf: string | null }) {
  const names = useNames()
  return (
    <li>
      <Link href={hrefAsOf(`/articles/${encodeURIComponent(copy.id)}`, asOf)} lang={copy.language}>
        {copy.title ?? copy.id}
      </Link>
      <span className="by block">
        {[
          names.source(copy.outlet, copy.url),
          copy.published && names.date(copy.published, 'short'),
          copy.likeness !== null && names.percent(copy.likeness),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </li>
  )
}
