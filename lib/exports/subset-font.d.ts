declare module 'subset-font' {
  type Axis = number | { min?: number; max?: number; default?: number }
  type Options = {
    targetFormat?: 'sfnt' | 'woff' | 'woff2'
    variationAxes?: Readonly<Record<string, Axis>>
    dropTables?: readonly string[]
  }
  /** A font with the letters of `text` alone. @throws Error where the bytes are no font */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
