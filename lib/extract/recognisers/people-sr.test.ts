import { describe, expect, it } from 'vitest'
import { toLatin } from '../../vocab/serbian-latin'
import { extract } from '../index'

const people = (text: string) =>
  extract({ text, published: '2026-02-28', language: 'sr' }).people.map(({ name, role, country }) =>
    [name, role, country].join(' · '),
  )

/** What stands in Cyrillic must be read in Latin too, and answered in it. */
const inBothScripts = (cases: [string, string[]][]) =>
  cases.flatMap(([text, expected]) => [[text, expected] as const, [toLatin(text), expected.map(toLatinName)] as const])

function toLatinName(line: string): string {
  const [name, ...rest] = line.split(' · ') as [string, ...string[]]
  return [toLatin(name), ...rest].join(' · ')
}

describe('Serbian offices and names', () => {
  it.each(
    inBothScripts([
      [
        'Разговарао је са председником Казахстана Касим-Жомартом Токајевим.',
        ['Касим-Жомарт Токајев · head_of_state · KZ'],
      ],
      ['Дочекао га је шеф српске дипломатије Марко Ђурић.', ['Марко Ђурић · foreign_minister · RS']],
      ['Примио је министра спољних послова Турске Хакана Фидана.', ['Хакан Фидан · foreign_minister · TR']],
      ['Посета премијера Мађарске Виктора Орбана је завршена.', ['Виктор Орбан · head_of_government · HU']],
      ['Састао се са кинеским председником Си Ђинпингом.', ['Си Ђинпинг · head_of_state · CN']],
      ['Писмо је упућено председници Молдавије Маји Санду.', ['Маја Санду · head_of_state · MD']],
      ['Разговор са премијерком Италије Ђорђом Мелони је трајао дуго.', ['Ђорђа Мелони · head_of_government · IT']],
      ['Сусрет са председницом Народне скупштине Аном Брнабић.', ['Ана Брнабић · speaker · RS']],
      [
        'Примио је амбасадора Русије у Србији Александра Боцан-Харченка.',
        ['Александар Боцан-Харченко · ambassador · RU'],
      ],
      ['Састао се са америчким државним секретаром Марком Рубиом.', ['Марко Рубио · foreign_minister · US']],
      ['Српску делегацију предводио је државни секретар Дамјан Јовић.', ['Дамјан Јовић · deputy_minister · RS']],
      ['Разговарао је са генералним секретаром НАТО Марком Рутеом.', ['Марк Руте · organization_head · ']],
      [
        'Разговарао је са председницом Европске комисије Урсулом фон дер Лајен.',
        ['Урсула фон дер Лајен · organization_head · '],
      ],
      ['Потпредседник Владе и министар финансија Синиша Мали је отпутовао.', ['Синиша Мали · deputy_head · RS']],
      ['Предсједник Црне Горе Јаков Милатовић је допутовао.', ['Јаков Милатовић · head_of_state · ME']],
      ['Састао се са немачким канцеларом Фридрихом Мерцом.', ['Фридрих Мерц · head_of_government · DE']],
      ['Разговарао је са Али Асадовим, премијером Азербејџана.', ['Али Асадов · head_of_government · AZ']],
    ]),
  )('reads «%s»', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  it('parts two offices that one plural names', () =>
    expect(people('Састанку су присуствовали премијери Мађарске и Словачке, Виктор Орбан и Роберт Фицо.')).toEqual([
      'Виктор Орбан · head_of_government · HU',
      'Роберт Фицо · head_of_government · SK',
    ]))

  it('steps over the case ending of an abbreviation', () =>
    expect(people('Razgovarao je sa generalnom direktorkom MMF-a Kristalinom Georgijevom.')).toEqual([
      'Kristalina Georgijeva · organization_head · ',
    ]))

  it('takes two surnames in a headline for two people', () =>
    expect(
      extract({ title: 'Tokajev Vučiću: Astana je prijatelj', text: 'Sastali su se juče.', language: 'sr' }).people.map(
        ({ key }) => key,
      ),
    ).toEqual(['tokayev kassym-jomart', 'vucic aleksandar']))

  it('takes no participle, thing or month for a person', () => {
    expect(people('Потписан је споразум. Састанак је завршен. Електрана ради. Посета почиње у марту.')).toEqual([])
  })

  it('leaves out those whose office is over', () =>
    expect(people('Говорио је бивши председник Србије Борис Тадић.')).not.toContain('Борис Тадић · head_of_state · RS'))
})
