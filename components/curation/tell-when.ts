import type { Telling } from '../ui/telling'

/** Under which name everything is done while nobody has to sign in; any other name is the name of somebody. */
const LOCAL = 'local analyst'

/** Who acted, as a page says it. */
export function tellActor(actor: string, { t }: Telling): string {
  return actor === LOCAL ? t('actorLocal') : actor
}

/** The day of an instant, `YYYY-MM-DD`, by the calendar of UTC. */
export function dayOf(at: Date | string): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** "22 Nov 2026", by the calendar of UTC, in which the base keeps its time. */
export function tellDay(at: Date | string, { names }: Telling): string {
  return names.date(dayOf(at), 'short')
}

/** "22 Nov 2026, 14:05 UTC". */
export function tellMoment(at: Date | string, telling: Telling): string {
  return `${tellDay(at, telling)}, ${new Date(at).toISOString().slice(11, 16)} UTC`
}
