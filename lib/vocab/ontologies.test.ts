import { describe, expect, it } from 'vitest'
import { AREA_CODES } from './areas'
import { AREA_ONTOLOGIES, type CodedMeeting, codeAgreement, codeMeeting } from './ontologies'

const TALKS: CodedMeeting = {
  ...{ kind: 'talks', status: 'held', countries: ['KZ', 'RS'], organizations: [], areas: [], background: false },
  ...{ place: { country: 'KZ' }, visit: null },
}

const sayCodes = (meeting: Partial<CodedMeeting>) => {
  const { plover, cameo } = codeMeeting({ ...TALKS, ...meeting })
  return [plover.type, plover.mode, cameo, ...plover.context].join(' ')
}

describe('codes of a meeting', () => {
  it.each<[string, Partial<CodedMeeting>, string]>([
    ['talks at the home of one side', {}, 'CONSULT visit 042'],
    ['a visit whose place is not known', { place: null, visit: { guest: 'RS', host: 'KZ' } }, 'CONSULT visit 042'],
    ['talks of which nobody says where', { place: null }, 'CONSULT  040'],
    ['talks elsewhere', { place: { country: 'CN' } }, 'CONSULT third-party 044'],
    ['a call', { kind: 'call', place: null }, 'CONSULT phone 041'],
    ['talks by video', { kind: 'video', place: null }, 'CONSULT phone 041'],
    ['a summit at home', { kind: 'summit', countries: ['KZ', 'RS', 'UZ'] }, 'CONSULT multilateral 042'],
    ['talks of three elsewhere', { countries: ['KG', 'TJ', 'UZ'] }, 'CONSULT multilateral 044'],
    ['a country and a bloc', { countries: ['UZ'], organizations: ['EU'], place: { country: 'UZ' } }, 'CONSULT  040'],
    ['an ambassador received', { kind: 'reception' }, 'CONSULT  040'],
    ['what is planned', { status: 'planned' }, 'AGREE  036 diplomatic future'],
    ['what was called off', { status: 'cancelled' }, 'SANCTION cancel 161 diplomatic'],
    ['what is recalled', { background: true }, 'CONSULT visit 042 historical'],
    [
      'areas, their contexts once',
      { areas: ['trade', 'investment', 'defence', 'ai'] },
      'CONSULT visit 042 economic military',
    ],
    ['a plan with areas', { status: 'planned', areas: ['peace', 'energy'] }, 'AGREE  036 diplomatic resource future'],
  ])('%s', (_, meeting, codes) => expect(sayCodes(meeting)).toBe(codes))
})

describe('codes of a document', () => {
  it.each([
    ['signed', 'SUPPORT', '057'],
    ['initialled', 'SUPPORT', '057'],
    ['planned', 'AGREE', '032'],
  ] as const)('%s', (status, type, cameo) => {
    const codes = codeAgreement(status)
    expect([codes.plover.type, codes.cameo]).toEqual([type, cameo])
    expect(codes.plover.context.includes('future')).toBe(status === 'planned')
  })
})

describe('codes of an area', () => {
  it('are there for every area', () => expect(Object.keys(AREA_ONTOLOGIES)).toEqual(AREA_CODES))

  it('are qcodes of IPTC or nothing', () => {
    for (const { iptc } of Object.values(AREA_ONTOLOGIES)) expect(iptc ?? 'medtop:00000000').toMatch(/^medtop:\d{8}$/)
  })
})
