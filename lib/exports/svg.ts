import { composePicture } from '../figures/picture/compose-picture'
import { hasDrawing } from '../figures/plan-figure'
import { type ExportFormat, MOST_DRAWN } from './export-format'

/**
 * The figure as it stands on the page, as a drawing of its own: no script, no request, text as text in an embedded
 * typeface.
 */
export const svg: ExportFormat = {
  format: 'svg',
  label: 'SVG',
  mediaType: 'image/svg+xml; charset=utf-8',
  fits: hasDrawing,
  mostRows: MOST_DRAWN,
  async write(dataset, options) {
    // Fonts are heavy to load, and who asks for rows has no need of them.
    const { embedLetters } = await import('./picture-fonts')
    const bare = composePicture(dataset, options)
    return composePicture(dataset, options, await embedLetters(readWords(bare)))
  },
}

/** What stands between the tags, with the signs that XML had to write otherwise. */
function readWords(drawing: string): string {
  return `${drawing.replace(/<[^>]*>/g, '')}&<>"`
}
