import { describe, expect, it } from 'vitest'
import { detectLanguage } from './language'

describe('the four languages', () => {
  it.each([
    ['Президент Казахстана провёл переговоры с сербским коллегой в Астане.', 'ru'],
    ['ТОКАЕВ ВСТРЕТИЛСЯ С ВУЧИЧЕМ', 'ru'],
    ['Токаев поздравил Вучича', 'ru'],
    ['Глава МИД РК посетит Белград', 'ru'],
    ['Лавров прибыл в Анкару', 'ru'],
    ['Казахстан — Сербия: новые проекты', 'ru'],
    ['The presidents of Kazakhstan and Serbia, Tokayev and Vučić, met in Astana on Friday.', 'en'],
    ['Tokayev, Vučić hold talks', 'en'],
    ['Kazakhstan, Serbia sign deal', 'en'],
    ['XI MEETS TOKAYEV IN ASTANA', 'en'],
    ['Қазақстан Президенті Сербия Президентімен келіссөз жүргізді.', 'kk'],
    ['Тоқаев Белградқа барды', 'kk'],
    ['Мемлекет басшысы Сербия Президентін қабылдады', 'kk'],
    ['Мемлекет басшысы Сербия Президентимен кездести', 'kk'],
    ['ҮКІМЕТ БАСШЫСЫ СЕРБИЯҒА САПАРМЕН БАРДЫ', 'kk'],
    ['Казакстан мен Сербия арасындагы келиссоз', 'kk'],
    ['Председник Србије разговарао је у Астани са председником Казахстана.', 'sr'],
    ['ВУЧИЋ САСТАО СЕ СА ТОКАЈЕВИМ', 'sr'],
    ['Вучић у Астани', 'sr'],
    ['Дачић разговарао са Лавровом', 'sr'],
    ['Predsednik Srbije razgovarao je u Astani sa predsednikom Kazahstana.', 'sr'],
    ['Predsednik Srbije Aleksandar Vucic razgovarao sa Tokajevim', 'sr'],
    ['Vučić sutra u Astani', 'sr'],
    ['Dacic i Lavrov o saradnji', 'sr'],
    ['Šef egipatske države stigao u Beograd', 'sr'],
    // the neighbours that are nearest to it are read as it
    ['Hrvatski predsjednik sastao se s predsjednikom Srbije u Zagrebu.', 'sr'],
  ])('%s', (text, language) => expect(detectLanguage(text)).toBe(language))
})

describe('languages that are not read, and no language', () => {
  it.each([
    ['Президент України Володимир Зеленський провів переговори з президентом Сербії у Києві.', 'und'],
    ['Зеленський зустрівся з Вучичем під час саміту в Афінах, повідомила його пресслужба', 'und'],
    ['Президентът на България се срещна с президента на Сърбия в София и обсъди енергетиката.', 'und'],
    ['Претседателот на Македонија во Белград се сретна со претседателот Вучиќ, кој рече дека ќе дојде.', 'und'],
    ['Кыргыз Республикасынын Президенти Садыр Жапаров Сербиянын Президенти менен жолугушту жана сүйлөштү.', 'und'],
    ['Прэзідэнт Беларусі сустрэўся з прэзідэнтам Сербіі ў Мінску.', 'und'],
    ['Der Präsident von Kasachstan hat sich mit dem Präsidenten von Serbien in Astana getroffen.', 'und'],
    ['Le président du Kazakhstan a rencontré le président de la Serbie à Astana.', 'und'],
    ['El presidente de Kazajistán se reunió con el presidente de Serbia en la capital.', 'und'],
    ['Cumhurbaşkanı Erdoğan, Kazakistan Cumhurbaşkanı Tokayev ile bir araya geldi ve görüştü.', 'und'],
    ['Prezydent Polski spotkał się z prezydentem Kazachstanu w Warszawie.', 'und'],
    ['12345', 'und'],
    ['', 'und'],
  ])('%s', (text, language) => expect(detectLanguage(text)).toBe(language))
})
