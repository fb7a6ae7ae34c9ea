import { MEETING_KIND_CODES, type MeetingKind, nameMeetingKind } from '../vocab/meeting-kinds'
import { compareIn, defineCodeList, findIn, joinWith } from './code-list'

export const kind = defineCodeList<MeetingKind>({
  key: 'kind',
  aliases: ['kinds'],
  label: 'Kind',
  hint: `any of ${MEETING_KIND_CODES.join(', ')}`,
  find: (text) => findIn(MEETING_KIND_CODES, text),
  order: compareIn(MEETING_KIND_CODES),
  noun: 'a kind of meeting',
  describe: (codes) =>
    `of kind ${joinWith(
      codes.map((code) => nameMeetingKind(code).toLowerCase()),
      'or',
    )}`,
})
