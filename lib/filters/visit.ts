import { VISIT_TYPES, type VisitType } from '../vocab/meeting-kinds'
import { compareIn, defineCodeList, findIn, joinWith } from './code-list'

export const visit = defineCodeList<VisitType>({
  key: 'visit',
  aliases: ['visitType'],
  label: 'Visit',
  hint: `any of ${VISIT_TYPES.join(', ')}`,
  find: (text) => findIn(VISIT_TYPES, text),
  order: compareIn(VISIT_TYPES),
  noun: 'a type of visit',
  describe: (codes) => `during ${joinWith(codes, 'or')} visits`,
})
