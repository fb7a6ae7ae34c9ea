import { findRole, ROLE_CODES, type RoleCode } from '../vocab/roles'
import { compareIn, defineCodeList, findIn, joinWith } from './code-list'

export const level = defineCodeList<RoleCode>({
  key: 'level',
  aliases: ['rank'],
  label: 'Rank',
  hint: `any of ${ROLE_CODES.join(', ')}`,
  find: (text) => findIn(ROLE_CODES, text),
  order: compareIn(ROLE_CODES),
  noun: 'a rank',
  describe: (codes) =>
    `at the rank of ${joinWith(
      codes.map((code) => findRole(code)?.plural ?? code),
      'or',
    )}`,
})
