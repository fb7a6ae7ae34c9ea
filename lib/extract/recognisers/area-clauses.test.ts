import { describe, expect, it } from 'vitest'
import { extract } from '../index'

const areasOf = (text: string) =>
  extract({ text, published: '2025-06-18' })
    .areas.map(({ code }) => code)
    .sort()

const EN = 'Kenyan President William Ruto met Finnish President Alexander Stubb in Nairobi on Tuesday. '
const RU = 'Президент Казахстана Касым-Жомарт Токаев встретился в Астане с президентом Финляндии Александром Стуббом. '
const SR = 'Председник Србије Александар Вучић састао се са председником Финске Александром Стубом. '
const KK = 'Қазақстан Президенті Қасым-Жомарт Тоқаев Финляндия Президенті Александр Стуббпен кездесті. '

describe('subjects left out', () => {
  it.each([
    [`${EN}Energy was not discussed, but trade was on the agenda.`, ['trade']],
    [`${EN}Unlike the previous talks on tourism, the leaders discussed trade.`, ['trade']],
    [`${EN}Farm subsidies and tourism did not come up.`, []],
    [`${RU}На переговорах обсуждалась торговля. Вопросы энергетики не поднимались.`, ['trade']],
    [`${RU}В отличие от прошлой беседы о туризме, стороны обсудили торговлю.`, ['trade']],
    [`${RU}Не обошли вниманием и сотрудничество в туризме.`, ['tourism']],
    [`${SR}О енергетици није било речи.`, []],
    [`${KK}Туризм мәселелері сөз болған жоқ.`, []],
  ])('%s', (text, want) => expect(areasOf(text)).toEqual(want))
})

describe("a country's profile", () => {
  it('is no subject', () => {
    expect(areasOf(`${EN}The two leaders discussed tourism.\n\nKenya exports coffee and tea.`)).toEqual(['tourism'])
    expect(areasOf(`${RU}Стороны обсудили туризм.\n\nКазахстан экспортирует зерно и нефть.`)).toEqual(['tourism'])
  })

  it('is one where somebody speaks of it', () =>
    expect(areasOf(`${EN}Stubb said that Kenya exports coffee and that trade should grow.`)).toContain('agriculture'))
})

describe('words that give way', () => {
  it.each([
    [`${EN}They discussed cocoa processing.`, ['agriculture']],
    [`${EN}The two leaders discussed construction of wind farms.`, ['renewables']],
    [`${RU}На переговорах обсуждалась переработка зерна.`, ['agriculture']],
    [`${EN}The two leaders discussed processing and tourism.`, ['industry', 'tourism']],
  ])('%s', (text, want) => expect(areasOf(text)).toEqual(want))
})

describe('things that stand for a field', () => {
  it('count where a sentence tells of talking, and nowhere else', () => {
    expect(areasOf(`${EN}The two leaders discussed undersea cables.`)).toEqual(['infrastructure'])
    expect(areasOf(`${EN}The leaders also looked at undersea cables from the shore.`)).toEqual([])
  })
})
