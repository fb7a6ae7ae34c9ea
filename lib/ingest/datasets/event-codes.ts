/**
 * Which events of the codebooks are encounters, and of what kind. CAMEO: "CAMEO Event Codes", 036, 04 and 057; PLOVER: modes
 * of CONSULT. What only talks of cooperation, asks for it or promises aid is none.
 */
import type { MeetingKind, MeetingStatus } from '../../vocab/meeting-kinds'

export type EventMeaning = {
  kind: MeetingKind
  status: MeetingStatus
  /** Who came: the first actor, the second, or nobody that can be told. */
  guest: 'actor' | 'recipient' | null
  /** In the words of the codebook. */
  label: string
}

const held = (kind: MeetingKind, label: string, guest: EventMeaning['guest'] = null): EventMeaning => {
  return { kind, status: 'held', guest, label }
}

const CAMEO: Readonly<Record<string, EventMeaning>> = {
  '036': { kind: 'talks', status: 'planned', guest: null, label: 'express intent to meet or negotiate' },
  '040': held('talks', 'consult'),
  '041': held('call', 'discuss by telephone'),
  '042': held('visit', 'make a visit', 'actor'),
  '043': held('visit', 'host a visit', 'recipient'),
  '044': held('talks', 'meet at a third location'),
  '045': held('talks', 'mediate'),
  '046': held('talks', 'engage in negotiation'),
  '057': held('talks', 'sign formal agreement'),
}

/** What a CAMEO code with its leading zero means for us; `undefined` where it is no encounter. */
export function meaningOfCameo(code: string): EventMeaning | undefined {
  const whole = /^\d{2}$/u.test(code) && code !== '04' ? `0${code}` : code
  return CAMEO[whole === '04' ? '040' : whole]
}

const PLOVER_MODES: Readonly<Record<string, EventMeaning>> = {
  visit: held('visit', 'consult: visit', 'actor'),
  'third-party': held('talks', 'consult: at a third place'),
  multilateral: held('talks', 'consult: multilateral'),
  phone: held('call', 'consult: by telephone'),
}

/** What a PLOVER event means for us; `undefined` where it is no encounter. */
export function meaningOfPlover(type: string, mode: string): EventMeaning | undefined {
  if (type.toUpperCase() !== 'CONSULT') return undefined
  return PLOVER_MODES[mode.toLowerCase().trim()] ?? held('talks', 'consult')
}
