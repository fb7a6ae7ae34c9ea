import { defineCatalogue } from '../catalogue'

/** Rows of other people's datasets: what they are, and what is only said by programs. */
export const records = defineCatalogue({
  record: {
    en: 'Row of a dataset',
    ru: 'Строка набора данных',
    kk: 'Деректер жинағының жолы',
    sr: 'Ред скупа података',
  },
  recordSays: {
    en: 'As the dataset has it; the text was made of it.',
    ru: 'Как в самом наборе; текст составлен по этой строке.',
    kk: 'Жинақтағы қалпында; мәтін осы жолдан құрастырылған.',
    sr: 'Како стоји у скупу; текст је састављен од овог реда.',
  },
  unverifiedRecord: {
    en: 'Unverified: a program coded it from headlines, and nobody has checked it.',
    ru: 'Не проверено: закодировано программой по заголовкам, никто этого не проверял.',
    kk: 'Тексерілмеген: бағдарлама тақырыптардан кодтаған, ешкім тексермеген.',
    sr: 'Непроверено: програм је то кодирао из наслова и нико није проверио.',
  },
  unverifiedMeeting: {
    en: 'Unverified: only programs that code headlines tell of this meeting. It is left out of all counts unless unverified meetings are asked for.',
    ru: 'Не проверено: об этой встрече сообщают только программы, кодирующие заголовки. Она не входит в подсчёты, пока непроверенные встречи не запрошены.',
    kk: 'Тексерілмеген: бұл кездесу туралы тек тақырыптарды кодтайтын бағдарламалар айтады. Тексерілмегендер сұралмайынша, ол есепке кірмейді.',
    sr: 'Непроверено: о овом састанку говоре само програми који кодирају наслове. Не улази у збирове док се непроверени не затраже.',
  },
})
