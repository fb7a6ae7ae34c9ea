import { VISIT_TYPES, type VisitType } from '../vocab/meeting-kinds'
import { compareIn, defineCodeList, findIn } from './code-list'

export const visit = defineCodeList<VisitType>({
  key: 'visit',
  aliases: ['visitType'],
  codes: VISIT_TYPES,
  find: (text) => findIn(VISIT_TYPES, text),
  order: compareIn(VISIT_TYPES),
  fault: (value) => (t) => t('wrong_visit', { value, hint: t('hint_visit', { codes: VISIT_TYPES.join(', ') }) }),
})
