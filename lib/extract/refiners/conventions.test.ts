/** The ten conventions of CONTRACT, each with what counts and what does not, in Russian and in English. */
import { describe, expect, it } from 'vitest'
import { extract } from '../index'

const PUBLISHED = '2026-02-28'
const read = (text: string) => extract({ text, published: PUBLISHED })
const areas = (text: string) => read(text).areas.map(({ code }) => code)
/** The meetings that the report does not merely recall, each as one line. */
const meetings = (text: string) =>
  read(text)
    .meetings.filter((one) => !one.background)
    .map(({ kind, status, date, countries, organizations, level }) =>
      [kind, status, date ?? '-', [...countries, ...organizations].join('+'), level ?? '-'].join(' '),
    )

const RU =
  'Президент Казахстана Касым-Жомарт Токаев 27 февраля встретился в Астане с президентом Сербии Александром Вучичем.'
const EN = 'Kazakh President Kassym-Jomart Tokayev met Serbian President Aleksandar Vucic in Astana on February 27.'

describe('1: what an area needs', () => {
  it.each([
    [`${RU} Стороны обсудили торгово-экономическое сотрудничество.`, 'trade'],
    [`${RU} Обсуждена работа Делового совета.`, 'business'],
    [`${RU} Стороны обменялись мнениями по вопросам региональной и международной повестки.`, 'political_dialogue'],
    [`${RU} Речь шла о взаимодействии в рамках ООН и ОБСЕ.`, 'multilateral'],
    [`${EN} They discussed economic ties.`, 'trade'],
    [`${EN} They discussed the work of the business council.`, 'business'],
    [`${EN} They exchanged views on regional and international affairs.`, 'political_dialogue'],
    [`${EN} They agreed to work together within the UN and the OSCE.`, 'multilateral'],
  ])('reads %s as %s', (text, code) => expect(areas(text)).toContain(code))

  it.each([
    [`${RU} Стороны обсудили торгово-экономическое сотрудничество.`, ['business', 'political_dialogue']],
    [`${EN} They discussed economic ties.`, ['business', 'political_dialogue']],
  ])('reads no more in %s', (text, codes) => expect(areas(text).filter((code) => codes.includes(code))).toEqual([]))
})

describe('2: areas of a document are those of any encounter, recalled ones too', () => {
  it.each([
    `${RU} В мае 2023 года в Белграде они обсуждали сотрудничество в туризме.`,
    `${EN} In May 2023 in Belgrade they discussed cooperation in tourism.`,
  ])('keeps the area of what is recalled: %s', (text) => expect(areas(text)).toContain('tourism'))

  it.each([
    'Министр туризма Казахстана посетил музей в Алматы.',
    'The tourism minister of Kazakhstan opened a museum in Almaty.',
  ])('takes none from a mere word: %s', (text) => expect(areas(text)).not.toContain('tourism'))
})

describe('3: summits', () => {
  it.each([
    'Президенты Казахстана, Узбекистана и Таджикистана провели 27 февраля в Ташкенте саммит и приняли совместное заявление.',
    'The presidents of Kazakhstan, Uzbekistan and Tajikistan held a summit in Tashkent on February 27 and adopted a joint statement.',
  ])('is a meeting when something of its session is told: %s', (text) =>
    expect(meetings(text)).toEqual([expect.stringMatching(/^summit held 2026-02-27 KZ\+TJ\+UZ/)]),
  )

  it.each([
    'На полях саммита ШОС в Ташкенте президент Казахстана Касым-Жомарт Токаев 27 февраля встретился с премьер-министром Индии Нарендрой Моди.',
    'On the margins of the SCO summit in Tashkent, Kazakh President Kassym-Jomart Tokayev met Indian Prime Minister Narendra Modi on February 27.',
  ])('is none where it only frames: %s', (text) =>
    expect(meetings(text)).toEqual(['talks held 2026-02-27 IN+KZ head_of_government']),
  )
})

describe('4: different principals are different meetings', () => {
  it.each([
    'Президент Сербии Александр Вучич 27 февраля провёл в Астане переговоры с президентом Казахстана Касым-Жомартом Токаевым. Затем Вучич встретился с премьер-министром Казахстана Олжасом Бектеновым.',
    'Serbian President Aleksandar Vucic held talks with Kazakh President Kassym-Jomart Tokayev in Astana on February 27. Vucic then met Kazakh Prime Minister Olzhas Bektenov.',
  ])('counts each: %s', (text) =>
    expect(meetings(text)).toEqual([
      'talks held 2026-02-27 KZ+RS head_of_state',
      'talks held 2026-02-27 KZ+RS head_of_government',
    ]),
  )

  it.each([
    `${RU} Затем Токаев и Вучич продолжили переговоры в расширенном составе.`,
    `${EN} Tokayev and Vucic then continued their talks with the delegations.`,
  ])('keeps narrow and extended talks one: %s', (text) => expect(meetings(text)).toHaveLength(1))

  it.each([
    'Президент Казахстана Касым-Жомарт Токаев 27 февраля принял верительные грамоты послов Сербии Михайло Тодорова и Италии Антонелло де Рью.',
    'Kazakh President Kassym-Jomart Tokayev on February 27 received credentials from the ambassador of Serbia, Mihajlo Todorov, and the ambassador of Italy, Antonello De Riu.',
  ])('gives each ambassador a reception: %s', (text) =>
    expect(meetings(text).filter((line) => line.startsWith('reception'))).toHaveLength(2),
  )
})

describe('5: invitations and visits that fall through', () => {
  it.each([
    `${RU} Токаев принял приглашение посетить Сербию.`,
    `${EN} Tokayev accepted an invitation to visit Serbia.`,
  ])('an accepted invitation is a planned visit: %s', (text) =>
    expect(meetings(text)).toContainEqual(expect.stringMatching(/^visit planned - KZ\+RS/)),
  )

  it.each([`${RU} Вучич пригласил Токаева посетить Сербию.`, `${EN} Vucic invited Tokayev to visit Serbia.`])(
    'one merely extended is none: %s',
    (text) => expect(meetings(text)).toHaveLength(1),
  )

  it.each([
    'Визит президента Сербии Александра Вучича в Казахстан отложен на неопределённый срок.',
    'The visit of Serbian President Aleksandar Vucic to Kazakhstan has been postponed indefinitely.',
  ])('postponed without a new date is cancelled: %s', (text) =>
    expect(meetings(text)).toEqual([expect.stringMatching(/^visit cancelled .* KZ\+RS/)]),
  )
})

describe('6: level', () => {
  it.each([
    'Сербский лидер 27 февраля встретился в Астане с министром иностранных дел Казахстана Ермеком Кошербаевым.',
    'The Serbian leader met Kazakh Foreign Minister Yermek Kosherbayev in Astana on February 27.',
  ])('a leader known by title only has the rank of the title: %s', (text) =>
    expect(meetings(text)).toEqual(['talks held 2026-02-27 KZ+RS foreign_minister']),
  )

  it.each([
    'Президент Казахстана Касым-Жомарт Токаев 27 февраля принял в Астане генерального секретаря ШОС Нурлана Ермекбаева.',
    'Kazakh President Kassym-Jomart Tokayev received SCO Secretary-General Nurlan Yermekbayev in Astana on February 27.',
  ])('the head of an organization does not lower it: %s', (text) => {
    expect(meetings(text)).toEqual(['talks held 2026-02-27 KZ+SCO head_of_state'])
    const head = read(text).meetings[0]?.participants.find(({ role }) => role === 'organization_head')
    expect(head?.country).toBeNull()
  })
})

describe('7: dates', () => {
  it.each([
    'Президент Сербии Александр Вучич посетит Казахстан с 4 по 7 марта.',
    'Serbian President Aleksandar Vucic will visit Kazakhstan from March 4 to 7.',
  ])('a range has an end: %s', (text) =>
    expect(read(text).meetings[0]).toMatchObject({ date: '2026-03-04', dateEnd: '2026-03-07', datePrecision: 'day' }),
  )

  it.each([
    `${RU} Президент Вучич принял приглашение посетить Казахстан ещё раз.`,
    `${EN} President Vucic accepted an invitation to visit Kazakhstan again.`,
  ])('has none where none can be had: %s', (text) =>
    expect(read(text).meetings.find(({ status }) => status === 'planned')).toMatchObject({
      date: null,
      datePrecision: null,
    }),
  )
})

describe('8: agreements', () => {
  const statuses = (text: string) => read(text).agreements.map(({ status }) => status)

  it.each([
    [`${RU} По итогам подписан меморандум о сотрудничестве в области туризма.`, 'signed'],
    [`${RU} В мае будет подписано соглашение о воздушном сообщении.`, 'planned'],
    [`${EN} They signed a memorandum on tourism.`, 'signed'],
    [`${EN} An agreement on air services will be signed in May.`, 'planned'],
  ])('reads %s as %s', (text, status) => expect(statuses(text)).toEqual([status]))

  it.each([
    `${RU} Торговля растёт благодаря соглашению 2019 года.`,
    `${EN} Trade has grown under the agreement of 2019.`,
  ])('takes none that nobody signs: %s', (text) => expect(statuses(text)).toEqual([]))
})

describe('9: figures', () => {
  const values = (text: string) => read(text).figures.map(({ value, unit }) => `${value} ${unit}`)

  it.each([
    [`${RU} Товарооборот достиг 1,5 млрд долларов.`, '1500000000 USD'],
    [`${EN} Trade reached $1.5 billion.`, '1500000000 USD'],
    [`${RU} В Казахстане работают 60 сербских компаний.`, '60 company'],
    [`${EN} Some 60 Serbian companies work in Kazakhstan.`, '60 company'],
  ])('reads %s as %s', (text, figure) => expect(values(text)).toContain(figure))

  it.each([
    `${RU} Переговоры длились 2 часа, Вучичу 55 лет, это его 3-й визит.`,
    `${EN} The talks lasted 2 hours, Vucic is 55 years old and it was his 3rd visit.`,
  ])('takes no durations, ages and ordinals: %s', (text) => expect(values(text)).toEqual([]))
})

describe('10: offices', () => {
  const roles = (text: string) => read(text).people.map(({ role }) => role)

  it.each([
    ['Спецпосланник президента США Стив Уиткофф прибыл в Москву.', 'official'],
    ['Эмир Катара Тамим бен Хамад Аль Тани прибыл в Астану.', 'head_of_state'],
    ['Канцлер Германии Фридрих Мерц прибыл в Астану.', 'head_of_government'],
    ['Госсекретарь США Марко Рубио прибыл в Астану.', 'foreign_minister'],
    ['US special envoy Steve Witkoff arrived in Moscow.', 'official'],
    ['King Felipe VI of Spain arrived in Astana.', 'head_of_state'],
    ['German Chancellor Friedrich Merz arrived in Astana.', 'head_of_government'],
    ['US Secretary of State Marco Rubio arrived in Astana.', 'foreign_minister'],
  ])('%s is %s', (text, role) => expect(roles(text)).toContain(role))

  it.each([
    ['Канцлер Швейцарии Виктор Росси прибыл в Астану.', 'head_of_government'],
    ['Treasury Secretary Scott Bessent of the United States arrived in Astana.', 'foreign_minister'],
  ])('%s is not %s', (text, role) => expect(roles(text)).not.toContain(role))
})
