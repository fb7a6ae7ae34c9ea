import { AREA_CODES, type AreaCode } from '../vocab/areas'
import { compareIn, defineCodeList, findIn } from './code-list'

export const allAreas = defineCodeList<AreaCode>({
  key: 'allAreas',
  aliases: [],
  codes: AREA_CODES,
  find: (text) => findIn(AREA_CODES, text),
  order: compareIn(AREA_CODES),
  fault: (value) => (t) => t('wrong_area', { value, hint: t('hint_allAreas') }),
})
