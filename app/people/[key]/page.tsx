import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { HistoryList } from '@/components/curation/history-list'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import { WordsProvider } from '@/components/words/words-provider'
import { readPerson } from '@/lib/analytics/person/read'
import { findNamesakes } from '@/lib/curation/find-namesakes'
import { hrefAsOf } from '@/lib/filters/as-of'
import { pickMessages, translate } from '@/lib/words/translate'
import { readState } from '../../filter-basis'
import { pinPage } from '../../pin-to'
import { readFilters, type SearchParams } from '../../read-filters'
import { titleAsOf } from '../../title-as-of'
import { NameTable } from './name-table'
import { PersonMeetings } from './person-meetings'
import { RoleTable } from './role-table'
import { SamePerson } from './same-person'
import { sayPersonLede } from './say-person'

type Props = { params: Promise<{ key: string }>; searchParams: SearchParams }

const readOnce = cache(readPerson)

/** The key in an address. */
function readKey(written: string): string {
  return decodeURIComponent(written).trim()
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const tag = await readRequestTag()
  const { asOf } = await readFilters(searchParams)
  const person = await readOnce(readKey((await params).key), asOf)
  return { title: person && 'name' in person ? titleAsOf(person.name, asOf, tag) : translate(tag, 'pages')('noPerson') }
}

/** One person across languages, scripts and years: names, roles, meetings, and whom they may be confused with. */
export default async function PersonPage({ params, searchParams }: Props) {
  const tag = await readRequestTag()
  const key = readKey((await params).key)
  const { asOf } = await readFilters(searchParams)
  const [person, state] = await Promise.all([readOnce(key, asOf), readState(asOf)])
  if (!person) notFound()
  if ('mergedInto' in person) redirect(hrefAsOf(`/people/${encodeURIComponent(person.mergedInto)}`, asOf))
  const namesakes = asOf === null ? await findNamesakes(person.key) : []
  return (
    <WordsProvider tag={tag} messages={pickMessages(tag, ['curation', 'evidence'])}>
      <main id="main" className="main" tabIndex={-1}>
        <div className="head">
          <div>
            <p className="crumb">{translate(tag, 'pages')('person')}</p>
            <h1>{person.name}</h1>
            <p className="lede">{sayPersonLede(person, tag)}</p>
          </div>
        </div>
        <div className="grid12">
          <div className="c5 stack">
            <RoleTable roles={person.roles} />
            <NameTable names={person.names} />
            <SamePerson person={person} namesakes={namesakes} asOf={asOf} />
            {person.acts.length > 0 && (
              <HistoryList acts={person.acts} places={{ numbers: new Map(), asOf }} editable={asOf === null} />
            )}
          </div>
          <PersonMeetings person={person} asOf={asOf} />
        </div>
      </main>
      <PageFoot {...state} pin={pinPage(state.knownAt, asOf, `/people/${encodeURIComponent(person.key)}`)} />
    </WordsProvider>
  )
}
