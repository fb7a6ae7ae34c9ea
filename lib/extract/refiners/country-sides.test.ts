/** Sides named as countries or blocs only, and countries that are merely talked about. */
import { describe, expect, it } from 'vitest'
import { tell } from './test-meetings'

const sides = (text: string) => tell(text).map((line) => line.split(' | ')[4])

describe('countries as sides', () => {
  it.each([
    ['Переговоры между Арменией и Азербайджаном прошли 27 февраля в Абу-Даби.', 'AM+AZ'],
    ['27 февраля в Астане состоялись казахстанско-сербские политические консультации.', 'KZ+RS'],
    ['Talks between Armenia and Azerbaijan took place in Abu Dhabi on February 27.', 'AM+AZ'],
    [
      'The European Union and Kazakhstan held a meeting of the Cooperation Council in Brussels on February 27.',
      'KZ+EU',
    ],
  ])('%s', (text, pair) => expect(sides(text)).toEqual([pair]))

  it.each([
    'Министр на заседании комитета парламента говорил о Германии и Франции.',
    '"We have talked about Germany and France long enough," the minister told a meeting of the committee.',
    'Переговоры о вступлении Азербайджана в ВТО продолжаются, сообщили в Баку.',
    "Negotiations on Serbia's accession to the European Union have stalled, an official said.",
  ])('are none where they are only the subject: %s', (text) => expect(sides(text)).toEqual([]))
})
