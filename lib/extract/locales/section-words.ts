/**
 * Words with which lines begin that are no news: credits, links to other reports, calls to subscribe. And words with
 * which reports begin to tell what was known before.
 */
import type { LanguageCode } from '../../vocab/languages'

export type SectionWords = {
  /** Before a colon or dash at the head of a line: who took the picture, where the text comes from, its tags. */
  credits: string
  /** At the head of a line, whatever follows. */
  notices: string
  /** At the head of a sentence that recalls. */
  recalls: string
}

/** Phrases parted by semicolons. */
export const SECTION_WORDS: Readonly<Record<LanguageCode, SectionWords>> = {
  ru: {
    credits: `фото; фотографии; фото и видео; видео; изображение; иллюстрация; коллаж; инфографика; скриншот; источник;
      источник фото; автор; автор фото; автор текста; корреспондент; редактор; теги; метки; ключевые слова; по теме;
      материалы по теме; подробнее; подробности; ссылка; телеграм; контакты`,
    notices: `читайте также; читайте ещё; читайте далее; читать далее; смотрите также; смотрите видео; ещё по теме;
      подписывайтесь на; подпишитесь на; подписаться на; следите за нами; следите за нашими; присоединяйтесь к нам;
      все права защищены; при перепечатке; при использовании материалов; при цитировании; перепечатка материалов;
      нашли ошибку; если вы нашли ошибку; заметили ошибку; поделиться; оставить комментарий; больше новостей;
      главные новости в; самые важные новости в; новости в нашем; подробнее на сайте`,
    recalls: `ранее; напомним; напоминаем; для справки; справка; справочно; как сообщалось; как сообщалось ранее; как мы
      сообщали; ранее сообщалось; накануне сообщалось; до этого; предыдущий визит; предыдущая встреча`,
  },
  en: {
    credits: `photo; photos; photo credit; photo courtesy; picture; image; images; illustration; video; source; author;
      editor; tags; keywords; topics; related; related stories; related news; reporting by; writing by; editing by;
      edited by; contact; website`,
    notices: `read also; also read; read more; read next; see also; more on this; more on this story; subscribe to;
      sign up for; follow us; join us on; all rights reserved; click here; share this; download the; copyright;
      reporting by; additional reporting by; our standards`,
    recalls: `earlier; previously; as reported; as reported earlier; as previously reported; earlier it was reported; it was
      earlier reported; earlier reports; for the record; for reference; background`,
  },
  kk: {
    credits: `фото; фотосурет; сурет; суреттер; видео; бейнежазба; дереккөз; дерек көзі; автор; авторы; тегтер; тақырыпқа
      орай; толығырақ; сілтеме; иллюстрация; коллаж`,
    notices: `оқи отырыңыз; тағы оқыңыз; тағы да оқыңыз; сондай-ақ оқыңыз; сондай-ақ оқи отырыңыз; толығырақ оқыңыз; бізге жазылыңыз; жазылыңыз;
      біздің арнаға жазылыңыз; телеграм арнамызға жазылыңыз; барлық құқықтар қорғалған; барлық құқығы қорғалған;
      қате тапсаңыз; бөлісу; материалды көшіріп`,
    recalls: `бұған дейін; еске сала кетейік; еске салайық; осыған дейін; бұдан бұрын; айта кетейік бұған дейін; анықтама;
      анықтама үшін; хабарлағанымыздай; бұған дейін хабарлағандай; бұрын`,
  },
  sr: {
    credits: `фото; фотографија; слика; видео; извор; аутор; уредник; тагови; кључне речи; повезане вести; илустрација;
      foto; fotografija; slika; video; izvor; autor; urednik; tagovi; ključne reči; povezane vesti; ilustracija`,
    notices: `прочитајте још; прочитајте и; читајте још; погледајте још; погледајте и; пратите нас; придружите се;
      пријавите се; сва права задржана; преузимање садржаја; више о томе; коментари;
      pročitajte još; pročitajte i; čitajte još; pogledajte još; pogledajte i; pratite nas; pridružite se; prijavite se;
      sva prava zadržana; preuzimanje sadržaja; više o tome; komentari; procitajte jos; procitajte i; sva prava zadrzana`,
    recalls: `подсетимо; подсећамо; раније; како је раније; као што је раније; претходно; подсетимо да; подсећања ради;
      podsetimo; podsećamo; podsecamo; ranije; kako je ranije; kao što je ranije; prethodno; podsećanja radi`,
  },
}
