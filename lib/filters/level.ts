import { ROLE_CODES, type RoleCode } from '../vocab/roles'
import { compareIn, defineCodeList, findIn } from './code-list'

export const level = defineCodeList<RoleCode>({
  key: 'level',
  aliases: ['rank'],
  codes: ROLE_CODES,
  find: (text) => findIn(ROLE_CODES, text),
  order: compareIn(ROLE_CODES),
  fault: (value) => (t) => t('wrong_level', { value, hint: t('hint_level', { codes: ROLE_CODES.join(', ') }) }),
})
