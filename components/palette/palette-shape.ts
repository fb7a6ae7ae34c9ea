/** One thing that the palette leads to. */
export type PaletteItem = {
  href: string
  label: string
  /** What tells it from others of the same name. */
  hint?: string
  /** The language of the label, where it is not that of the page. */
  lang?: string
}

export type PaletteGroup = { title: string; items: readonly PaletteItem[] }

export type KeyGroup = { title: string; keys: readonly (readonly [key: string, meaning: string])[] }

/** What the palette knows before anything is typed; asked for when it is first opened, so that no page carries it. */
export type PaletteBasis = {
  words: {
    title: string
    placeholder: string
    none: string
    /** Has `{words}` in it. */
    searchFor: string
    actions: string
    theme: string
    pin: string
    /** Has `{format}` and `{figure}` in it. */
    take: string
    save: string
    keys: string
    close: string
    singleKeys: string
  }
  pages: PaletteGroup
  languages: PaletteGroup
  keys: readonly KeyGroup[]
}

/** What begins like the words typed so far, group by group. */
export type PaletteAnswer = { groups: readonly PaletteGroup[] }
