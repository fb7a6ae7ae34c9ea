/** Why a row of a dataset tells of no meeting: codes, with English for the command line. Pages have words of their own. */
export const SKIPS = {
  holiday: 'a holiday',
  'on-the-way': 'a stop on the way, nobody met',
  'own-people': 'a visit to one’s own forces or officials',
  'no-host': 'an address, an honour or a site, nobody met',
  'no-country': 'a place or people that no country code names',
  'no-counterpart': 'no second country in it',
  'other-event': 'an event that is no cooperation or consultation',
  'not-governments': 'an actor that is no government',
  'not-found': 'a page of a web archive that was answered with an error',
  'no-document': 'a picture, style or script of a web archive',
  'not-root': 'an event mentioned beside the one that the report is about',
} as const

export type SkipReason = keyof typeof SKIPS

export function isSkipReason(code: string): code is SkipReason {
  return Object.hasOwn(SKIPS, code)
}

/** In English, for messages; the text itself where it is no code. */
export function saySkip(reason: string): string {
  return isSkipReason(reason) ? SKIPS[reason] : reason
}
