import { describe, expect, it } from 'vitest'
import type { Reading } from '../engine/reading'
import { findLocale } from '../locales/registry'
import { collectPeople } from '../refiners/people'
import { openReading } from './test-reading'

function read(language: 'ru' | 'en', text: string, published = '2026-02-28'): Reading {
  const locale = findLocale(language)
  if (!locale) throw new Error(`no locale for ${language}`)
  const reading = openReading(text, language, { abbreviations: locale.abbreviations, published })
  for (const recognise of locale.first) recognise(reading)
  return reading
}

const people = (language: 'ru' | 'en', text: string) =>
  collectPeople(read(language, text)).map(({ name, role, country }) => [name, role, country])
const roles = (language: 'ru' | 'en', text: string) =>
  read(language, text).marks.roles.map(({ start, end, role, country }) => [text.slice(start, end), role, country])

describe('roles', () => {
  it('reads country and rank of Russian roles in any case', () => {
    expect(roles('ru', 'Он принял посла КНР в Казахстане.')).toEqual([['посла КНР в Казахстане', 'ambassador', 'CN']])
    expect(roles('ru', 'Беседа с главой чадского государства.')).toEqual([
      ['главой чадского государства', 'head_of_state', 'TD'],
    ])
    expect(roles('ru', 'Прибыл министр внутренней и внешней торговли Сербии.')).toEqual([
      ['министр внутренней и внешней торговли Сербии', 'minister', 'RS'],
    ])
    expect(roles('ru', 'заместитель министра иностранных дел Казахстана')[0]?.[1]).toBe('deputy_minister')
    expect(roles('ru', 'Казахстанская сторона поддержала предложение.')).toEqual([])
  })

  it('reads a list as one role a country', () => {
    expect(roles('ru', 'встретился с министрами иностранных дел России и Армении')).toEqual([
      ['министрами иностранных дел России', 'foreign_minister', 'RU'],
      ['Армении', 'foreign_minister', 'AM'],
    ])
  })

  it('reads English roles on both sides of the head', () => {
    expect(roles('en', "He met Kazakhstan's deputy trade minister.")[0]?.slice(1)).toEqual(['minister', 'KZ'])
    expect(roles('en', 'The Chinese Minister of Commerce spoke.')[0]?.slice(1)).toEqual(['minister', 'CN'])
    expect(roles('en', 'The US Secretary of State spoke.')[0]?.slice(1)).toEqual(['foreign_minister', 'US'])
    expect(roles('en', 'the ambassador of China to Kazakhstan')[0]?.slice(1)).toEqual(['ambassador', 'CN'])
  })

  it('gives the head of an organization no country', () => {
    const [mark] = read('ru', 'Генсек ООН Антониу Гутерриш прибыл.').marks.roles
    expect([mark?.role, mark?.country, mark?.organization]).toEqual(['organization_head', null, 'UN'])
  })
})

describe('people', () => {
  it('brings Russian names back to the nominative', () => {
    expect(people('ru', 'Он встретился с президентом Сербии Милошем Марковичем.')).toEqual([
      ['Милош Маркович', 'head_of_state', 'RS'],
    ])
    expect(people('ru', 'Письмо вручено президенту Молдавии Майе Санду.')).toEqual([
      ['Майя Санду', 'head_of_state', 'MD'],
    ])
    expect(people('ru', 'Переговоры с главой Еврокомиссии Урсулой фон дер Ляйен.')[0]?.[0]).toBe('Урсула фон дер Ляйен')
    expect(people('ru', 'Он позвонил казахстанскому коллеге Касым-Жомарту Токаеву.')[0]?.[0]).toBe(
      'Касым-Жомарт Токаев',
    )
    expect(people('ru', 'Беседа с премьером Госсовета Ли Цяном.')[0]?.[0]).toBe('Ли Цян')
    expect(people('ru', 'Грамоты вручил посол КНР Дун Чжихуа.')).toEqual([['Дун Чжихуа', 'ambassador', 'CN']])
  })

  it('reads initials as part of a name', () => {
    const [mark] = read('ru', 'Он встретился с К.-Ж. Токаевым.').marks.people
    expect([mark?.name, mark?.key]).toEqual(['К.-Ж. Токаев', 'tokayev kassym-jomart'])
  })

  it('makes no second person of a slip of the pen', () => {
    const text = 'Визит президента Сербии Александа Вучича завершён. Александр Вучич поблагодарил хозяев.'
    expect(collectPeople(read('ru', text)).map(({ name, key }) => [name, key])).toEqual([
      ['Александр Вучич', 'vucic aleksandar'],
    ])
  })

  it('follows surname and title to the person', () => {
    const text =
      'Премьер-министр Грузии Ираклий Беридзе прибыл в Астану. Беридзе назвал визит успешным. Грузинский лидер вылетел домой.'
    expect(read('ru', text).marks.people.map(({ name, by }) => [name, by])).toEqual([
      ['Ираклий Беридзе', 'full'],
      ['Ираклий Беридзе', 'surname'],
      ['Ираклий Беридзе', 'title'],
    ])
  })

  it('pairs names with the countries of a list', () => {
    expect(
      people(
        'ru',
        'Президенты Азербайджана, Кыргызстана и Таджикистана Анар Мамедов, Азамат Асанов и Рустам Каримов уже в городе.',
      ),
    ).toEqual([
      ['Анар Мамедов', 'head_of_state', 'AZ'],
      ['Азамат Асанов', 'head_of_state', 'KG'],
      ['Рустам Каримов', 'head_of_state', 'TJ'],
    ])
  })

  it('reads English introductions', () => {
    expect(
      people('en', 'Serbian President Marko Petrovic met Daniyar Akhmetov, the prime minister of Kazakhstan.'),
    ).toEqual([
      ['Marko Petrovic', 'head_of_state', 'RS'],
      ['Daniyar Akhmetov', 'head_of_government', 'KZ'],
    ])
    expect(
      people('en', 'Foreign Minister Milan Jovanovic of Serbia met his Turkish counterpart, Kemal Demir.'),
    ).toEqual([
      ['Milan Jovanovic', 'foreign_minister', 'RS'],
      ['Kemal Demir', 'foreign_minister', 'TR'],
    ])
    expect(people('en', 'Prime Minister Narendra Modi of India spoke.')).toEqual([
      ['Narendra Modi', 'head_of_government', 'IN'],
    ])
  })

  it('reads on over a foreign minister’s further portfolios', () => {
    expect(people('en', 'Malta’s Minister for Foreign Affairs and Tourism Ian Borg arrived.')).toEqual([
      ['Ian Borg', 'foreign_minister', 'MT'],
    ])
    expect(people('en', 'Slovenian Minister of Foreign and European Affairs Tanja Fajon spoke.')).toEqual([
      ['Tanja Fajon', 'foreign_minister', 'SI'],
    ])
    expect(people('ru', 'Прибыл министр иностранных дел и европейской интеграции Молдовы Михай Попшой.')).toEqual([
      ['Михай Попшой', 'foreign_minister', 'MD'],
    ])
    expect(people('en', 'Finnish Foreign Trade Minister Ville Tavio spoke.')).toEqual([
      ['Ville Tavio', 'minister', 'FI'],
    ])
  })

  it('knows who leads an organization', () => {
    expect(
      people(
        'ru',
        'Он встретился с генеральным секретарем Шанхайской организации сотрудничества Нурланом Ермекбаевым.',
      ),
    ).toEqual([['Нурлан Ермекбаев', 'organization_head', null]])
    expect(people('en', 'OSCE Secretary General Feridun Sinirlioğlu spoke.')).toEqual([
      ['Feridun Sinirlioğlu', 'organization_head', null],
    ])
  })

  it('reads the name behind an acting holder, and the names behind a list of offices', () => {
    expect(
      people('ru', 'Он говорил с исполняющим обязанности премьер-министра Нидерландов Диком Схофом. Дик Схоф ответил.'),
    ).toEqual([['Дик Схоф', 'head_of_government', 'NL']])
    expect(
      people('ru', 'Переговоры с министрами иностранных дел Мали и Нигера - Абдулаем Диопом и Бакари Сангаре.'),
    ).toEqual([
      ['Абдулай Диоп', 'foreign_minister', 'ML'],
      ['Бакари Сангаре', 'foreign_minister', 'NE'],
    ])
  })

  it('calls a Chinese leader by the surname alone', () =>
    expect(read('en', 'Chinese President Xi Jinping spoke. Xi said so.').marks.people.map(({ name }) => name)).toEqual([
      'Xi Jinping',
      'Xi Jinping',
    ]))

  it('takes no company, month, dateline or credit for a person', () => {
    expect(
      people('ru', 'Фото: Акорда\nАстана. 27 февраля. KAZAKHSTAN TODAY - Компания «Роман Петров» открыла завод.'),
    ).toEqual([])
    expect(people('en', 'On Monday the Belt and Road Forum opened in May at Charlotte Airport.')).toEqual([])
  })
})
