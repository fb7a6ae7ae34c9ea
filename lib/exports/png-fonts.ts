import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import subsetFont from 'subset-font'
import { listLetters, readScript, SCRIPTS, type Script } from './picture-fonts'

/** As a picture says that words are bold, and what the painter is told in its place. */
export const BOLD = {
  said: 'font-weight="600"',
  told: 'font-weight="600" font-style="italic" font-stretch="condensed"',
}

const WEIGHTS = [400, 600] as const
const CONDENSED = 3
const ITALIC = 1
const REGULAR = 64

let cut: Promise<readonly string[]> | null = null

/**
 * The typeface as the painter can read it, one plain font a script and weight, in files. Made once a process, in a folder
 * that goes with it.
 * @throws Error where the package is not installed or there is no room for temporary files
 */
export function cutFonts(): Promise<readonly string[]> {
  cut ??= makeFonts().catch((error: unknown) => {
    cut = null
    throw error
  })
  return cut
}

async function makeFonts(): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-fonts-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const wanted = WEIGHTS.flatMap((weight) => SCRIPTS.map((script) => ({ script, weight })))
  return Promise.all(
    wanted.map(async ({ script, weight }) => {
      const file = path.join(folder, `${script}-${weight}.ttf`)
      await writeFile(file, await cutFont(script, weight))
      return file
    }),
  )
}

/**
 * The painter takes a letter that a font lacks from another, and joins the two only where both make one shape of one
 * letter: so there are no ligatures and no loose accents. It would take the letter from any weight, but not from a font
 * that differs in weight, width and slant at once: so the bold ones say that they do.
 */
async function cutFont(script: Script, weight: number): Promise<Buffer> {
  const font = await subsetFont(await readScript(script), listLetters(script), {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
    dropTables: ['GSUB'],
  })
  if (weight > 400) {
    const at = findTable(font, 'OS/2')
    font.writeUInt16BE(CONDENSED, at + 6)
    font.writeUInt16BE((font.readUInt16BE(at + 62) | ITALIC) & ~REGULAR, at + 62)
  }
  return font
}

/** Where a table of an OpenType font begins. */
function findTable(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}
