import Link from 'next/link'
import { useNames, useWords } from '#words'
import { ActButton } from '@/components/curation/act-button'
import { PersonDesk } from '@/components/curation/person-desk'
import type { NamedArticle } from '@/components/curation/person-task'
import { tellCount } from '@/components/ui/tell-count'
import type { PersonDetail } from '@/lib/analytics/person/read'
import type { Namesake } from '@/lib/curation/find-namesakes'
import { hrefAsOf } from '@/lib/filters/as-of'
import { sayRole } from './say-person'

type Props = { person: PersonDetail; namesakes: readonly Namesake[]; asOf: string | null }

/** Who may be, was made, or was said not to be the same person; with what can be done about it. */
export function SamePerson({ person, namesakes, asOf }: Props) {
  const t = useWords('pages')
  const names = useNames()
  const { merged, splitOff } = person
  if (asOf !== null && merged.length + splitOff.length === 0) return null
  const articles: NamedArticle[] = person.articles.map(({ id, title, language, published, name }) => ({
    id,
    title: title ?? id,
    language,
    day: published && names.date(published, 'short'),
    name,
  }))
  return (
    <section className="fig" id="same" tabIndex={-1}>
      <h2>{t('same')}</h2>
      <p className="unit">{t('sameNote')}</p>
      <ul className="same">
        {merged.map(({ key, name }) => (
          <li key={key}>
            <span>{name ?? key}</span> <span className="quiet">{t('sameMerged', { key })}</span>
          </li>
        ))}
        {splitOff.map(({ article, target, name }) => (
          <li key={article}>
            <Link href={hrefAsOf(`/people/${encodeURIComponent(target)}`, asOf)}>{name ?? target}</Link>{' '}
            <span className="quiet">{t('sameSplit')} </span>
            <Link href={hrefAsOf(`/articles/${encodeURIComponent(article)}`, asOf)}>{article}</Link>
          </li>
        ))}
        {namesakes.map((other) => (
          <li key={other.key}>
            <Link href={`/people/${encodeURIComponent(other.key)}`}>{other.name}</Link>{' '}
            <span className="quiet">
              {sayRole(other, names.tag)};{' '}
              {t('sameMeetings', { meetings: other.meetings, said: tellCount(other.meetings, names) })}
              {other.last && `, ${t('sameLast', { day: names.date(other.last, 'short') })}`}
            </span>{' '}
            <ActButton
              request={{ action: 'merge_people', into: person.key, from: [other.key] }}
              label={t('samePerson')}
              name={t('samePersonOf', { other: other.name, name: person.name })}
              then="same"
            />
          </li>
        ))}
        {merged.length + splitOff.length + namesakes.length === 0 && <li className="quiet">{t('sameNobody')}</li>}
      </ul>
      {asOf === null && <PersonDesk person={person.key} name={person.name} articles={articles} />}
    </section>
  )
}
