import { MEETING_KIND_CODES, type MeetingKind } from '../vocab/meeting-kinds'
import { compareIn, defineCodeList, findIn } from './code-list'

export const kind = defineCodeList<MeetingKind>({
  key: 'kind',
  aliases: ['kinds'],
  codes: MEETING_KIND_CODES,
  find: (text) => findIn(MEETING_KIND_CODES, text),
  order: compareIn(MEETING_KIND_CODES),
  fault: (value) => (t) => t('wrong_kind', { value, hint: t('hint_kind', { codes: MEETING_KIND_CODES.join(', ') }) }),
})
