/** Which column of a table of visits is what, by the names that people give columns in four languages. */
import { matchColumns } from '../readers/columns'
import type { ColumnMap } from '../readers/reader'

/** What a column of a table of visits may stand for; the first three must be there. */
export const MEETING_FIELDS = [
  ...(['date', 'guest', 'host'] as const),
  ...(['end', 'leader', 'office', 'city', 'visit', 'note', 'key'] as const),
] as const

export type MeetingColumn = (typeof MEETING_FIELDS)[number]

const NAMES: Readonly<Record<MeetingColumn, readonly string[]>> = {
  date: [
    ...[
      'tripstartdate',
      'visitstartdate',
      'startdate',
      'start',
      'datefrom',
      'begindate',
      'meetingdate',
      'visitdate',
      'date',
    ],
    ...[
      'датаначала',
      'датавизита',
      'датавстречи',
      'дата',
      'басталукүні',
      'күні',
      'датум',
      'почетак',
      'datum',
      'pocetak',
    ],
  ],
  guest: [
    ...[
      'leadercountryorigo',
      'leadercountry',
      'guestcountry',
      'guest',
      'visitorcountry',
      'sendingcountry',
      'homecountry',
    ],
    ...[
      'fromcountry',
      'origincountry',
      'странагостя',
      'страналидера',
      'гость',
      'қонақел',
      'қонақ',
      'земљагоста',
      'гост',
      'gost',
    ],
  ],
  host: [
    ...[
      'countryvisited',
      'hostcountry',
      'host',
      'visitedcountry',
      'destinationcountry',
      'destination',
      'receivingcountry',
    ],
    ...['tocountry', 'принимающаястрана', 'странапосещения', 'принимающаясторона', 'қабылдаушыел', 'қабылдаушы'],
    ...['земљадомаћин', 'домаћин', 'domacin'],
  ],
  end: ['tripenddate', 'visitenddate', 'enddate', 'end', 'dateto', 'датаокончания', 'аяқталукүні', 'крај', 'kraj'],
  leader: [
    ...['leaderfullname', 'leadername', 'leader', 'visitorname', 'visitor', 'traveler', 'traveller', 'person', 'name'],
    ...['лидер', 'имя', 'фио', 'көшбасшы', 'аты', 'име', 'посетилац', 'ime'],
  ],
  office: ['leadertitle', 'office', 'position', 'title', 'role', 'должность', 'лауазымы', 'функција', 'funkcija'],
  city: ['cityvisited', 'city', 'place', 'location', 'город', 'место', 'қала', 'град', 'grad'],
  visit: ['visittype', 'typeofvisit', 'triptype', 'type', 'типвизита', 'видвизита', 'сапартүрі', 'врстапосете'],
  note: [
    'description',
    'purpose',
    'remarks',
    'notes',
    'note',
    'comment',
    'event',
    'описание',
    'примечание',
    'сипаттама',
    'опис',
  ],
  key: ['tripid', 'visitid', 'meetingid', 'rowid', 'id'],
}

/** The columns of a table of visits; `null` where it is none. @param named what a person said about this head */
export function findMeetingColumns(head: readonly string[], named: ColumnMap | null): ColumnMap | null {
  const columns = named ?? matchColumns(head, NAMES)
  return columns.date !== undefined && columns.guest !== undefined && columns.host !== undefined ? columns : null
}
