import { describe, expect, it } from 'vitest'
import type { Reading } from '../engine/reading'
import { EN_FIGURES } from '../locales/en/figures'
import { KK_FIGURES } from '../locales/kk/figures'
import { RU_FIGURES } from '../locales/ru/figures'
import { SR_FIGURES } from '../locales/sr/figures'
import { refineFigures } from '../refiners/figures'
import { buildFigureRecogniser } from './figures'
import { openReading } from './test-reading'

const ru = buildFigureRecogniser(RU_FIGURES)
const en = buildFigureRecogniser(EN_FIGURES)
const sr = buildFigureRecogniser(SR_FIGURES)
const kk = buildFigureRecogniser(KK_FIGURES)

function read(text: string, recognise: (reading: Reading) => void): Reading {
  const reading = openReading(text, 'ru', { abbreviations: new Set(['млн', 'млрд', 'долл', 'тыс']) })
  recognise(reading)
  return reading
}
const figuresOf = (text: string, recognise: (reading: Reading) => void) =>
  refineFigures(read(text, recognise)).map((figure) => [figure.value, figure.unit])

describe('figures in Russian', () => {
  it.each([
    [
      'Товарооборот вырос на 7,6% и достиг 1,5 млрд долларов.',
      [
        [7.6, 'percent'],
        [1.5e9, 'USD'],
      ],
    ],
    [
      'Стороны доведут торговлю с 4 до 6 млрд долларов.',
      [
        [4e9, 'USD'],
        [6e9, 'USD'],
      ],
    ],
    [
      'Доля составляет 20–22%.',
      [
        [20, 'percent'],
        [22, 'percent'],
      ],
    ],
    ['В стране работают порядка 60 крупных сербских компаний.', [[60, 'company']]],
    ['Подписано двадцать пять документов.', [[25, 'document']]],
    [
      'В вузах учатся 1 200 студентов, свыше 80 из них на грантах.',
      [
        [1200, 'student'],
        [80, 'student'],
      ],
    ],
    ['Число совместных предприятий превысило 200.', [[200, 'company']]],
    ['Оборот вырос в 2,8 раза.', [[2.8, 'times']]],
    [
      'У Астаны 30,1 млрд долларов. У Ташкента 18 млрд, у Ашхабада 10,6 млрд.',
      [
        [30.1e9, 'USD'],
        [18e9, 'USD'],
        [10.6e9, 'USD'],
      ],
    ],
    ['Поставки составят 700 млн кубометров газа.', [[7e8, 'm3']]],
    [
      'Ввезено 20 тыс. тонн зерна на 5 млн долл. США.',
      [
        [20000, 'tonne'],
        [5e6, 'USD'],
      ],
    ],
    ['Построят станцию на 500 МВт.', [[500, 'MW']]],
  ])('%s', (text, expected) => {
    expect(figuresOf(text, ru)).toEqual(expected)
  })

  it.each([
    'Визит состоялся 27 февраля 2026 года.',
    'Прошло 26-е заседание комиссии, приуроченное к 75-летию отношений.',
    'Беседа длилась два часа, матч закончился со счётом 3:1.',
    'При крушении погибли 26 человек.',
    'Он получил 61 процент голосов.',
    'Встретились лидеры 5 стран.',
  ])('nothing in: %s', (text) => {
    expect(figuresOf(text, ru)).toEqual([])
  })
})

describe('figures in English', () => {
  it.each([
    [
      'Turnover rose by 24% last year to $20 billion.',
      [
        [24, 'percent'],
        [2e10, 'USD'],
      ],
    ],
    [
      'They want to lift trade from $7.5 billion to $10 billion.',
      [
        [7.5e9, 'USD'],
        [1e10, 'USD'],
      ],
    ],
    [
      'Trade could reach $4-6 billion.',
      [
        [4e9, 'USD'],
        [6e9, 'USD'],
      ],
    ],
    ['The package is worth EUR 12 billion.', [[12e9, 'EUR']]],
    ['Exports grew by 12 per cent.', [[12, 'percent']]],
    ['Its value is C$2.6 billion.', [[2.6e9, 'CAD']]],
    ['Exports are worth £25.5bn.', [[25.5e9, 'GBP']]],
    ['Trade came to six billion dollars.', [[6e9, 'USD']]],
    ['Some 270 Italian companies are present.', [[270, 'company']]],
    ['Ten cooperation documents were concluded.', [[10, 'document']]],
    ['About 15,500 students take part in exchanges.', [[15500, 'student']]],
    [
      'The forum drew 360 entrepreneurs, 76 of them from Greece.',
      [
        [360, 'entrepreneur'],
        [76, 'entrepreneur'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(figuresOf(text, en)).toEqual(expected)
  })

  it.each([
    'The visit took place on 27 February 2026.',
    'The 14-year-old partnership has lasted two decades.',
    'Japan won 3-2 in the 85th minute.',
    'In the attack 26 people were killed.',
    'The two leaders talked for 45 minutes.',
  ])('nothing in: %s', (text) => {
    expect(figuresOf(text, en)).toEqual([])
  })
})

it('gives a figure the passage and the clause around it', () => {
  const text = 'По данным правительства, товарооборот достиг 107 млн долларов, сказал министр.'
  const [figure] = refineFigures(read(text, ru))
  expect(figure?.about).toBe('товарооборот достиг 107 млн долларов')
  expect(text.slice(figure?.evidence[0]?.start, figure?.evidence[0]?.end)).toBe('107 млн долларов')
})

describe('figures in Kazakh', () => {
  it.each<[string, [number, string][]]>([
    [
      'Тауар айналымы 7,6 пайызға артып, 1,5 млрд долларға жетті.',
      [
        [7.6, 'percent'],
        [1.5e9, 'USD'],
      ],
    ],
    [
      'Тараптар сауданы 4-тен 6 млрд долларға дейін жеткізбек.',
      [
        [4e9, 'USD'],
        [6e9, 'USD'],
      ],
    ],
    ['Елде сербиялық 60-тан астам ірі кәсіпорын жұмыс істейді.', [[60, 'company']]],
    ['Он екі құжатқа қол қойылды.', [[12, 'document']]],
    ['Екі жүзге жуық кәсіпкер қатысты.', [[200, 'entrepreneur']]],
    ['Бірлескен кәсіпорындар саны 200-ден асты.', [[200, 'company']]],
    [
      'Сауда 2,8 есе өсті, экспорт екі есе артты.',
      [
        [2.8, 'times'],
        [2, 'times'],
      ],
    ],
    ['Тауар айналымы 500 млн АҚШ долларын құрады.', [[5e8, 'USD']]],
    ['Жыл басынан бері 64%-ға өсті.', [[64, 'percent']]],
    ['Жоғары оқу орындарында 1 200 студент оқиды.', [[1200, 'student']]],
    ['Қуаты 500 МВт станция салынады.', [[500, 'MW']]],
    ['20 мың тонна астық жеткізілді.', [[20000, 'tonne']]],
    [
      'Құны 3 миллиард долларлық 15 бірлескен жоба іске асады.',
      [
        [3e9, 'USD'],
        [15, 'project'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(figuresOf(text, kk)).toEqual(expected)
  })

  it.each([
    'Сапар 2026 жылғы 27 ақпанда өтті.',
    'Комиссияның 26-шы отырысы қатынастардың 75 жылдығына арналды.',
    'Әңгіме екі сағатқа созылды, матч 3:1 есебімен аяқталды.',
    'Онда олардың қатарындағы азаматтар болды.',
    'Ол 61 пайыз дауыс жинады.',
    'Бес мемлекеттің басшылары кездесті.',
  ])('nothing in: %s', (text) => {
    expect(figuresOf(text, kk)).toEqual([])
  })
})

describe('figures in Serbian', () => {
  it.each([
    [
      'Размена је порасла за 7,6 одсто, на 1,5 милијарди евра.',
      [
        [7.6, 'percent'],
        [1.5e9, 'EUR'],
      ],
    ],
    ['Trgovina je dostigla šest milijardi dolara.', [[6e9, 'USD']]],
    ['Извоз је прешао милијарду долара.', [[1e9, 'USD']]],
    ['U Srbiji posluje više od 130 turskih kompanija.', [[130, 'company']]],
    ['Потписано је двадесет пет докумената.', [[25, 'document']]],
    ['Robna razmena šesnaest puta je veća nego ranije.', [[16, 'times']]],
    ['Испоручено је 400 милиона кубних метара гаса.', [[4e8, 'm3']]],
    ['Gradi se elektrana od 500 megavata.', [[500, 'MW']]],
    [
      'Обезбеђено је 20 стипендија и 1.200 радних места.',
      [
        [20, 'student'],
        [1200, 'job'],
      ],
    ],
    ['Uvodi se sedam letova nedeljno.', [[7, 'flight']]],
  ])('%s', (text, expected) => {
    expect(figuresOf(text, sr)).toEqual(expected)
  })

  it.each([
    'Посета је трајала од 27. фебруара 2026. године.',
    'Две земље славе 30 година односа.',
    'U nesreći je poginulo 26 ljudi.',
    'Два пута је боравио у Београду.',
    'Dva predsednika razgovarala su tri sata.',
  ])('nothing in: %s', (text) => {
    expect(figuresOf(text, sr)).toEqual([])
  })
})
