import { GROUP_CODES, type GroupCode } from '../vocab/groups'
import { compareIn, defineCodeList, findIn } from './code-list'

export const group = defineCodeList<GroupCode>({
  key: 'group',
  aliases: ['groups'],
  codes: GROUP_CODES,
  find: (text) => findIn(GROUP_CODES, text),
  order: compareIn(GROUP_CODES),
  fault: (value) => (t) => t('wrong_group', { value, hint: t('hint_group', { codes: GROUP_CODES.join(', ') }) }),
})
