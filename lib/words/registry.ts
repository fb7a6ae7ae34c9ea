import { frame } from './catalogues/frame'

/** Every catalogue by the name under which it is asked for. */
export const CATALOGUES = { frame }

export type Namespace = keyof typeof CATALOGUES

/** The English messages by catalogue, as `use-intl` types its keys and values after them. */
export type Messages = {
  [N in Namespace]: {
    [K in keyof (typeof CATALOGUES)[N]]: (typeof CATALOGUES)[N][K] extends { en: infer T } ? T : never
  }
}
