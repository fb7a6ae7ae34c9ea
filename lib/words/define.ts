import type { Said } from './catalogue'
import { AREA_DEFINITIONS } from './definitions/areas'
import { AGREEMENT_DEFINITIONS, CAMEO_DEFINITIONS } from './definitions/events'
import { FIELD_DEFINITIONS } from './definitions/fields'
import { KIND_DEFINITIONS, PRECISION_DEFINITIONS, STATUS_DEFINITIONS, VISIT_DEFINITIONS } from './definitions/meetings'
import { ROLE_DEFINITIONS } from './definitions/roles'
import { languageOf, type Tag } from './tag'
import { pickText } from './translate'

const FAMILIES = {
  area: AREA_DEFINITIONS,
  field: FIELD_DEFINITIONS,
  kind: KIND_DEFINITIONS,
  status: STATUS_DEFINITIONS,
  visit: VISIT_DEFINITIONS,
  precision: PRECISION_DEFINITIONS,
  role: ROLE_DEFINITIONS,
  agreement: AGREEMENT_DEFINITIONS,
  cameo: CAMEO_DEFINITIONS,
} satisfies Record<string, Readonly<Record<string, Said>>>

/** The families of codes that the codebook explains. */
export type Defined = keyof typeof FAMILIES

/** What a code means, as a sentence in the language of the tag; `null` where the codebook has none for it. */
export function define(tag: Tag, family: Defined, code: string): string | null {
  const said: Said | undefined = Object.entries<Said>(FAMILIES[family]).find(([key]) => key === code)?.[1]
  return said === undefined ? null : pickText(said, languageOf(tag))
}
