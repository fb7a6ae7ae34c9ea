import { cite } from './citation'
import type { ExportFormat } from './export-format'

/** How to cite the view. BibTeX passes over what stands outside an entry, so the two styles in words stand there. */
export const bibtex: ExportFormat = {
  format: 'bib',
  label: 'BibTeX',
  mediaType: 'application/x-bibtex; charset=utf-8',
  fits: () => true,
  reads: 'none',
  write(dataset, { address }) {
    const { apa, chicago, bibtex: entry } = cite(dataset, address, dataset.known ?? null)
    return `APA: ${apa.replaceAll('@', '(at)')}\nChicago: ${chicago.replaceAll('@', '(at)')}\n\n${entry}`
  },
}
