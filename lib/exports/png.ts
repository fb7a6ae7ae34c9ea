import { composePicture, OWN_FAMILY } from '../figures/picture/compose-picture'
import { hasDrawing } from '../figures/plan-figure'
import { type ExportFormat, MOST_DRAWN } from './export-format'

const SHARPNESS = 2

/** The figure in pixels, two for each of CSS. The work is done beside the server's own thread. */
export const png: ExportFormat = {
  format: 'png',
  label: 'PNG',
  mediaType: 'image/png',
  fits: hasDrawing,
  mostRows: MOST_DRAWN,
  async write(dataset, options) {
    // The painter is heavy to load, and who asks for rows has no need of it.
    const [{ renderAsync }, { BOLD, cutFonts }] = await Promise.all([import('@resvg/resvg-js'), import('./png-fonts')])
    const drawing = composePicture(dataset, options).replaceAll(BOLD.said, BOLD.told)
    const image = await renderAsync(drawing, {
      fitTo: { mode: 'zoom', value: SHARPNESS },
      font: { loadSystemFonts: false, fontFiles: [...(await cutFonts())], defaultFontFamily: OWN_FAMILY },
    })
    return new Uint8Array(image.asPng())
  },
}
