import { AREA_CODES, type AreaCode, nameArea } from '../vocab/areas'
import { compareIn, defineCodeList, findIn, joinWith } from './code-list'

/** The label within a sentence; an abbreviation keeps its capitals. */
function sayArea(code: AreaCode): string {
  const label = nameArea(code)
  return label === label.toUpperCase() ? label : label.toLowerCase()
}

export const area = defineCodeList<AreaCode>({
  key: 'area',
  aliases: ['areas'],
  label: 'Cooperation areas',
  hint: 'codes of areas, as in trade,nuclear_energy',
  find: (text) => findIn(AREA_CODES, text),
  order: compareIn(AREA_CODES),
  noun: 'an area of the codebook',
  describe: (codes) => `about ${joinWith(codes.map(sayArea), 'or')}`,
})
