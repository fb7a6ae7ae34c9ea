import { describe, expect, it } from 'vitest'
import { extract } from '../index'

/** Each meeting as one line: kind, status, date, place, sides, visit, people, level. */
function meetings(text: string, published = '2026-02-28', title?: string): string[] {
  return extract({ text, published, title }).meetings.map((one) =>
    [
      one.background ? `${one.kind} recalled` : one.kind,
      one.status,
      one.dateEnd ? `${one.date}/${one.dateEnd}` : (one.date ?? '-'),
      one.place ? `${one.place.city ?? '?'}/${one.place.country}` : '-',
      [...one.countries, ...one.organizations].join('+'),
      one.visit ? `${one.visit.type ?? 'visit'} ${one.visit.guest}>${one.visit.host}` : '-',
      one.participants.map(({ key }) => key.split(' ')[0]).join(' & '),
      one.level ?? '-',
    ].join(' | '),
  )
}

describe('meetings in Russian', () => {
  it('reads talks with dateline, weekday and both heads of state', () =>
    expect(
      meetings(
        'Астана. 27 февраля. Президент Казахстана Касым-Жомарт Токаев провёл в пятницу переговоры с президентом Сербии Александром Вучичем.',
      ),
    ).toEqual(['talks | held | 2026-02-27 | Астана/KZ | KZ+RS | - | tokayev & vucic | head_of_state']))

  it('makes narrow and extended talks one meeting', () =>
    expect(
      meetings(
        'Президент Казахстана Касым-Жомарт Токаев встретился в Астане с президентом Сербии Александром Вучичем. Затем Токаев и Вучич провели переговоры в расширенном составе.',
      ),
    ).toHaveLength(1))

  it('fills a visit into the talks held during it', () =>
    expect(
      meetings(
        'Президент Сербии Александр Вучич прибыл с официальным визитом в Казахстан. Его принял в Астане президент Казахстана Касым-Жомарт Токаев.',
      ),
    ).toEqual([expect.stringContaining('Астана/KZ | KZ+RS | official RS>KZ | ')]))

  it('keeps a visit without talks as a visit', () =>
    expect(meetings('Президент Сербии Александр Вучич 26 февраля посетил Казахстан.')).toEqual([
      'visit | held | 2026-02-26 | ?/KZ | KZ+RS | visit RS>KZ | vucic | head_of_state',
    ]))

  it('tells a call from talks, and gives it no place', () =>
    expect(
      meetings(
        'Астана. Президент Казахстана Касым-Жомарт Токаев в пятницу поговорил по телефону с президентом России Владимиром Путиным.',
      ),
    ).toEqual(['call | held | 2026-02-27 | - | KZ+RU | - | tokayev & putin | head_of_state']))

  it('takes the lowest of the highest roles as level', () =>
    expect(
      meetings(
        'Премьер-министр Венгрии Виктор Орбан встретился 27 февраля в Будапеште с президентом Туркменистана Сердаром Бердымухамедовым.',
      ),
    ).toEqual([expect.stringContaining('head_of_government')]))

  it('knows what is planned and what was cancelled', () => {
    expect(
      meetings(
        'Президент Сербии Александр Вучич встретится 5 марта в Астане с президентом Казахстана Касым-Жомартом Токаевым.',
      ),
    ).toEqual([expect.stringMatching(/^talks \| planned \| 2026-03-05 \| Астана/)])
    expect(meetings('Президент Сербии Александр Вучич отменил визит в Казахстан, намеченный на 5 марта.')).toEqual([
      expect.stringMatching(/^visit \| cancelled \| 2026-03-05/),
    ])
  })

  it('marks what is only recalled', () =>
    expect(meetings('Напомним, в ноябре 2024 года президент Казахстана Касым-Жомарт Токаев посетил Сербию.')).toEqual([
      expect.stringMatching(/^visit recalled \| held \| 2024-11-01 \| \?\/RS/),
    ]))

  it('takes as its subject what a report recalls when it has nothing newer', () =>
    expect(
      meetings(
        'Астана. 27 февраля. Президент Казахстана Касым-Жомарт Токаев выступил на брифинге. Ранее в Акорде состоялись его переговоры с президентом Сербии Александром Вучичем.',
      ),
    ).toEqual([expect.stringMatching(/^talks \| held \| 2026-02-27 \| Астана\/KZ \| KZ\+RS/)]))
})

describe('meetings in English', () => {
  it('keeps meetings with different principals apart', () =>
    expect(
      meetings(
        'Kazakh President Kassym-Jomart Tokayev met Serbian President Aleksandar Vucic in Astana on Friday. Vucic then met Kazakh Prime Minister Olzhas Bektenov.',
      ),
    ).toEqual([
      expect.stringContaining('tokayev & vucic | head_of_state'),
      expect.stringContaining('bektenov | head_of_government'),
    ]))

  it('sees those met one by one as meetings of two', () =>
    expect(
      meetings(
        'Kazakh President Kassym-Jomart Tokayev met Serbian President Aleksandar Vucic, Turkish President Recep Tayyip Erdogan and French President Emmanuel Macron separately on Friday.',
      ),
    ).toHaveLength(3))

  it('finds the two in the sentence before', () =>
    expect(
      meetings(
        'Kazakh President Kassym-Jomart Tokayev greeted reporters next to Serbian President Aleksandar Vucic in Astana. The two met on Friday.',
      ),
    ).toContainEqual(expect.stringMatching(/^talks \| held \| 2026-02-27 .* KZ\+RS/)))
})

describe('what is no meeting', () => {
  it.each([
    'Президент Казахстана Касым-Жомарт Токаев поздравил президента Сербии Александра Вучича с днём рождения.',
    'Президент Казахстана Касым-Жомарт Токаев принял премьер-министра Казахстана Олжаса Бектенова.',
    'Сборная Казахстана провела товарищескую встречу с командой Сербии и выиграла матч со счётом 2:0.',
    'За год товарооборот между Казахстаном и Сербией вырос на 7%.',
    'Kazakh President Kassym-Jomart Tokayev sent a letter of condolences to Serbian President Aleksandar Vucic.',
    'Japan beat Brazil 3-2 in a friendly match in Tokyo on Tuesday.',
    'Kazakhstan exported more grain to Serbia last year.',
  ])('%s', (text) => expect(meetings(text)).toEqual([]))
})
