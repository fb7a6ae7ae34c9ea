import type { PaletteAnswer, PaletteGroup } from '@/components/palette/palette-shape'
import { readRequestTag } from '@/components/words/on-server'
import { type Suggestions, suggestNames } from '@/lib/analytics/search/suggest'
import { isBaseUnreachable } from '@/lib/analytics/unreachable'
import { hrefAsOf } from '@/lib/filters/as-of'
import { parseFilters } from '@/lib/filters/parse'
import { lowerFirst } from '@/lib/words/letter-case'
import { namesOf } from '@/lib/words/names'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

/** `GET /search/suggest?q=`: what begins like the words typed so far, in the language of the page. */
export async function GET(request: Request): Promise<Response> {
  const { filters } = parseFilters(new URL(request.url).searchParams)
  const tag = await readRequestTag()
  const headers = { 'Cache-Control': 'no-store' }
  if (filters.q === null) return Response.json({ groups: [] } satisfies PaletteAnswer, { headers })
  try {
    const found = await suggestNames(filters.q, filters.asOf)
    return Response.json({ groups: listGroups(found, filters.asOf, tag) } satisfies PaletteAnswer, { headers })
  } catch (error) {
    if (!isBaseUnreachable(error)) throw error
    return Response.json({ groups: [] } satisfies PaletteAnswer, { status: 503, headers })
  }
}

function listGroups(found: Suggestions, asOf: string | null, tag: Tag): PaletteGroup[] {
  const t = translate(tag, 'search')
  const names = namesOf(tag)
  const meetings = (count: number) => t('countMeetings', { count })
  const groups: PaletteGroup[] = [
    {
      title: t('people'),
      items: found.people.map((row) => ({
        href: hrefAsOf(`/people/${encodeURIComponent(row.key)}`, asOf),
        label: row.name,
        hint: [
          row.role && lowerFirst(names.role(row.role)),
          row.country && names.country(row.country),
          meetings(row.meetings),
        ]
          .filter(Boolean)
          .join(', '),
      })),
    },
    {
      title: t('pairs'),
      items: found.pairs.map((row) => ({
        href: hrefAsOf(`/pairs/${row.pair.join('-')}`, asOf),
        label: names.pair(row.pair),
        hint: meetings(row.meetings),
      })),
    },
    {
      title: t('countries'),
      items: found.countries.map((row) => ({
        href: hrefAsOf(`/countries/${row.code}`, asOf),
        label: names.country(row.code),
        hint: meetings(row.meetings),
      })),
    },
    {
      title: t('areas'),
      items: found.areas.map((row) => ({
        href: hrefAsOf(`/areas/${row.code}`, asOf),
        label: names.area(row.code),
        hint: meetings(row.meetings),
      })),
    },
  ]
  return groups.filter((group) => group.items.length > 0)
}
