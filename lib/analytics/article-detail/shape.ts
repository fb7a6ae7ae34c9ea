import { nameArea } from '../../vocab/areas'
import { nameCountry } from '../../vocab/countries'
import { nameMeetingKind } from '../../vocab/meeting-kinds'
import { nameOrganization } from '../../vocab/organizations'
import { type Passage, readArray, readPassage, readString } from '../json'

export type MarkKind = 'country' | 'organization' | 'person' | 'meeting' | 'area' | 'agreement' | 'figure'

/** A passage that was recognised: as what, what it means in words, and by which rule. */
export type Mark = Passage & { kind: MarkKind; code: string | null; label: string; rule: string | null }

type Family = {
  list: string
  passages: 'mentions' | 'evidence'
  kind: MarkKind
  code(fact: unknown): string | null
  label(fact: unknown): string
}

const FAMILIES: readonly Family[] = [
  {
    list: 'countries',
    passages: 'mentions',
    kind: 'country',
    code: (fact) => readString(fact, 'code'),
    label: (fact) => nameCountry(readString(fact, 'code') ?? ''),
  },
  {
    list: 'organizations',
    passages: 'mentions',
    kind: 'organization',
    code: (fact) => readString(fact, 'code'),
    label: (fact) => nameOrganization(readString(fact, 'code') ?? ''),
  },
  {
    list: 'people',
    passages: 'mentions',
    kind: 'person',
    code: (fact) => readString(fact, 'key'),
    label: (fact) => readString(fact, 'name') ?? '',
  },
  {
    list: 'meetings',
    passages: 'evidence',
    kind: 'meeting',
    code: (fact) => readString(fact, 'kind'),
    label: (fact) => nameMeetingKind(readString(fact, 'kind') ?? ''),
  },
  {
    list: 'areas',
    passages: 'evidence',
    kind: 'area',
    code: (fact) => readString(fact, 'code'),
    label: (fact) => nameArea(readString(fact, 'code') ?? ''),
  },
  {
    list: 'agreements',
    passages: 'evidence',
    kind: 'agreement',
    code: (fact) => readString(fact, 'status'),
    label: (fact) => readString(fact, 'title') ?? '',
  },
  {
    list: 'figures',
    passages: 'evidence',
    kind: 'figure',
    code: (fact) => readString(fact, 'unit'),
    label: (fact) => readString(fact, 'about') ?? '',
  },
]

/** Every passage that the engine's answer names, in the order of the text, the longer first; the title comes before it. */
export function listMarks(answer: unknown): Mark[] {
  const marks = FAMILIES.flatMap((family) =>
    readArray(answer, family.list).flatMap((fact) =>
      readArray(fact, family.passages).flatMap((value): Mark[] => {
        const passage = readPassage(value)
        if (!passage) return []
        return [
          {
            ...passage,
            kind: family.kind,
            code: family.code(fact),
            label: family.label(fact),
            rule: readString(value, 'rule'),
          },
        ]
      }),
    ),
  )
  return marks.sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.start - b.start || b.end - a.end)
}
