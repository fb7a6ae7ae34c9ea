import type { LanguageWords } from './language-words'

export const ENGLISH: LanguageWords = {
  language: 'en',
  script: 'latin',
  kinds: {
    ...{
      talks: 'talks',
      visit: 'meetings on a visit',
      call: 'a telephone call',
      video: 'a video conference',
      summit: 'a summit',
    },
    ...{ commission: 'a session of the joint commission', forum: 'a business forum', consultations: 'consultations' },
    reception: 'a reception',
  },
  roles: {
    ...{ head_of_state: 'President', head_of_government: 'Prime Minister', foreign_minister: 'Foreign Minister' },
    ...{ minister: 'Minister', speaker: 'Speaker', deputy_head: 'Deputy Prime Minister', ambassador: 'Ambassador' },
    ...{ deputy_minister: 'Deputy Minister', organization_head: 'Secretary-General' },
  },
  visits: {
    ...{
      state: 'a state visit',
      official: 'an official visit',
      working: 'a working visit',
      private: 'a private visit',
    },
    transit: 'a stopover',
  },
  afterDay: '',
  visit: 'a visit',
  and: 'and',
  titles: [
    '{a} and {b}: {kind}',
    '{kind}: {a}, {b}',
    'What {a} and {b} agreed on',
    '{a} looks to {b}',
    '{b} and {a} in focus',
  ],
  leads: {
    held: [
      'On {date} {sides} held {kind}.',
      '{sides} held {kind} on {date}, officials said.',
      'Representatives of {sides} met for {kind} on {date}.',
      'It was on {date} that {sides} sat down for {kind}.',
      'After weeks of preparation {sides} held {kind} on {date}.',
    ],
    planned: [
      '{sides} will hold {kind} on {date}.',
      'On {date} {sides} are to meet for {kind}.',
      'Preparations are under way for {kind} of {sides} on {date}.',
    ],
    cancelled: [
      '{sides} have called off {kind} that had been set for {date}.',
      'The meeting of {sides}, {kind}, will not take place on {date}.',
    ],
  },
  undated: ['{sides} held {kind}.', 'Representatives of {sides} met for {kind}.'],
  people: [
    '{side} was represented by {role} {person}.',
    '{role} {person} spoke for {side}.',
    'The delegation of {side} was led by {role} {person}.',
    'For {side} {role} {person} took the floor.',
  ],
  places: [
    '{city} was the venue.',
    'The delegations met in {city}.',
    'All of it took place in {city}.',
    'Journalists were let in only in {city}.',
  ],
  arrivals: [
    'The delegation of {guest} came to {host} on {visit}.',
    '{host} received the guests from {guest}, who are on {visit}.',
    'After {number} months {guest} came to {host} again, for {visit}.',
  ],
  areas: [
    'The agenda covered {areas}.',
    'Cooperation in {areas} was discussed.',
    'The sides spoke about {areas}.',
    'Among the topics were {areas}.',
    'Experts had prepared papers on {areas}.',
  ],
  agreements: {
    signed: [
      '[agreement:A memorandum on {area}] was signed.',
      'The ministers signed [agreement:an agreement on {area}].',
    ],
    initialled: ['[agreement:A protocol on {area}] was initialled.'],
    planned: ['[agreement:A road map on {area}] is to be signed within {number} months.'],
  },
  fillers: [
    'The working group on project {project} will report in {number} weeks.',
    'Companies from {number} regions take part in {project}.',
    'A site near {project} was named among the priorities.',
    'The {project} initiative brings together {number} partners.',
    'Observers noted a change of tone after {project}.',
    'A joint centre called {project} may open within {number} months.',
    'Questions about {project} remained open.',
    'The press service recalled the history of {project}.',
    'Both delegations visited the {project} plant.',
    'The next round will be devoted to {project}.',
  ],
  figures: [
    'Trade between them reached [figure:{millions} million dollars] last year.',
    'Mutual investment of [figure:{millions} million dollars] was mentioned.',
  ],
  recollections: [
    'Earlier, on {date}, {sides} held {kind}.',
    'As reported, {sides} met for {kind} on {date}.',
    'A few days before, on {date}, there had been {kind} of {sides}.',
  ],
  endings: ['This was reported by our correspondent.', 'The text was provided by a partner agency.'],
  outlets:
    'Meridian-Wire Capital-Post Harbour-Times Northern-Courier Globe-Desk Union-Herald Silk-Road-Daily Envoy-Review Diplomat-Ledger World-Dispatch Continental-News Embassy-Row Civic-Observer Atlas-Report'.split(
      ' ',
    ),
}
