import { countReports, readList, readText } from '../dataset/cells'
import type { Row } from '../dataset/dataset'
import { nameCity } from '../vocab/cities'
import { toLatin } from '../vocab/serbian-latin'
import { lowerFirst } from '../words/letter-case'
import { namesOf } from '../words/names'
import { languageOf, type Tag } from '../words/tag'
import { translate } from '../words/translate'

/** A row of the dataset `meetings` in words, for files that are read and not reckoned with. */
export type ToldMeeting = {
  /** "Kazakhstan – Serbia: talks". */
  title: string
  /** "Astana, Kazakhstan"; `null` where the place is not known. */
  place: string | null
  /** The facts one a line: rank, visit, participants, areas, reports. */
  lines: readonly string[]
}

/** Says what a row of `meetings` tells, in the language of the tag. */
export function tellMeeting(row: Row, tag: Tag): ToldMeeting {
  const names = namesOf(tag)
  const t = translate(tag, 'files')
  const say = (label: string, words: readonly (string | null)[]): string[] => {
    const known = words.filter((word) => word !== null && word !== '')
    return known.length === 0 ? [] : [`${label}: ${known.join(', ')}`]
  }
  const sides = [
    ...readList(row, 'countries').map(names.country),
    ...readList(row, 'organizations').map(names.organization),
  ]
  const kind = lowerFirst(names.kind(readText(row, 'kind') ?? ''))
  const [level, visit, guest, host] = ['level', 'visitType', 'guest', 'host'].map((key) => readText(row, key))
  const reports = countReports(row)
  return {
    title: sides.length === 0 ? names.kind(readText(row, 'kind') ?? '') : `${sides.join(' – ')}: ${kind}`,
    place: tellPlace(row, tag),
    lines: [
      ...say(t('lineStatus'), [names.status(readText(row, 'status') ?? '')]),
      ...say(t('lineRank'), [level ? names.role(level) : null]),
      ...say(t('lineVisit'), [visit ? names.visit(visit) : null]),
      ...say(t('lineGuest'), [guest ? names.country(guest) : null]),
      ...say(t('lineHost'), [host ? names.country(host) : null]),
      ...say(t('linePeople'), readList(row, 'participants')),
      ...say(t('lineAreas'), readList(row, 'areas').map(names.area)),
      ...(reports > 0 ? [t('reports', { count: reports })] : []),
    ],
  }
}

function tellPlace(row: Row, tag: Tag): string | null {
  const [city, country] = [readText(row, 'city'), readText(row, 'country')]
  const language = languageOf(tag)
  const named = city === null ? null : nameCity(city, country, language === 'sr-Latn' ? 'sr' : language)
  const words = [
    named === null || language !== 'sr-Latn' ? named : toLatin(named),
    country === null ? null : namesOf(tag).country(country),
  ].filter((word) => word !== null)
  return words.length === 0 ? null : words.join(', ')
}
