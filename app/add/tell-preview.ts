import type { Draft, Preview, PreviewMeeting } from '@/components/add/preview-shape'
import { tellReason } from '@/components/evidence/tell-reason'
import { tellCity, tellDate, tellSeat, tellWhat } from '@/components/ui/tell-meeting'
import type { Telling } from '@/components/ui/telling'
import { tellingOf } from '@/components/ui/telling-of'
import { listMarks } from '@/lib/analytics/article-detail/shape'
import { type DocumentPreview, previewDocument } from '@/lib/ingest/preview-document'
import { lowerFirst, upperFirst } from '@/lib/words/letter-case'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'
import { collectMarks, MARK_KEYS } from '../articles/[id]/collect-marks'

type Read = Exclude<DocumentPreview, { fault: unknown }>
type MeetingFact = Read['facts']['meetings'][number]

/** What would become of a draft, in the words of a language; `null` where there is nothing in it. */
export async function tellPreview(draft: Draft, tag: Tag): Promise<Preview | null> {
  if (draft.text.trim() === '') return null
  const preview = await previewDocument(draft)
  const t = translate(tag, 'add')
  if ('fault' in preview) return { kind: 'fault', says: t(`cause_${preview.fault.cause}`), why: preview.fault.why }
  const { document, decision, facts } = preview
  if (decision.do === 'refuse') return { kind: 'fault', says: t('does_refuse'), why: decision.why }
  const telling = tellingOf(tag)
  const pages = translate(tag, 'pages')
  const { marks, styles, counts } = collectMarks(listMarks(facts), { t: pages, names: telling.names })
  const there = decision.do === 'duplicate' ? decision.of : decision.do === 'add' ? null : decision.id
  const language = telling.names.language(facts.language)
  return {
    kind: 'read',
    says:
      decision.do === 'add' || decision.do === 'update'
        ? t(`does_${decision.do}`, { language })
        : t(`does_${decision.do}`),
    href: there === null ? null : `/articles/${encodeURIComponent(there)}`,
    lang: facts.language,
    text: document.text,
    marks,
    styles: [...styles],
    key: MARK_KEYS.flatMap(({ kind, className, label }) => {
      const count = counts.get(kind) ?? 0
      return count > 0 ? [{ className, label: pages(label), count }] : []
    }),
    meetings: facts.meetings.map((fact, ordinal) => tellMeeting(preview, fact, ordinal, telling)),
    agreements: facts.agreements.map(({ title }) => title),
  }
}

function tellMeeting(preview: Read, fact: MeetingFact, ordinal: number, telling: Telling): PreviewMeeting {
  const { names } = telling
  const t = translate(names.tag, 'add')
  const foreseen = preview.foreseen.find((report) => report.ordinal === ordinal)
  const known = foreseen && preview.known.get(foreseen.meeting)
  const above = preview.foreseen.some((other) => other.ordinal < ordinal && other.meeting === foreseen?.meeting)
  const reasons = (foreseen?.reasons ?? []).map((reason) => tellReason(reason, telling))
  return {
    number: ordinal + 1,
    title: tellWhat({ kind: fact.kind, city: fact.place?.city ?? null, country: fact.place?.country ?? null }, names),
    goes:
      foreseen && known
        ? t('joins', {
            meeting: `${lowerFirst(tellWhat(known, names))}, ${tellDate(known, telling)}`,
            count: foreseen.others,
          })
        : t(above ? 'sameNew' : 'newMeeting'),
    href: known ? `/meetings/${encodeURIComponent(known.id)}` : null,
    reasons: known && reasons.length > 0 ? reasons.join(', ') : null,
    facts: listFacts(fact, telling),
  }
}

function listFacts(fact: MeetingFact, telling: Telling): PreviewMeeting['facts'] {
  const { t, names } = telling
  const { place, visit } = fact
  const city = place?.city ? tellCity(place.city, place.country, names) : null
  const type = visit?.type ? t('visitTyped', { type: names.visit(visit.type) }) : t('visit')
  const facts: [string, (string | null | undefined)[]][] = [
    [t('fieldStatus'), [names.status(fact.status), fact.background ? t('recalled') : null]],
    [t('fieldDate'), [tellDate(fact, telling)]],
    [t('fieldPlace'), [city, place?.country && names.country(place.country)]],
    [t('fieldSides'), [...fact.countries.map(names.country), ...fact.organizations.map(names.organization)]],
    [t('fieldVisit'), visit ? [tellTravel(type, visit, telling)] : []],
    [
      t('fieldWho'),
      fact.participants.map(({ name, role, country }) => tellPerson(name, tellSeat(role, country, names))),
    ],
    [t('fieldRank'), [fact.level ? names.role(fact.level) : t('notStated')]],
    [t('fieldAreas'), fact.areas.map((code) => lowerFirst(names.area(code)))],
  ]
  return facts.flatMap(([name, values]) => {
    const told = values.filter(Boolean)
    return told.length > 0 ? [{ name, value: upperFirst(told.join(', ')) }] : []
  })
}

function tellPerson(name: string, seat: string): string {
  return seat === '' ? name : `${name} (${seat})`
}

function tellTravel(visit: string, { guest, host }: NonNullable<MeetingFact['visit']>, { t, names }: Telling): string {
  if (guest && host) return t('visitBoth', { visit, guest: names.country(guest), host: names.country(host) })
  if (guest) return t('visitGuest', { visit, guest: names.country(guest) })
  return host ? t('visitHost', { visit, host: names.country(host) }) : visit
}
