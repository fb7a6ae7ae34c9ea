import { describe, expect, it } from 'vitest'
import type { ReviewItem } from '../../lib/dataset/review'
import { namesOf } from '../../lib/words/names'
import { translate } from '../../lib/words/translate'
import { type Act, type Choice, countOptions, firstChoice, listActs, listNameOptions } from './acts'
import { sampleMeeting, sampleName, samplePair } from './sample-items'

const english = { t: translate('en', 'review'), names: namesOf('en') }
const actsOn = (item: ReviewItem, choice: Choice) => listActs(item, choice, english)
const requestOf = (acts: Act[], key: string) => acts.find((act) => act.key === key)?.request

describe('what can be done', () => {
  it('with possible duplicates: the one with more reports stays unless the reader says otherwise', () => {
    const item = samplePair('a', 'b')
    const choice = firstChoice(item)
    expect(requestOf(actsOn(item, choice), 'm')).toEqual({
      ...{ action: 'merge', into: 'b', from: ['a'], versions: { a: 1, b: 3 } },
    })
    expect(requestOf(actsOn(item, { ...choice, option: 0 }), 'm')).toMatchObject({ into: 'a', from: ['b'] })
    expect(requestOf(actsOn(item, choice), 's')).toMatchObject({ action: 'apart', a: 'a', b: 'b' })
  })

  it('with a name: nothing is chosen for the reader, least of all that two persons are one', () => {
    const item = sampleName()
    const choice = firstChoice(item)
    expect(choice.option).toBeNull()
    expect(requestOf(actsOn(item, choice), 'a')).toBeNull()
    expect(requestOf(actsOn(item, choice), 'm')).toBeNull()
    expect(listNameOptions(item).map(({ sort }) => sort)).toEqual(['same', 'unsaid', 'own'])
    expect(countOptions(item)).toBe(3)
    expect(requestOf(actsOn(item, { ...choice, option: 0 }), 'm')).toEqual({
      ...{ action: 'merge_people', into: 'petrov i', from: ['petrov ivan'] },
    })
    const own = actsOn(item, { option: 2, seat: { role: 'minister', country: 'RU' } })
    expect(requestOf(own, 'a')).toMatchObject({
      set: { 'participant:petrov ivan': { name: 'Ivan Petrov', role: 'minister', country: 'RU' } },
    })
    expect(requestOf(own, 'r')).toMatchObject({ set: { 'participant:petrov ivan': false } })
  })

  it('with a meeting that is told again: a deleted one stays deleted, a rejected one rejected', () => {
    const again = (state: string) => ({
      ...{ kind: 'again' as const, id: 'x#0', rank: 1, weight: 0, report: 'x#0', verdict: null },
      meeting: sampleMeeting('m', { state }),
    })
    const choice = firstChoice(again('deleted'))
    expect(requestOf(actsOn(again('deleted'), choice), 'r')).toMatchObject({ action: 'delete' })
    expect(requestOf(actsOn(again('rejected'), choice), 'r')).toMatchObject({ action: 'reject' })
    expect(requestOf(actsOn(again('rejected'), choice), 's')).toMatchObject({ action: 'split', reports: ['x#0'] })
  })
})
