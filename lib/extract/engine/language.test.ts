import { expect, it } from 'vitest'
import { detectLanguage } from './language'

it.each([
  ['Президент Казахстана провёл переговоры с сербским коллегой в Астане.', 'ru'],
  ['The presidents of Kazakhstan and Serbia, Tokayev and Vučić, met in Astana on Friday.', 'en'],
  ['Қазақстан Президенті Сербия Президентімен келіссөз жүргізді.', 'kk'],
  ['Председник Србије разговарао је у Астани са председником Казахстана.', 'sr'],
  ['Predsednik Srbije razgovarao je u Astani sa predsednikom Kazahstana.', 'sr'],
  ['12345', 'und'],
])('%s', (text, language) => expect(detectLanguage(text)).toBe(language))
