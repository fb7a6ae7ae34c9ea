/** What a person did, said behind the name: "local analyst edited". */
const DONE: Readonly<Record<string, string>> = {
  add: 'added it by hand',
  edit: 'edited',
  clear: 'gave back to the machine',
  merge: 'merged',
  split: 'split',
  accept: 'accepted it as it was',
  reject: 'rejected it',
  delete: 'deleted it',
  restore: 'restored it',
  keep: 'kept the decision',
  take: 'took what the reports say',
  apart: 'set apart',
  undo: 'undid',
  merge_people: 'merged people',
  split_person: 'split a person',
}

/** What an act did, in words; an act that is not known by name is said as it is written. */
export function sayAct(action: string): string {
  return DONE[action] ?? action.replaceAll('_', ' ')
}

const CAUSES: Readonly<Record<string, string>> = {
  ingest: 'Reports were read',
  reextract: 'Reports were read anew',
}

/** What made the machine change a meeting. */
export function sayCause(cause: string, actor: string | null): string {
  if (actor !== null) return `${actor} ${sayAct(cause)} elsewhere`
  return CAUSES[cause] ?? 'The base was set up'
}
