/** Forms in which press services and agencies tell of several encounters at once, of what is to come and of what fell through. */
import { describe, expect, it } from 'vitest'
import { extract } from '../index'
import { tellWithAreas as meetings } from './test-meetings'

describe('lists of bilaterals', () => {
  it('opens one meeting a bullet, whatever stands for the verb', () =>
    expect(
      meetings(
        'Президент Узбекистана Шавкат Мирзиёев 27 февраля провёл в Душанбе серию двусторонних встреч на полях саммита.\n\n- С президентом Азербайджана Ильхамом Алиевым обсудили торговлю.\n\n- Премьер-министр Армении Никол Пашинян: сотрудничество в туризме.\n\n- На встрече с генеральным секретарём СНГ Сергеем Лебедевым речь шла о транспорте.',
      ).map((line) => line.split(' | ').slice(3).join(' | ')),
    ).toEqual(
      expect.arrayContaining([
        'Душанбе | AZ+UZ | Мирзиёев & Алиев | trade',
        'Душанбе | AM+UZ | Мирзиёев & Пашинян | tourism',
        'Душанбе | UZ+CIS | Мирзиёев & Лебедев | transport',
      ]),
    ))

  it('does so in English', () =>
    expect(
      meetings(
        'On the margins of the forum in Budva on Friday, Prime Minister of Montenegro Milojko Spajić held a series of bilateral meetings.\n\n• With Croatian Prime Minister Andrej Plenković, he discussed the motorway.\n\n• With EU Enlargement Commissioner Marta Kos, he discussed customs.',
      ),
    ).toEqual([
      'talks | held | 2026-02-27 | Budva | HR+ME | Spajić & Plenković | transport',
      'talks | held | 2026-02-27 | Budva | ME+EU | Spajić & Kos | customs',
    ]))

  it('leaves a list of anything else alone', () =>
    expect(
      meetings(
        'President of Kazakhstan Kassym-Jomart Tokayev signed the following decrees:\n\n- on the ambassador of Serbia;\n\n- on trade with President of Uzbekistan Shavkat Mirziyoyev absent.',
      ),
    ).toEqual([]))
})

describe('several meetings in one report', () => {
  it('gives each its own subjects', () =>
    expect(
      meetings(
        'BEIJING, Feb. 27 -- Chinese President Xi Jinping on Friday met separately with Lao President Thongloun Sisoulith and Slovak Prime Minister Robert Fico.\n\nWhen meeting with Thongloun, Xi said the two sides should fight telecom fraud.\n\nFico said Slovakia is ready to work with China on hydropower.',
      ),
    ).toEqual([
      'talks | held | 2026-02-27 | Beijing | CN+LA | Jinping & Sisoulith | security',
      'talks | held | 2026-02-27 | Beijing | CN+SK | Jinping & Fico | renewables',
    ]))

  it('knows the president meant beside his counterpart', () =>
    expect(
      meetings(
        'Turkish President Recep Tayyip Erdogan will visit Iraq on March 10-11 at the invitation of Iraqi Prime Minister Mohammed Shia al-Sudani. The president is also expected to meet his Iraqi counterpart Abdul Latif Rashid in Baghdad.',
      ),
    ).toEqual([expect.stringMatching(/^talks \| planned \| 2026-03-10.* \| IQ\+TR \| Erdogan & Rashid/)]))

  it('takes an official who is met to be of the other side', () =>
    expect(
      meetings(
        'ТБИЛИСИ. Премьер-министр Грузии Ираклий Кобахидзе прибыл 27 февраля в Будапешт. В Будапеште Кобахидзе встретился со спикером Национального собрания Ласло Кёвером.',
      ),
    ).toEqual([expect.stringContaining('| Будапешт | GE+HU | Кобахидзе & Кёвер')]))

  it('counts what delegates discussed as the session of their body', () =>
    expect(
      meetings(
        'Kazakhstan and Uruguay held political consultations in Montevideo on Feb. 26. Deputy Foreign Minister of Kazakhstan Alibek Bakayev and Uruguayan Deputy Foreign Minister Valeria Csukasi exchanged views on bilateral ties.',
      ),
    ).toEqual(['consultations | held | 2026-02-26 | Montevideo | KZ+UY | Bakayev & Csukasi | political_dialogue']))

  it('counts what two leaders discussed by telephone as the call', () =>
    expect(
      meetings(
        'Prime Minister of Canada Mark Carney had a phone call on Friday with the President of the Philippines, Ferdinand Marcos. Prime Minister Carney and President Marcos discussed trade.',
      ),
    ).toEqual([expect.stringContaining('call | held | 2026-02-27 | - | CA+PH')]))
})

describe('at home', () => {
  it('makes no meeting of a president and his own minister, though a guest was named before', () =>
    expect(
      meetings(
        'Президент Казахстана Касым-Жомарт Токаев 26 февраля провёл переговоры с президентом Сербии Александром Вучичем. Токаев назвал их полезными. На встрече с премьер-министром Казахстана Олжасом Бектеновым Токаев говорил о дорогах.',
      ),
    ).toHaveLength(1))
})

describe('invitations', () => {
  it('takes whoever invites for the host', () =>
    expect(
      meetings(
        'Президент Монголии Ухнаагийн Хурэлсух по приглашению Президента Узбекистана Шавката Мирзиёева 24–26 марта совершит государственный визит.',
      ),
    ).toEqual(['visit | planned | 2026-03-24/2026-03-26 | UZ | MN+UZ | Хурэлсух | ']))

  it('makes nothing of one merely extended', () =>
    expect(
      meetings('Mr Gan extended an invitation to President of Ghana John Dramani Mahama to visit Singapore.'),
    ).toEqual([]))
})

describe('what is to come', () => {
  it('finds the next session of the body told of', () =>
    expect(
      meetings(
        '27 февраля в Ташкенте состоялось заседание Межправительственной комиссии Узбекистана и Индонезии. Следующее заседание комиссии намечено провести в 2027 году в Джакарте.',
      ),
    ).toEqual([
      expect.stringContaining('commission | held | 2026-02-27 | Ташкент | ID+UZ'),
      expect.stringContaining('commission | planned | 2027-01-01 | Джакарта | ID+UZ'),
    ]))

  it('makes talks of a visit whose programme names them', () =>
    expect(
      meetings(
        'Президент Италии Серджо Маттарелла 29 марта – 1 апреля посетит Узбекистан по приглашению президента Шавката Мирзиёева. Главам государств предстоит обсудить торговлю. Программа визита предусматривает переговоры в Ташкенте.',
      ),
    ).toEqual([expect.stringContaining('talks | planned | 2026-03-29/2026-04-01 | ')]))

  it('takes an accepted invitation for a visit to come, behind a report of a call', () =>
    expect(
      meetings(
        'Премьер-министр Вьетнама Фам Минь Тьинь 26 февраля поговорил по телефону с премьер-министром Нидерландов Диком Схофом. Дик Схоф с благодарностью принял приглашение нанести официальный визит во Вьетнам.',
      )[1],
    ).toContain('visit | planned | - |'))

  it('reads a weekday at the end of a plan as the one to come', () =>
    expect(
      meetings(
        'Finnish President Alexander Stubb is due to meet African Union Commission chairperson Mahmoud Ali Youssouf in Addis Ababa on Monday before flying home.',
        '2026-02-26',
      ),
    ).toEqual([expect.stringContaining('talks | planned | 2026-03-02 | Addis Ababa | FI+AU')]))

  it('does not make a meeting planned by what was promised at it', () =>
    expect(
      meetings(
        'In his meeting with Zimbabwean President Emmerson Mnangagwa on Friday, Chinese President Xi Jinping said China will import more from Zimbabwe.',
      ),
    ).toEqual([expect.stringContaining('talks | held | 2026-02-27')]))
})

describe('places', () => {
  it('reads a dateline whose city is on no list', () =>
    expect(
      meetings(
        'GOYANG, South Korea - South Korean President Lee Jae-myung met Kenyan President William Ruto on Friday.',
      ),
    ).toEqual([expect.stringContaining('| 2026-02-27 | Goyang | KE+KR')]))

  it('never quotes an empty passage', () => {
    const text =
      'Министр иностранных дел Кыргызстана Жээнбек Кулубаев посетил Вену.\n\nВ ходе беседы с генеральным директором МАГАТЭ Рафаэлем Гросси затронута экология.'
    const spans = extract({ text, published: '2026-02-28' }).meetings.flatMap((one) =>
      one.participants.flatMap(({ evidence }) => evidence),
    )
    expect(spans.length).toBeGreaterThan(0)
    expect(spans.filter(({ start, end }) => start >= end)).toEqual([])
  })
})
