import type { Translator } from '../../lib/words/translate'

type Words = Translator<'curation'>

/** What a person did, said behind the name: "local analyst edited". */
const ACTS = {
  add: 'actAdd',
  edit: 'actEdit',
  clear: 'actClear',
  merge: 'actMerge',
  split: 'actSplit',
  accept: 'actAccept',
  reject: 'actReject',
  delete: 'actDelete',
  restore: 'actRestore',
  keep: 'actKeep',
  take: 'actTake',
  apart: 'actApart',
  undo: 'actUndo',
  merge_people: 'actMergePeople',
  split_person: 'actSplitPerson',
} as const

const CAUSES = { ingest: 'causeIngest', reextract: 'causeReextract' } as const

/** What an act did, in words; an act that is not known by name is said as it is written. */
export function tellAct(action: string, t: Words): string {
  const key = Object.entries(ACTS).find(([name]) => name === action)?.[1]
  return key ? t(key) : action.replaceAll('_', ' ')
}

/** What made the machine change a meeting; `actor` is whoever acted elsewhere, as a page says it. */
export function tellCause(cause: string, actor: string | null, t: Words): string {
  if (actor !== null) return t('causeElsewhere', { actor, act: tellAct(cause, t) })
  const key = Object.entries(CAUSES).find(([name]) => name === cause)?.[1]
  return key ? t(key) : t('causeSetUp')
}
