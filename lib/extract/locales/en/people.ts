/** English words around personal names. English does not decline, so a name is read as it stands. */
import type { PeopleTable } from '../people-table'
import { wordSet } from '../word-lists'

export const PEOPLE: PeopleTable = {
  language: 'en',
  particles: wordSet('von der van den de da do dos du del della di le la ter bin ben ibn al el abu'),
  tails: wordSet('uulu kyzy uly ogly oglu zade'),
  honorifics: wordSet(
    'mr mrs ms dr sir lord dame sheikh sheikha shaikh prince princess crown his her royal majesty highness excellency general gen lt maj brig brigadier lieutenant field marshal admiral professor prof his hon comrade patriarch comrade ayatollah',
  ),
  notNames: wordSet(
    'the a an and or but of in on at to for from by with as after before during since until under over about into between among while when where who which that this these those it its he she they his her their we our i you ' +
      'is was were are has have had will would also both each all not no if so than then there here how what why meanwhile earlier later today yesterday tomorrow according ' +
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday ' +
      'president prime minister ministry foreign state secretary government parliament senate house council committee commission court office palace embassy ambassador king queen emir leader chairman head speaker deputy vice ai it ict tv uk eu us un usd crypto governor mayor chancellor ' +
      'republic kingdom union nations united organization organisation association agency authority bank fund group forum summit conference assembly congress league alliance community federation ' +
      'agreement treaty declaration memorandum statement communique charter convention accord protocol plan program programme initiative strategy strategic partnership partner cooperation dialogue joint ' +
      'university institute academy school college museum theatre theater stadium airport hotel hall center centre tower square street avenue road bridge port corridor river sea lake ocean island islands bay gulf mountain mountains park city province region district ' +
      'afterwards separately subsequently additionally moreover furthermore however nevertheless thereafter instead also still yet ahead following prior upon turning asked speaking welcoming noting recalling visiting hosting thanking addressing commenting besides lastly finally first next again once although though despite unlike like only even just ' +
      'north south east west northern southern eastern western central middle asia africa europe america american european african asian eurasian balkans caspian caucasus arctic pacific atlantic indian mediterranean turkic arab islamic muslim jewish ' +
      'company corporation corp inc ltd llc plc holding holdings limited industries airlines airways news times post agency press media tv radio today daily herald tribune journal photo source image ' +
      'white black red green blue new old great grand first second third international national global world general special economic trade business investment energy security defence defense development ' +
      'people party army air force navy armed forces war world cup games olympic championship final day year years week month belt silk route way one two three four five six seven eight nine ten ' +
      'english russian chinese british french german turkish kazakh serbian minerals critical digital nuclear gas oil power rail railway high level cabinet constitutional supreme national public administration affairs ' +
      'akorda kremlin pentagon downing elysee bloomberg reuters xinhua tass interfax anadolu afp kazinform bbc cnn he her parties sides talks visit meeting leaders presidents ministers officials minister',
  ),
  verbs: wordSet(
    'said says told met meets meet meeting visited visits arrived arrives received receives welcomed hosted hosts thanked noted stressed added announced called calls invited invites urged praised expressed congratulated ' +
      'spoke talked discussed discuss signed stated emphasized emphasised underlined highlighted pointed proposed pledged promised agreed will has had is was held holds opened attended accepted recalled asked wants plans ' +
      'expected flew landed travelled traveled paid warned insisted described offered backed joined addressed concluded travels presented confirmed conveyed conferred argued suggested considered reaffirmed voiced extended replied assured presided presides greeted ' +
      'holds vows seeks hails eyes backs wraps signs inks heads lauds praises pledges discusses welcomes greets briefs chairs addresses attends tells urges warns lands departs leaves concludes begins opens joins reaffirms exchange exchanges talk talks speak speaks pays sees meets kicks arrives visits stresses highlights underlines condemns thanks offers phones cancels postpones',
  ),
  from: wordSet('of from'),
  and: wordSet('and'),
  surnameEnding:
    /(?:[oeyi][vw]a?|in|ina|sk[iy]y?|ska|skaya|ic|ić|ič|enko|shvili|dze|[iy]an|uly|oglu|oğlu|bek|bay|bayev|yev|sson|berg|escu|eanu|akis|poulos|idis)$/u,
  notNameEnding: null,
  alongside: /\b(?:together|along|as well as) with\b|\baccompanied by\b|\balongside\b/iu,
  across: wordSet('with met received hosted welcomed meets receives by'),
  sides: wordSet('side delegation team capital'),
  prepositions: new Map(),
  betweenRoleAndName: null,
  read: (word) => [{ nominative: word, cases: [], gender: null, fixed: true }],
}
