/** Forms of the English-language press: who met whom, what was only wished for, and journeys with several stops. */
import { describe, expect, it } from 'vitest'
import { tell } from './test-meetings'

const short = (text: string, published?: string) =>
  tell(text, published).map((line) => {
    const [kind, status, date, , sides] = line.split(' | ')
    return `${sides} ${date} ${status} ${kind}`
  })

describe('meetings as agencies tell them', () => {
  it.each([
    [
      'Officials said the General Border Committee of Cambodia and Thailand will meet in Kuala Lumpur on March 7.',
      ['KH+TH 2026-03-07 planned commission'],
    ],
    [
      'U.S. Deputy Secretary of State John Smith met Haitian Prime Minister Garry Conille in Port-au-Prince on Friday.',
      ['HT+US 2026-02-27 held talks'],
    ],
    [
      'Chinese President Xi Jinping met Vietnamese President Luong Cuong on Friday ahead of the Shanghai Cooperation Organisation summit.',
      ['CN+VN 2026-02-27 held talks'],
    ],
    [
      'The outgoing Ambassador of Greece, Ioannis Pappas, paid a farewell call on Cypriot President Nikos Christodoulides on Friday.',
      ['CY+GR 2026-02-27 held reception'],
    ],
    [
      'Vietnamese President Luong Cuong received in Hanoi on Friday a delegation of the Lao National Assembly led by its Deputy Speaker Sommad Phol.',
      ['LA+VN 2026-02-27 held talks'],
    ],
    [
      'Iran and the United States were to hold talks in Muscat on March 1. The foreign minister of Oman said the round would not take place.',
      ['IR+US 2026-03-01 cancelled talks'],
    ],
    [
      'Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev signed a declaration in Washington on Friday in the presence of U.S. President Donald Trump.',
      ['AM+AZ+US 2026-02-27 held summit'],
    ],
  ])('%s', (text, meetings) => expect(short(text)).toEqual(meetings))
})

describe('what is only wished for', () => {
  it.each([
    'The Polish foreign minister called Friday for direct talks between Israel and Syria.',
    'Ghanaian President John Mahama called on Burkinabe leader Ibrahim Traore to restore civilian rule.',
    'The Australian trade minister, Don Farrell, on Friday ruled out a trip to Washington.',
    'French President Emmanuel Macron hopes to meet German Chancellor Friedrich Merz soon.',
  ])('is no meeting: %s', (text) => expect(short(text)).toEqual([]))
})

describe('a journey with several stops', () => {
  it('goes to each of them', () =>
    expect(
      short('Japanese Prime Minister Shigeru Ishiba will visit Vietnam and the Philippines next month.').map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['JP+VN', 'JP+PH']))

  it('is that of whoever travelled in the sentence before', () =>
    expect(
      short(
        'Portuguese President Marcelo Sousa arrived in Luanda on Friday for talks with his Angolan counterpart João Lourenço. Still ahead of him are Mozambique, where he arrives on Sunday, and Cape Verde.',
      ),
    ).toEqual([
      'AO+PT 2026-02-27 held talks',
      'MZ+PT 2026-03-01 planned visit',
      expect.stringMatching(/^CV\+PT \S+ planned visit$/),
    ]))
})
