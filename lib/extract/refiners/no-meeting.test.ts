/** Reports that hold the words of meetings and tell of none between states. */
import { describe, expect, it } from 'vitest'
import { tell } from './test-meetings'

describe('no meeting', () => {
  it.each([
    'Президент Казахстана Касым-Жомарт Токаев встретился с жителями Алматы и провёл заседание правительства.',
    'Президент Казахстана Касым-Жомарт Токаев поздравил президента Турции Реджепа Тайипа Эрдогана с днём рождения.',
    'Сборная Казахстана встретится с командой Сербии в отборочном матче чемпионата мира.',
    'Министр иностранных дел России Сергей Лавров направил телеграмму соболезнования министру иностранных дел Турции.',
    'Правящая партия Сербии провела переговоры о коалиции с партией меньшинств.',
    'Президент Сербии Александр Вучич посетил завод в Крагуеваце.',
    'Kazakh President Kassym-Jomart Tokayev chaired a cabinet meeting in Astana.',
    'The ruling party of Serbia met its coalition partners on Tuesday to discuss the budget.',
    "Serbia's national team meet Spain in a friendly in Seville on Saturday.",
    'Serbian President Aleksandar Vucic sent a telegram of condolence to the president of Austria.',
    'Indian Defence Minister Rajnath Singh is to brief an all-party meeting together with Home Minister Amit Shah. In Islamabad Prime Minister Shehbaz Sharif called his own committee.',
    'The minister told the committee that Germany and France had been asked for advice.',
  ])('%s', (text) => expect(tell(text)).toEqual([]))
})
