import Link from 'next/link'
import { ActButton } from '@/components/curation/act-button'
import { PersonDesk } from '@/components/curation/person-desk'
import type { NamedArticle } from '@/components/curation/person-task'
import { countWords } from '@/components/ui/meeting-words'
import type { PersonDetail } from '@/lib/analytics/person/read'
import type { Namesake } from '@/lib/curation/find-namesakes'
import { hrefAsOf } from '@/lib/filters/as-of'
import { wordDate } from '@/lib/vocab/date-words'
import { sayRole } from './say-person'

type Props = { person: PersonDetail; namesakes: readonly Namesake[]; asOf: string | null }

/** Who may be, was made, or was said not to be the same person; with what can be done about it. */
export function SamePerson({ person, namesakes, asOf }: Props) {
  const { merged, splitOff } = person
  if (asOf !== null && merged.length + splitOff.length === 0) return null
  const articles: NamedArticle[] = person.articles.map(({ id, title, language, published, name }) => ({
    id,
    title: title ?? id,
    language,
    day: published && wordDate(published, 'short'),
    name,
  }))
  return (
    <section className="fig" id="same" tabIndex={-1}>
      <h2>The same person?</h2>
      <p className="unit">
        Names are joined by their spelling in all scripts; what spelling cannot tell, a person can.
      </p>
      <ul className="same">
        {merged.map(({ key, name }) => (
          <li key={key}>
            <span>{name ?? key}</span> <span className="quiet">made one with this person ({key})</span>
          </li>
        ))}
        {splitOff.map(({ article, target, name }) => (
          <li key={article}>
            <Link href={hrefAsOf(`/people/${encodeURIComponent(target)}`, asOf)}>{name ?? target}</Link>{' '}
            <span className="quiet">is somebody else, in </span>
            <Link href={hrefAsOf(`/articles/${encodeURIComponent(article)}`, asOf)}>{article}</Link>
          </li>
        ))}
        {namesakes.map((other) => (
          <li key={other.key}>
            <Link href={`/people/${encodeURIComponent(other.key)}`}>{other.name}</Link>{' '}
            <span className="quiet">
              {sayRole(other)}; {countWords(other.meetings, 'meeting')}
              {other.last && `, last ${wordDate(other.last, 'short')}`}
            </span>{' '}
            <ActButton
              request={{ action: 'merge_people', into: person.key, from: [other.key] }}
              label="Same person"
              name={`Make ${other.name} one with ${person.name}`}
              then="same"
            />
          </li>
        ))}
        {merged.length + splitOff.length + namesakes.length === 0 && (
          <li className="quiet">Nobody else has a name like this.</li>
        )}
      </ul>
      {asOf === null && <PersonDesk person={person.key} name={person.name} articles={articles} />}
    </section>
  )
}
