import { add } from './catalogues/add'
import { api } from './catalogues/api'
import { codebook } from './catalogues/codebook'
import { copies } from './catalogues/copies'
import { curation } from './catalogues/curation'
import { datasets } from './catalogues/datasets'
import { evidence } from './catalogues/evidence'
import { exportMenu } from './catalogues/export-menu'
import { figures } from './catalogues/figures'
import { files } from './catalogues/files'
import { filters } from './catalogues/filters'
import { frame } from './catalogues/frame'
import { pages } from './catalogues/pages'
import { pair } from './catalogues/pair'
import { palette } from './catalogues/palette'
import { quality } from './catalogues/quality'
import { records } from './catalogues/records'
import { review } from './catalogues/review'
import { saved } from './catalogues/saved'
import { search } from './catalogues/search'
import { sources } from './catalogues/sources'
import { table } from './catalogues/table'
import { trouble } from './catalogues/trouble'
import { world } from './catalogues/world'

/** Every catalogue by the name under which it is asked for. */
export const CATALOGUES = {
  add,
  api,
  codebook,
  copies,
  datasets,
  exportMenu,
  figures,
  files,
  filters,
  frame,
  pair,
  palette,
  quality,
  records,
  saved,
  search,
  sources,
  table,
  trouble,
  world,
  evidence,
  pages,
  curation,
  review,
}

export type Namespace = keyof typeof CATALOGUES

/** The English messages by catalogue, as `use-intl` types its keys and values after them. */
export type Messages = {
  [N in Namespace]: {
    [K in keyof (typeof CATALOGUES)[N]]: (typeof CATALOGUES)[N][K] extends { en: infer T } ? T : never
  }
}
