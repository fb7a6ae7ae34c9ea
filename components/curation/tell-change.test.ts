import { describe, expect, it } from 'vitest'
import { tellingOf } from '../ui/telling-of'
import { groupChanges } from './group-changes'
import { tellChange } from './tell-change'

const english = tellingOf('en')
const DAY = { date: '2026-02-27', dateEnd: null, datePrecision: 'day' }

describe('tellChange', () => {
  it.each([
    ['status', 'planned', 'held', ['Status', 'changed', 'planned', 'held']],
    ['level', null, 'minister', ['Rank', 'changed', 'not stated', 'Minister']],
    ['place', null, { city: 'Astana', country: 'KZ' }, ['Place', 'changed', 'not stated', 'Astana, Kazakhstan']],
    ['country:UZ', false, true, ['Side', 'added', null, 'Uzbekistan']],
    ['country:UZ', undefined, true, ['Side', 'added', null, 'Uzbekistan']],
    ['organization:UN', true, false, ['Side', 'taken out', null, 'United Nations']],
    ['area:ai', true, undefined, ['Area', 'taken out', null, 'AI']],
    ['area:ai', true, true, ['Area', 'confirmed', null, 'AI']],
    ['kind', 'talks', 'talks', ['Kind', 'confirmed', null, 'Talks']],
    ['kind', undefined, 'talks', ['Kind', 'set', null, 'Talks']],
    ['state', null, 'rejected', ['Standing', 'changed', 'live', 'rejected']],
    ['state', null, { merged: 'x' }, ['Standing', 'changed', 'live', 'merged']],
    [
      'visit',
      { type: 'official', guest: 'RS', host: 'KZ' },
      null,
      ['Visit', 'changed', 'official visit of Serbia to Kazakhstan', 'no visit'],
    ],
  ] as const)('%s from %j to %j', (field, before, after, [label, how, was, is]) => {
    expect(tellChange(field, before, after, english)).toEqual({ label, how, before: was, after: is })
  })

  it('says dates by their precision, and people with role and country', () => {
    expect(tellChange('date', DAY, { ...DAY, date: '2026-02-01', datePrecision: 'month' }, english)).toMatchObject({
      before: '27\u00A0Feb\u00A02026',
      after: 'Feb\u00A02026',
    })
    const seat = { name: 'Aleksandar Vučić', role: 'head_of_state', country: 'RS' }
    expect(tellChange('participant:vucic aleksandar', false, seat, english)).toMatchObject({
      how: 'added',
      after: 'Aleksandar Vučić (head of state, RS)',
    })
    expect(tellChange('participant:vucic aleksandar', seat, { ...seat, role: 'minister' }, english)).toMatchObject({
      how: 'changed',
      before: 'Aleksandar Vučić (head of state, RS)',
      after: 'Aleksandar Vučić (minister, RS)',
    })
  })
})

describe('groupChanges', () => {
  it('puts members that came together in one line, names reports for whole fields, and leaves reports out', () => {
    const came = (field: string) => ({ field, before: undefined, after: true, from: ['a#0'] })
    const lines = groupChanges(
      [
        { field: 'status', before: 'planned', after: 'held', from: ['a#0'] },
        ...[came('area:trade'), came('area:energy'), came('report:a#0'), came('country:UZ')],
        { field: 'area:space', before: true, after: undefined, from: [] },
      ],
      english,
    )
    expect(lines.map(({ label, how, after, from }) => [label, how, after, from])).toEqual([
      ['Status', 'changed', 'held', ['a#0']],
      ['Area', 'added', 'Trade, Energy', []],
      ['Side', 'added', 'Uzbekistan', []],
      ['Area', 'taken out', 'Space', []],
    ])
  })
})
