import { expect, it } from 'vitest'
import { translate } from '../../lib/words/translate'
import { tellingOf } from '../ui/telling-of'
import { sampleMeeting } from './sample-items'
import { tellFieldValue, toldValue } from './told-value'

const person = { key: 'petrov ivan', name: 'Ivan Petrov', role: 'minister', country: 'RU' }
const told = sampleMeeting('m', { participants: [person], areas: ['trade'] })

it.each([
  ['kind', 'Talks'],
  ['date', '27\u00A0Feb\u00A02026'],
  ['place', 'Astana, Kazakhstan'],
  ['visit', 'no visit'],
  ['country:KZ', 'Kazakhstan is in it'],
  ['country:UZ', 'Uzbekistan is not in it'],
  ['area:trade', 'Trade is in it'],
  ['participant:petrov ivan', 'Ivan Petrov (minister, RU)'],
  ['participant:nobody', 'not there'],
])('says what a report tells of %s', (field, words) => {
  expect(tellFieldValue(field, toldValue(told, field), translate('en', 'review'), tellingOf('en'))).toBe(words)
})
