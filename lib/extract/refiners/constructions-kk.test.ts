import { describe, expect, it } from 'vitest'
import { extract } from '../index'

/** Saturday. */
const PUBLISHED = '2026-02-28'

const meetings = (text: string, title = '') => extract({ title, text, published: PUBLISHED, language: 'kk' }).meetings
const told = (text: string, title = '') =>
  meetings(text, title).map(({ kind, status, countries, organizations, participants }) =>
    [kind, status, [...countries, ...organizations].join('+'), participants.map(({ name }) => name).join(', ')].join(
      ' · ',
    ),
  )

describe('sides that are no single person', () => {
  it.each([
    ['Абу-Дабиде Қазақстан мен Өзбекстан делегациялары келіссөз жүргізді.', 'talks · held · KZ+UZ · '],
    ['Қазақстан делегациясы Брюссельде Еурокомиссия өкілдерімен кездесті.', 'talks · held · KZ+EU · '],
    ['Моңғолия Премьер-министрі Қазақстаннан барған делегацияны қабылдады.', 'talks · held · KZ+MN · '],
    [
      'Мәжіліс Төрағасы Ерлан Қошанов Түркия Ұлы Ұлттық Жиналысының Төрағасы Нұман Құртұлмұш бастаған делегацияны қабылдады.',
      'talks · held · KZ+TR · Ерлан Қошанов, Нұман Құртұлмұш',
    ],
    [
      'Омар Сұлтандығы Джибутиде Сомали мен Эфиопия арасындағы келіссөздерге делдалдық жасады.',
      'talks · held · ET+SO · ',
    ],
    [
      'Премьер-министр Олжас Бектенов Дүниежүзілік банктің Орталық Азия өңірі жөніндегі вице-президентімен кездесті.',
      'talks · held · KZ+WB · Олжас Бектенов',
    ],
  ])('reads «%s»', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('takes a bare title that opens a report for one of the country of the press', () => {
    expect(
      meetings('Үкімет басшысы Ресей Премьер-министрі Михаил Мишустинмен Мәскеуде кездесу өткізді.').map(
        ({ countries }) => countries,
      ),
    ).toEqual([['KZ', 'RU']])
  })

  it('reads both sides from the headline where the text names neither', () => {
    const title = 'Премьер-министр Еуропалық қайта құру және даму банкінің президентін қабылдады'
    const text = 'Кездесуде көлік саласындағы жобаларды қаржыландыру сөз болды. ЕҚДБ Қазақстандағы бизнесті қолдайды.'
    expect(told(text, title)).toEqual(['talks · held · KZ+EBRD · '])
  })
})

describe('rounds of those who hold one office', () => {
  it('takes who took part from the next paragraph', () => {
    const text =
      'Бішкек қаласында Түркі мемлекеттері ұйымы Сыртқы істер министрлері кеңесінің отырысы өтті.\n\n' +
      'Жиынға Қазақстан Сыртқы істер министрі Ермек Көшербаев, Қырғызстан Сыртқы істер министрі Жээнбек Кулубаев және Түркия Сыртқы істер министрі Хакан Фидан қатысты.'
    expect(told(text)).toEqual(['summit · held · KG+KZ+TR+OTS · Ермек Көшербаев, Жээнбек Кулубаев, Хакан Фидан'])
  })

  it('takes countries for which only their offices are named', () => {
    const text =
      'Минскіде ТМД Сыртқы істер министрлері кеңесінің отырысы өтті. Оған Армения, Беларусь және Қазақстан ведомство басшылары қатысты.'
    expect(told(text)).toEqual(['summit · held · AM+BY+KZ+CIS · '])
  })

  it('tells a summit that is called off for a guest spoken of before', () => {
    const text =
      'Жапония Премьер-министрі Фумио Кишида сапарынан бас тартты. Бүгін ол Астанада Орталық Азия елдерінің саммитіне қатысуы керек еді.'
    expect(told(text)).toContain('summit · cancelled · JP+KZ · Фумио Кишида')
  })
})

describe('visits', () => {
  it('finds the traveller before the converb of a visit', () => {
    const [one] = meetings(
      'Мемлекет басшысы Қасым-Жомарт Тоқаев ресми сапармен Италияға барып, Премьер-министр Джорджа Мелонимен кездесті, деп хабарлайды Ақорда.',
    )
    expect(one?.visit).toEqual({ type: 'official', guest: 'KZ', host: 'IT' })
    expect(one?.place?.country).toBe('IT')
  })

  it('reads each of several countries gone to', () => {
    const text = 'Жапония Сыртқы істер министрі Тосимицу Мотэги 5 наурызда Қазақстан мен Өзбекстанға сапармен келеді.'
    expect(meetings(text).map(({ visit }) => visit?.host)).toEqual(['KZ', 'UZ'])
  })

  it('tells an accepted invitation as a visit to come', () => {
    const text =
      'Қасым-Жомарт Тоқаев Астанада Руанда Президенті Пол Кагамемен келіссөз жүргізді. Қасым-Жомарт Тоқаев Кигалиге сапармен келу жөніндегі шақыруды ризашылықпен қабылдады.'
    expect(told(text)).toEqual([
      'talks · held · KZ+RW · Қасым-Жомарт Тоқаев, Пол Кагаме',
      'visit · planned · KZ+RW · Қасым-Жомарт Тоқаев',
    ])
  })

  it('sees no talks in a welcome at the airport', () => {
    const text =
      'Армения Президенті Ваагн Хачатурян ресми сапармен Қазақстанға келді. Мейманды Астана әуежайында Мемлекеттік кеңесші Ерлан Қарин қарсы алды.'
    expect(told(text)).toEqual(['visit · held · AM+KZ · Ваагн Хачатурян'])
  })
})

describe('receptions', () => {
  it.each([
    'ҚР Сыртқы істер министрі Ермек Көшербаев Ауғанстанның Қазақстандағы елшісі Мұхаммад Рахманиді қабылдады.',
    'Сенат Төрағасы Мәулен Әшімбаев дипломатиялық қызметін аяқтап жатқан Мажарстанның Төтенше және өкілетті елшісі Отто Ивичпен кездесті.',
    'ҚР Сыртқы істер министрінің орынбасары Әлібек Бақаев Польшаның Қазақстандағы елшісі Михал Лабендадан сенім грамотасының көшірмесін қабылдап алды.',
  ])('takes the call of an ambassador for one: %s', (text) => {
    expect(meetings(text).map(({ kind }) => kind)).toEqual(['reception'])
  })
})

describe('words about meetings that tell of none', () => {
  it.each([
    'Сарапшылар мұны АҚШ пен Иран арасындағы келіссөздерге қатысты белгісіздікпен байланыстырады.',
    'Мәжілісте Қазақстан мен Сингапур арасындағы инвестиция саудасы туралы келісім ратификацияланды.',
    'Премьер-министр Олжас Бектенов Жетісу облысына барып, Қытаймен шекарадағы орталықтың жұмысымен танысты. Ол кәсіпкерлермен кездесті.',
    'Елена Рыбакина турнирдің екінші айналымында Румыния өкілі Сорана Кырстямен кездеседі.',
    'Мемлекет басшысы Жапония Императоры Нарухитоны туған күнімен құттықтады.',
    'Қазақстанға келген туристердің ең көбі Ресей, Өзбекстан және Түркиядан келді.',
  ])('sees none in «%s»', (text) => {
    expect(told(text)).toEqual([])
  })
})
