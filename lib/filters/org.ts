import { ORGANIZATIONS, type OrganizationCode } from '../vocab/organizations'
import { compareText, defineCodeList } from './code-list'

export const org = defineCodeList<OrganizationCode>({
  key: 'org',
  aliases: ['organization', 'organizations'],
  codes: null,
  find: (text) => ORGANIZATIONS.find((row) => row.code === text.toUpperCase())?.code ?? null,
  order: compareText,
  fault: (value) => (t) => t('wrong_org', { value, hint: t('hint_org') }),
})
