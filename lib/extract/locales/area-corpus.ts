/** The form of a locale's corpus of areas: sentences that must give an area, and sentences that must give none. */
import type { AreaCode } from '../../vocab/areas'

export type AreaCorpus = {
  yes: Readonly<Record<AreaCode, readonly string[]>>
  /** Nothing at all is to be seen in these. */
  no: readonly string[]
}
