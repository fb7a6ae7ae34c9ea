/** An article about one meeting, with recollections of others: its words, and what the engine would say of them. */
import type { AreaFact, Facts, FieldSource, MeetingFact, Participant, Span } from '../extract/facts'
import type { AreaCode } from '../vocab/areas'
import { codeAgreement, codeArea, codeMeeting } from '../vocab/ontologies'
import { lowerFirst } from '../words/letter-case'
import { namesOf } from '../words/names'
import { type Draft, type Fill, openDraft, type Said } from './draft-text'
import type { Encounter } from './draw-encounter'
import { type Official, toCyrillic } from './invent-officials'
import type { Random } from './random'
import { ENGLISH } from './words/english'
import { KAZAKH } from './words/kazakh'
import type { LanguageWords } from './words/language-words'
import { RUSSIAN } from './words/russian'
import { SERBIAN } from './words/serbian'

export const LANGUAGES: Readonly<Record<LanguageWords['language'], LanguageWords>> = {
  ru: RUSSIAN,
  en: ENGLISH,
  kk: KAZAKH,
  sr: SERBIAN,
}

export type Told = { title: string; text: string; facts: Omit<Facts, 'id'> }

type Book = {
  countries: Map<string, Facts['countries'][number]['mentions']>
  organizations: Map<string, Facts['organizations'][number]['mentions']>
  people: Map<string, Facts['people'][number]>
}

const SYLLABLES = 'ka ra me to lu ni sa be vo di ma ze ti no ro ga le mi pa su'.split(' ')

/** @param recalled meetings of which the article tells besides, in the order in which it tells of them */
export function tellEncounter(
  encounter: Encounter,
  recalled: readonly Encounter[],
  words: LanguageWords,
  published: string,
  random: Random,
): Told {
  const writer = openWriter(words, random)
  const title = writer.tellTitle(encounter)
  const main = writer.tellMain(encounter)
  const areas = writer.tellAreas(encounter)
  main.areas = areas.map(({ code }) => code)
  if (areas.length > 0)
    main.fields.areas = source(
      'areas.in-scope',
      areas.flatMap((area) => area.evidence.map(bare)),
      'inferred',
    )
  main.codes = codeMeeting(main)
  writer.fill()
  const agreements = random.chance(0.07) ? writer.tellAgreement(encounter) : []
  const figures = random.chance(0.06) ? writer.tellFigure() : []
  const others = recalled.map(writer.recall)
  writer.fill()
  if (random.chance(0.5)) writer.fill()
  const { countries, organizations, people } = writer.book
  return {
    title,
    text: writer.text(),
    facts: {
      language: words.language,
      published,
      countries: [...countries].map(([code, mentions]) => ({ code, mentions })),
      organizations: [...organizations].map(([code, mentions]) => ({ code, mentions })),
      people: [...people.values()],
      meetings: [main, ...others],
      areas,
      agreements,
      figures,
    },
  }
}

function openWriter(words: LanguageWords, random: Random) {
  const names = namesOf(words.language)
  const body = openDraft(false)
  const book: Book = { countries: new Map(), organizations: new Map(), people: new Map() }
  const country =
    (code: string): Fill =>
    (draft) => {
      const mention = { ...draft.write(names.country(code)), kind: 'name' as const, rule: 'country.name' }
      book.countries.set(code, [...(book.countries.get(code) ?? []), mention])
    }
  const organization =
    (code: string): Fill =>
    (draft) => {
      const mention = { ...draft.write(names.organization(code)), rule: 'organization.name' }
      book.organizations.set(code, [...(book.organizations.get(code) ?? []), mention])
    }
  const list = (fills: readonly Fill[]): Fill => {
    return (draft) => {
      for (const [place, fill] of fills.entries()) {
        if (place > 0) draft.write(place === fills.length - 1 ? ` ${words.and} ` : ', ')
        if (typeof fill === 'string') draft.write(fill)
        else fill(draft)
      }
    }
  }
  const sides = ({ countries, organizations }: Encounter): Fill =>
    list([...countries.map(country), ...organizations.map(organization)])
  const date = ({ date, dateEnd, datePrecision }: Encounter): string =>
    names.dateRange(date ?? '', dateEnd, 'long', datePrecision ?? 'day').replaceAll('\u00A0', ' ') +
    (datePrecision === 'day' ? words.afterDay : '')
  const project = () => {
    const name = Array.from({ length: 3 + random.below(2) }, () => random.pick(SYLLABLES)).join('')
    return words.script === 'latin' ? capital(name) : capital(toCyrillic(name))
  }
  const number = () => String(2 + random.below(58))

  /** The lead with sides, kind and day. */
  const lead = (encounter: Encounter, sentence: string, background: boolean): { said: Said; meeting: MeetingFact } => {
    const { kind, status, countries, organizations, dateEnd, datePrecision } = encounter
    const said = body.say(sentence, { sides: sides(encounter), kind: words.kinds[kind], date: date(encounter) })
    const fields: MeetingFact['fields'] = {
      kind: source(`trigger.encounter.${kind}`, said.at('kind')),
      status: source(`status.${status}`, said.at('kind')),
      countries: source('sides.in-sentence', said.at('sides')),
    }
    if (organizations.length > 0) fields.organizations = source('sides.in-sentence', said.at('sides'))
    if (said.at('date').length > 0) fields.date = source(`date.${datePrecision}`, said.at('date'))
    const meeting: MeetingFact = {
      rule: 'meeting.in-sentence',
      ...{ kind, status, date: encounter.date, dateEnd, datePrecision, place: null, visit: null, level: null },
      ...{ countries: [...countries], organizations: [...organizations], participants: [], areas: [], background },
      confidence: background ? 0.7 : 0.8 + random.below(20) / 100,
      evidence: [said.sentence],
      fields,
      codes: { plover: { type: 'CONSULT', mode: null, context: [] }, cameo: '04' },
    }
    return { said, meeting }
  }

  const tellPerson = (person: Official, side: Fill): Participant => {
    const name = words.script === 'latin' ? person.latin : person.cyrillic
    const said = body.say(random.pick(words.people), { side, person: name, role: words.roles[person.role] ?? '' })
    const { key, role, country: from } = person
    const mentions = said.at('person').map((span) => ({ ...span, rule: 'person.role' }))
    const known = book.people.get(key)
    book.people.set(key, { name, key, role, country: from, mentions: [...(known?.mentions ?? []), ...mentions] })
    return { name, key, role, country: from, evidence: said.at('person') }
  }

  const seat = (meeting: MeetingFact, encounter: Encounter, people: readonly Official[]): void => {
    const body = encounter.organizations[0]
    meeting.participants = people.map((person) => {
      const side = person.country === null ? organization(body ?? '') : country(person.country)
      return tellPerson(person, side)
    })
    if (people.length === 0) return
    meeting.level = encounter.level
    const heads = meeting.participants.flatMap(({ evidence }) => evidence)
    meeting.fields.level = source('level.lowest-of-highest', heads)
  }

  return {
    book,
    text: body.text,
    fill: () => body.say(random.pick(words.fillers), { project: project(), number: number() }),
    tellTitle(encounter: Encounter): string {
      const title = openDraft(true)
      const [a = '', b] = encounter.countries
      const second = b === undefined ? organization(encounter.organizations[0] ?? 'UN') : country(b)
      title.say(random.pick(words.titles), { a: country(a), b: second, kind: words.kinds[encounter.kind] })
      return title.text()
    },
    tellMain(encounter: Encounter): MeetingFact {
      const dated = encounter.date !== null
      const sentences = dated ? words.leads[encounter.status] : words.undated
      const { meeting } = lead(encounter, random.pick(sentences), false)
      // whoever tells of it names the first, so that all of them are known to tell of the same
      const named = encounter.people.filter((_, place) => place === 0 || random.chance(0.85))
      seat(meeting, encounter, named)
      const { city, visit } = encounter
      if (city !== null && random.chance(0.9)) {
        const name = city.names[words.language] ?? (words.script === 'latin' ? city.names.en : city.names.ru)
        const said = body.say(random.pick(words.places), { city: name })
        meeting.place = { city: name, country: city.country }
        meeting.fields.place = source('place.in-sentence', said.at('city'))
      }
      if (visit !== null) {
        const { guest, host, type } = visit
        const fills = { guest: country(guest), host: country(host), number: number() }
        const said = body.say(random.pick(words.arrivals), {
          ...fills,
          visit: type === null ? words.visit : words.visits[type],
        })
        meeting.visit = { type, guest, host }
        meeting.fields.visit = source('trigger.visit.visit', said.at('visit'))
        meeting.evidence.push(said.sentence)
      }
      return meeting
    },
    tellAreas({ areas, countries }: Encounter): AreaFact[] {
      if (areas.length === 0) return []
      const spans = new Map<AreaCode, Span>()
      const fills = areas.map(
        (code): Fill =>
          (draft: Draft) => {
            spans.set(code, draft.write(lowerFirst(names.area(code))))
          },
      )
      body.say(random.pick(words.areas), { areas: list(fills) })
      return areas.map((code) => ({
        code,
        countries: [...countries],
        evidence: [{ ...(spans.get(code) as Span), rule: `area.${code}` }],
        codes: codeArea(code),
      }))
    },
    tellAgreement({ areas, countries }: Encounter): Facts['agreements'] {
      const status = random.pick(['signed', 'signed', 'signed', 'planned', 'initialled'] as const)
      const area = lowerFirst(names.area(areas[0] ?? 'trade'))
      const said = body.say(random.pick(words.agreements[status]), { area, number: number() })
      const evidence = said.at('agreement')
      const [{ start, end } = { start: 0, end: 0 }] = evidence
      return [
        {
          title: body.text().slice(start, end),
          status,
          countries: [...countries],
          evidence,
          codes: codeAgreement(status),
        },
      ]
    },
    tellFigure(): Facts['figures'] {
      const millions = 5 + random.below(900)
      const said = body.say(random.pick(words.figures), { millions: String(millions) })
      const { start, end } = said.sentence
      const about = body.text().slice(start, end - 1)
      return [{ value: millions * 1_000_000, unit: 'USD', about, evidence: said.at('figure') }]
    },
    recall(encounter: Encounter): MeetingFact {
      const { meeting } = lead(encounter, random.pick(words.recollections), true)
      seat(meeting, encounter, encounter.people.slice(0, 1))
      return { ...meeting, codes: codeMeeting(meeting) }
    },
  }
}

function source(
  rule: string,
  evidence: Span[],
  how: FieldSource['how'] = evidence.length > 0 ? 'stated' : 'inferred',
): FieldSource {
  return { how, rule, evidence }
}

function bare({ start, end }: Span): Span {
  return { start, end }
}

function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`
}
