/**
 * Who held which high office when: public knowledge about offices that the press names without introducing the holder
 * («Путин», "Trump"). A text that states the office itself always wins; the table only fills what is left unsaid and
 * gives a canonical key where spellings are too far apart for rules (Ли Чжэ Мён, Lee Jae-myung).
 */
import type { RoleCode } from '../vocab/roles'
import { toLatin } from '../vocab/serbian-latin'
import { LEADERS } from './known-leaders'
import { SERBIAN_SPELLINGS } from './known-spellings-sr'
import { readName } from './read-name'
import { once } from './remember'

/** One term of office. `from` and `until` are `YYYY-MM`, inclusive; an empty `until` is an open term. */
export type Office = {
  role: RoleCode
  country: string | null
  organization: string | null
  from: string
  until: string
}
export type KnownPerson = {
  key: string
  /** Full name in Latin letters. */
  name: string
  offices: Office[]
  /** The surname alone names this person in reports of world affairs. */
  famous: boolean
}

// key | spellings, comma-separated | offices: role country from–until; organization heads name the organization after @
// A key that begins with * belongs to a person whom reports name by the surname alone.
const TABLE = `
*tokayev kassym-jomart|Kassym-Jomart Tokayev,Касым-Жомарт Токаев|hos KZ 2019-03-
*nazarbayev nursultan|Nursultan Nazarbayev,Нурсултан Назарбаев|hos KZ 1990-04-2019-03
bektenov olzhas|Olzhas Bektenov,Олжас Бектенов|hog KZ 2024-02-
smailov alikhan|Alikhan Smailov,Алихан Смаилов|hog KZ 2022-01-2024-02
mamin askar|Askar Mamin,Аскар Мамин|hog KZ 2019-02-2022-01
tileuberdi mukhtar|Mukhtar Tileuberdi,Мухтар Тлеуберди|fm KZ 2019-09-2023-03
nurtleu murat|Murat Nurtleu,Мурат Нуртлеу,Мұрат Нұртілеу|fm KZ 2023-04-2025-09
kosherbayev yermek|Yermek Kosherbayev,Ермек Кошербаев|fm KZ 2025-09-
koshanov yerlan|Yerlan Koshanov,Ерлан Кошанов|speaker KZ 2022-02-
bozumbayev kanat|Kanat Bozumbayev,Канат Бозумбаев,Қанат Бозымбаев|deputy KZ 2024-02-
sklyar roman|Roman Sklyar,Роман Скляр|deputy KZ 2020-10-
zhumangarin serik|Serik Zhumangarin,Серик Жумангарин|deputy KZ 2022-09-
ashimbayev maulen|Maulen Ashimbayev,Маулен Ашимбаев|speaker KZ 2020-05-
*vucic aleksandar|Aleksandar Vučić,Александр Вучич,Александар Вучић|hog RS 2014-04-2017-05;hos RS 2017-05-
brnabic ana|Ana Brnabić,Ана Брнабич|hog RS 2017-06-2024-02;speaker RS 2024-02-
vucevic milos|Miloš Vučević,Милош Вучевич|hog RS 2024-05-2025-04
macut djuro|Đuro Macut,Джуро Мацут|hog RS 2025-04-
dacic ivica|Ivica Dačić,Ивица Дачич|fm RS 2014-04-2020-10;fm RS 2022-10-2024-05
selakovic nikola|Nikola Selaković,Никола Селакович|fm RS 2020-10-2022-10
djuric marko|Marko Đurić,Марко Джурич|fm RS 2024-05-
*putin vladimir|Vladimir Putin,Владимир Путин,Владимир Владимирович Путин|hos RU 2000-05-2008-05;hog RU 2008-05-2012-05;hos RU 2012-05-
*medvedev dmitry|Dmitry Medvedev,Дмитрий Медведев|hos RU 2008-05-2012-05;hog RU 2012-05-2020-01
*mishustin mikhail|Mikhail Mishustin,Михаил Мишустин|hog RU 2020-01-
*lavrov sergey|Sergey Lavrov,Сергей Лавров|fm RU 2004-03-
*matviyenko valentina|Valentina Matviyenko,Валентина Матвиенко|speaker RU 2011-09-
volodin vyacheslav|Vyacheslav Volodin,Вячеслав Володин|speaker RU 2016-10-
*overchuk alexey|Alexey Overchuk,Алексей Оверчук|deputy RU 2020-01-
novak alexander|Alexander Novak,Александр Новак|deputy RU 2020-11-
manturov denis|Denis Manturov,Денис Мантуров|deputy RU 2022-07-
*lukashenko alexander|Alexander Lukashenko,Aliaksandr Lukashenka,Александр Лукашенко|hos BY 1994-07-
golovchenko roman|Roman Golovchenko,Роман Головченко|hog BY 2020-06-2025-03
turchin alexander|Alexander Turchin,Александр Турчин|hog BY 2025-03-
ryzhenkov maxim|Maxim Ryzhenkov,Максим Рыженков|fm BY 2024-06-
*zelensky volodymyr|Volodymyr Zelensky,Volodymyr Zelenskyy,Владимир Зеленский|hos UA 2019-05-
*poroshenko petro|Petro Poroshenko,Петр Порошенко|hos UA 2014-06-2019-05
shmyhal denys|Denys Shmyhal,Денис Шмыгаль|hog UA 2020-03-2025-07
svyrydenko yulia|Yulia Svyrydenko,Юлия Свириденко|hog UA 2025-07-
*kuleba dmytro|Dmytro Kuleba,Дмитрий Кулеба|fm UA 2020-03-2024-09
*sybiha andrii|Andrii Sybiha,Андрей Сибига,Андрій Сибіга|fm UA 2024-09-
*sandu maia|Maia Sandu,Майя Санду|hos MD 2020-12-
recean dorin|Dorin Recean,Дорин Речан|hog MD 2023-02-2025-10
popsoi mihai|Mihai Popșoi,Mihai Popsoi,Михай Попшой|fm MD 2024-01-
*mirziyoyev shavkat|Shavkat Mirziyoyev,Shavkat Mirziyayev,Шавкат Мирзиёев,Шавкат Мирзиеев|hos UZ 2016-09-
*karimov islam|Islam Karimov,Ислам Каримов|hos UZ 1991-01-2016-09
aripov abdulla|Abdulla Aripov,Абдулла Арипов|hog UZ 2016-12-
kamilov abdulaziz|Abdulaziz Kamilov,Абдулазиз Камилов|fm UZ 2012-02-2022-04
norov vladimir|Vladimir Norov,Владимир Норов|fm UZ 2022-04-2022-12
saidov bakhtiyor|Bakhtiyor Saidov,Бахтиёр Саидов|fm UZ 2022-12-
*japarov sadyr|Sadyr Japarov,Sadyr Zhaparov,Садыр Жапаров|hos KG 2021-01-
jeenbekov sooronbay|Sooronbay Jeenbekov,Сооронбай Жээнбеков|hos KG 2017-11-2020-10
akylbek japarov|Akylbek Japarov,Акылбек Жапаров|hog KG 2021-10-2024-12
kasymaliev adylbek|Adylbek Kasymaliev,Адылбек Касымалиев|hog KG 2024-12-
kulubaev jeenbek|Jeenbek Kulubaev,Жээнбек Кулубаев|fm KG 2022-04-
*rahmon emomali|Emomali Rahmon,Эмомали Рахмон|hos TJ 1994-11-
rasulzoda kokhir|Kokhir Rasulzoda,Кохир Расулзода|hog TJ 2013-11-
muhriddin sirojiddin|Sirojiddin Muhriddin,Сироджиддин Мухриддин|fm TJ 2013-11-
berdimuhamedov serdar|Serdar Berdimuhamedov,Serdar Berdymukhamedov,Сердар Бердымухамедов|hos TM 2022-03-
berdimuhamedov gurbanguly|Gurbanguly Berdimuhamedov,Gurbanguly Berdymukhamedov,Гурбангулы Бердымухамедов|hos TM 2007-02-2022-03;speaker TM 2022-03-
meredov rashid|Rashid Meredov,Рашид Мередов|fm TM 2001-07-
*aliyev ilham|Ilham Aliyev,Ильхам Алиев|hos AZ 2003-10-
asadov ali|Ali Asadov,Али Асадов|hog AZ 2019-10-
bayramov jeyhun|Jeyhun Bayramov,Ceyhun Bayramov,Джейхун Байрамов|fm AZ 2020-07-
*pashinyan nikol|Nikol Pashinyan,Никол Пашинян|hog AM 2018-05-
khachaturyan vahagn|Vahagn Khachaturyan,Ваагн Хачатурян|hos AM 2022-03-
mirzoyan ararat|Ararat Mirzoyan,Арарат Мирзоян|fm AM 2021-08-
grigoryan mher|Mher Grigoryan,Мгер Григорян|deputy AM 2019-01-
*kobakhidze irakli|Irakli Kobakhidze,Ираклий Кобахидзе|hog GE 2024-02-
garibashvili irakli|Irakli Garibashvili,Ираклий Гарибашвили|hog GE 2021-02-2024-01
*zourabichvili salome|Salome Zourabichvili,Саломе Зурабишвили|hos GE 2018-12-2024-12
kavelashvili mikheil|Mikheil Kavelashvili,Михаил Кавелашвили|hos GE 2024-12-
botchorishvili maka|Maka Botchorishvili,Мака Бочоришвили|fm GE 2024-10-
*xi jinping|Xi Jinping,Си Цзиньпин|hos CN 2013-03-
*li qiang|Li Qiang,Ли Цян|hog CN 2023-03-
li keqiang|Li Keqiang,Ли Кэцян|hog CN 2013-03-2023-03
wang yi|Wang Yi,Ван И|fm CN 2013-03-2022-12;fm CN 2023-07-
qin gang|Qin Gang,Цинь Ган|fm CN 2022-12-2023-07
zhao leji|Zhao Leji,Чжао Лэцзи|speaker CN 2023-03-
ding xuexiang|Ding Xuexiang,Дин Сюэсян|deputy CN 2023-03-
han zheng|Han Zheng,Хань Чжэн|deputy CN 2018-03-
*erdogan recep tayyip|Recep Tayyip Erdoğan,Recep Tayyip Erdogan,Реджеп Тайип Эрдоган,Тайип Эрдоган,Реджеп Эрдоган|hos TR 2014-08-
*cavusoglu mevlut|Mevlüt Çavuşoğlu,Mevlut Cavusoglu,Мевлют Чавушоглу|fm TR 2014-08-2023-06
*fidan hakan|Hakan Fidan,Хакан Фидан|fm TR 2023-06-
yilmaz cevdet|Cevdet Yılmaz,Джевдет Йылмаз|deputy TR 2023-06-
*trump donald|Donald Trump,Дональд Трамп|hos US 2017-01-2021-01;hos US 2025-01-
*biden joe|Joe Biden,Джо Байден|hos US 2021-01-2025-01
obama barack|Barack Obama,Барак Обама|hos US 2009-01-2017-01
*harris kamala|Kamala Harris,Камала Харрис|deputy US 2021-01-2025-01
vance jd|JD Vance,J.D. Vance,Джей Ди Вэнс|deputy US 2025-01-
*blinken antony|Antony Blinken,Энтони Блинкен|fm US 2021-01-2025-01
*rubio marco|Marco Rubio,Марко Рубио|fm US 2025-01-
pompeo mike|Mike Pompeo,Майк Помпео|fm US 2018-04-2021-01
*macron emmanuel|Emmanuel Macron,Эмманюэль Макрон,Эммануэль Макрон,Эммануил Макрон|hos FR 2017-05-
barrot jean-noel|Jean-Noël Barrot,Жан-Ноэль Барро|fm FR 2024-09-
*scholz olaf|Olaf Scholz,Олаф Шольц|hog DE 2021-12-2025-05
*merz friedrich|Friedrich Merz,Фридрих Мерц|hog DE 2025-05-
*merkel angela|Angela Merkel,Ангела Меркель|hog DE 2005-11-2021-12
*steinmeier frank-walter|Frank-Walter Steinmeier,Франк-Вальтер Штайнмайер|hos DE 2017-03-
*baerbock annalena|Annalena Baerbock,Анналена Бербок|fm DE 2021-12-2025-05
wadephul johann|Johann Wadephul,Йоханн Вадефуль|fm DE 2025-05-
*starmer keir|Keir Starmer,Кир Стармер|legislator GB 2020-04-2024-07;hog GB 2024-07-
*sunak rishi|Rishi Sunak,Риши Сунак|hog GB 2022-10-2024-07
johnson boris|Boris Johnson,Борис Джонсон|hog GB 2019-07-2022-09
truss liz|Liz Truss,Лиз Трасс|hog GB 2022-09-2022-10
*lammy david|David Lammy,Дэвид Лэмми|fm GB 2024-07-2025-09
cameron david|David Cameron,Дэвид Кэмерон|hog GB 2010-05-2016-07;fm GB 2023-11-2024-07
charles iii|King Charles III,Charles III,Карл III|hos GB 2022-09-
*meloni giorgia|Giorgia Meloni,Джорджа Мелони,Джорджия Мелони|hog IT 2022-10-
mattarella sergio|Sergio Mattarella,Серджо Маттарелла|hos IT 2015-02-
*tajani antonio|Antonio Tajani,Антонио Таяни|fm IT 2022-10-
*orban viktor|Viktor Orbán,Viktor Orban,Виктор Орбан|hog HU 2010-05-
*szijjarto peter|Péter Szijjártó,Peter Szijjarto,Петер Сийярто|fm HU 2014-09-
novak katalin|Katalin Novák,Каталин Новак|hos HU 2022-05-2024-02
sulyok tamas|Tamás Sulyok,Тамаш Шуйок|hos HU 2024-03-
*fico robert|Robert Fico,Роберт Фицо|hog SK 2023-10-
pellegrini peter|Peter Pellegrini,Петер Пеллегрини|hos SK 2024-06-
*tusk donald|Donald Tusk,Дональд Туск|hog PL 2023-12-
*duda andrzej|Andrzej Duda,Анджей Дуда|hos PL 2015-08-2025-08
nawrocki karol|Karol Nawrocki,Кароль Навроцкий|hos PL 2025-08-
*sikorski radoslaw|Radosław Sikorski,Radoslaw Sikorski,Радослав Сикорский|fm PL 2023-12-
budrys kestutis|Kęstutis Budrys,Kestutis Budrys,Кястутис Будрис|fm LT 2024-12-
*nauseda gitanas|Gitanas Nausėda,Gitanas Nauseda,Гитанас Науседа|hos LT 2019-07-
toiu oana|Oana Țoiu,Oana Toiu,Оана Цою|fm RO 2025-06-
iohannis klaus|Klaus Iohannis,Клаус Йоханнис|hos RO 2014-12-2025-02
dan nicusor|Nicușor Dan,Nicusor Dan,Никушор Дан|hos RO 2025-05-
*radev rumen|Rumen Radev,Румен Радев|hos BG 2017-01-
*mitsotakis kyriakos|Kyriakos Mitsotakis,Кириакос Мицотакис|hog GR 2019-07-
*gerapetritis george|George Gerapetritis,Giorgos Gerapetritis,Георгиос Герапетритис|fm GR 2023-06-
*christodoulides nikos|Nikos Christodoulides,Никос Христодулидис|hos CY 2023-02-
*rama edi|Edi Rama,Эди Рама|hog AL 2013-09-
*kurti albin|Albin Kurti,Альбин Курти|hog XK 2021-03-
*osmani vjosa|Vjosa Osmani,Вьоса Османи|hos XK 2021-04-
*mickoski hristijan|Hristijan Mickoski,Християн Мицкоски,Христијан Мицкоски|hog MK 2024-06-
kovacevski dimitar|Dimitar Kovačevski,Димитар Ковачевски|hog MK 2022-01-2024-01
*dodik milorad|Milorad Dodik,Милорад Додик|regional BA 2022-11-
*plenkovic andrej|Andrej Plenković,Андрей Пленкович|hog HR 2016-10-
milanovic zoran|Zoran Milanović,Зоран Миланович|hos HR 2020-02-
golob robert|Robert Golob,Роберт Голоб|hog SI 2022-06-
spajic milojko|Milojko Spajić,Милойко Спаич|hog ME 2023-10-
*milatovic jakov|Jakov Milatović,Яков Милатович|hos ME 2023-05-
nehammer karl|Karl Nehammer,Карл Нехаммер|hog AT 2021-12-2025-01
stocker christian|Christian Stocker,Кристиан Штокер|hog AT 2025-03-
van der bellen alexander|Alexander Van der Bellen,Александр Ван дер Беллен|hos AT 2017-01-
fiala petr|Petr Fiala,Петр Фиала|hog CZ 2021-12-2025-12
pavel petr|Petr Pavel,Петр Павел|hos CZ 2023-03-
*stubb alexander|Alexander Stubb,Александр Стубб|hos FI 2024-03-
*sanchez pedro|Pedro Sánchez,Педро Санчес|hog ES 2018-06-
*netanyahu benjamin|Benjamin Netanyahu,Биньямин Нетаньяху|hog IL 2009-03-2021-06;hog IL 2022-12-
herzog isaac|Isaac Herzog,Ицхак Герцог|hos IL 2021-07-
abbas mahmoud|Mahmoud Abbas,Махмуд Аббас|hos PS 2005-01-
*pezeshkian masoud|Masoud Pezeshkian,Масуд Пезешкиан|hos IR 2024-07-
raisi ebrahim|Ebrahim Raisi,Эбрахим Раиси,Ибрахим Раиси|hos IR 2021-08-2024-05
*araghchi abbas|Abbas Araghchi,Seyed Abbas Araghchi,Аббас Аракчи|fm IR 2024-08-
aref mohammad reza|Mohammad Reza Aref,Мохаммад Реза Ареф|deputy IR 2024-07-
*el-sisi abdel fattah|Abdel Fattah el-Sisi,Abdel Fattah al-Sisi,Абдель Фаттах ас-Сиси|hos EG 2014-06-
abdullah ii|Abdullah II,King Abdullah II,Абдалла II,Абдалла II бен аль-Хусейн|hos JO 1999-02-
al thani tamim bin hamad|Tamim bin Hamad Al Thani,Tamim bin Hamad,Тамим бин Хамад Аль Тани,Тамим бен Хамад Аль Тани,Тамим бен Хамад Әл Тани|hos QA 2013-06-
al thani mohammed bin abdulrahman|Mohammed bin Abdulrahman Al Thani,Mohammed bin Abdulrahman bin Jassim Al Thani,Мухаммед бин Абдулрахман Аль Тани,Мохаммед бен Абдулрахман Аль Тани|hog QA 2023-03-
al nahyan mohamed bin zayed|Mohamed bin Zayed Al Nahyan,Mohamed bin Zayed,Мохаммед бен Заид Аль Нахайян,Мухаммед бен Заид Аль Нахайян,Мохамед бин Заид Аль Нахаян,Мұхаммед бен Заид Әл Наһаян,Мұхаммед бин Заид Әл Нахаян,Мұхаммед бен Заид|hos AE 2022-05-
al maktoum mohammed bin rashid|Mohammed bin Rashid Al Maktoum,Мохаммед бен Рашид Аль Мактум|hog AE 2006-01-
al saud mohammed bin salman|Mohammed bin Salman,Mohammed bin Salman Al Saud,Мухаммед бен Салман,Мохаммед бен Салман Аль Сауд,Мұхаммед бен Салман Әл Сауд,Мұхаммед бин Салман,Мұхаммед ибн Салман Әл Сауд|hog SA 2022-09-
al saud faisal bin farhan|Faisal bin Farhan,Faisal bin Farhan Al Saud,Фейсал бен Фархан,Фейсал бин Фархан Аль Сауд|fm SA 2019-10-
al busaidi badr bin hamad|Badr bin Hamad Al-Busaidi,Badr Albusaidi,Бадр аль-Бусаиди|fm OM 2020-08-
*modi narendra|Narendra Modi,Нарендра Моди|hog IN 2014-05-
*jaishankar subrahmanyam|Subrahmanyam Jaishankar,S. Jaishankar,Субраманьям Джайшанкар|fm IN 2019-05-
murmu droupadi|Droupadi Murmu,Драупади Мурму|hos IN 2022-07-
*sharif shehbaz|Shehbaz Sharif,Шахбаз Шариф|hog PK 2022-04-
dar ishaq|Ishaq Dar,Исхак Дар|fm PK 2024-03-
*kishida fumio|Fumio Kishida,Фумио Кисида|hog JP 2021-10-2024-10
*ishiba shigeru|Shigeru Ishiba,Сигэру Исиба|hog JP 2024-10-2025-10
*takaichi sanae|Sanae Takaichi,Санаэ Такаити|hog JP 2025-10-
abe shinzo|Shinzo Abe,Синдзо Абэ|hog JP 2012-12-2020-09
naruhito|Naruhito,Emperor Naruhito,Нарухито|hos JP 2019-05-
yoon suk yeol|Yoon Suk Yeol,Yoon Suk-yeol,Юн Сок Ёль|hos KR 2022-05-2025-04
lee jae-myung|Lee Jae-myung,Lee Jae Myung,Ли Чжэ Мён,Ли Чжэ Мен,Ли Джэ Мён,Ли Дже Мён|hos KR 2025-06-
moon jae-in|Moon Jae-in,Мун Чжэ Ин|hos KR 2017-05-2022-05
cho hyun|Cho Hyun,Чо Хён|fm KR 2025-07-
cho tae-yul|Cho Tae-yul,Чо Тхэ Ёль|fm KR 2024-01-2025-07
kim jong un|Kim Jong Un,Kim Jong-un,Ким Чен Ын|hos KP 2011-12-
choe son hui|Choe Son Hui,Choe Son-hui,Цой Сон Хи,Чхве Сон Хи|fm KP 2022-06-
khurelsukh ukhnaa|Ukhnaagiin Khurelsukh,Khurelsukh Ukhnaa,Ухнаагийн Хурэлсух|hos MN 2021-06-
oyun-erdene luvsannamsrai|Luvsannamsrain Oyun-Erdene,Лувсаннамсрайн Оюун-Эрдэнэ,Оюун-Эрдэнэ|hog MN 2021-01-2025-06
lai ching-te|Lai Ching-te,William Lai,Лай Циндэ|hos TW 2024-05-
*widodo joko|Joko Widodo,Джоко Видодо|hos ID 2014-10-2024-10
subianto prabowo|Prabowo Subianto,Прабово Субианто|hos ID 2024-10-
anwar ibrahim|Anwar Ibrahim,Анвар Ибрагим|hog MY 2022-11-
*marcos ferdinand|Ferdinand Marcos,Ferdinand Marcos Jr,Фердинанд Маркос|hos PH 2022-06-
charnvirakul anutin|Anutin Charnvirakul,Анутин Чанвиракун|hog TH 2025-09-
hun manet|Hun Manet,Хун Манет|hog KH 2023-08-
pham minh chinh|Pham Minh Chinh,Фам Минь Тинь|hog VN 2021-04-
to lam|To Lam,То Лам|hos VN 2024-05-2024-10
*albanese anthony|Anthony Albanese,Энтони Албанезе|hog AU 2022-05-
wong penny|Penny Wong,Пенни Вонг|fm AU 2022-05-
*carney mark|Mark Carney,Марк Карни|hog CA 2025-03-
*trudeau justin|Justin Trudeau,Джастин Трюдо|hog CA 2015-11-2025-03
*joly melanie|Mélanie Joly,Мелани Жоли|fm CA 2021-10-2025-05
lula da silva luiz inacio|Luiz Inácio Lula da Silva,Lula da Silva,Луис Инасиу Лула да Силва,Луис Инасио Лула да Силва,Лула да Силва|hos BR 2023-01-
vieira mauro|Mauro Vieira,Мауру Виейра|fm BR 2023-01-
*bolsonaro jair|Jair Bolsonaro,Жаир Болсонару|hos BR 2019-01-2022-12
*milei javier|Javier Milei,Хавьер Милей|hos AR 2023-12-
*maduro nicolas|Nicolás Maduro,Николас Мадуро|hos VE 2013-04-2026-01
*sheinbaum claudia|Claudia Sheinbaum,Клаудия Шейнбаум|hos MX 2024-10-
*petro gustavo|Gustavo Petro,Густаво Петро|hos CO 2022-08-
abinader luis|Luis Abinader,Луис Абинадер|hos DO 2020-08-
marrero cruz manuel|Manuel Marrero Cruz,Manuel Marrero,Мануэль Марреро Крус,Мануэль Марреро|hog CU 2019-12-
diaz-canel miguel|Miguel Díaz-Canel,Мигель Диас-Канель|hos CU 2018-04-
*ramaphosa cyril|Cyril Ramaphosa,Сирил Рамафоса|hos ZA 2018-02-
tinubu bola|Bola Tinubu,Bola Ahmed Tinubu,Бола Тинубу|hos NG 2023-05-
*kagame paul|Paul Kagame,Поль Кагаме|hos RW 2000-04-
*tshisekedi felix|Félix Tshisekedi,Феликс Чисекеди|hos CD 2019-01-
*ruto william|William Ruto,Уильям Руто|hos KE 2022-09-
*museveni yoweri|Yoweri Museveni,Йовери Мусевени|hos UG 1986-01-
*hichilema hakainde|Hakainde Hichilema,Хакаинде Хичилема|hos ZM 2021-08-
akufo-addo nana|Nana Akufo-Addo,Nana Addo Dankwa Akufo-Addo,Нана Акуфо-Аддо|hos GH 2017-01-2025-01
ahmed abiy|Abiy Ahmed,Абий Ахмед|hog ET 2018-04-
deby mahamat|Mahamat Idriss Déby Itno,Mahamat Déby,Mahamat Idriss Déby,Махамат Идрис Деби Итно,Махамат Деби|hos TD 2021-04-
sassou nguesso denis|Denis Sassou Nguesso,Denis Sassou-Nguesso,Дени Сассу-Нгессо|hos CG 1997-10-
gnassingbe faure|Faure Gnassingbé,Faure Gnassingbe,Фор Гнассингбе|hos TG 2005-05-2025-05;hog TG 2025-05-
embalo umaro|Umaro Sissoco Embaló,Umaro Sissoco Embalo,Умару Сисоку Эмбало|hos GW 2020-02-2025-11
obiang teodoro|Teodoro Obiang Nguema Mbasogo,Teodoro Obiang,Теодоро Обианг Нгема Мбасого,Теодоро Обианг|hos GQ 1979-08-
*tebboune abdelmadjid|Abdelmadjid Tebboune,Абдельмаджид Теббун|hos DZ 2019-12-
mswati iii|Mswati III,King Mswati III,Мсвати III|hos SZ 1986-04-
gusmao xanana|Xanana Gusmão,Xanana Gusmao,Шанана Гусман,Шанана Гужмау|hog TL 2023-07-
ramos-horta jose|José Ramos-Horta,Jose Ramos-Horta,Жозе Рамуш-Орта|hos TL 2022-05-
lee hsien loong|Lee Hsien Loong,Ли Сянь Лун|hog SG 2004-08-2024-05
wong lawrence|Lawrence Wong,Лоуренс Вонг|hog SG 2024-05-
shinawatra paetongtarn|Paetongtarn Shinawatra,Пхэтхонгтхан Чинават|hog TH 2024-08-2025-08
luong cuong|Luong Cuong,Лыонг Кыонг|hos VN 2024-10-
yunus muhammad|Muhammad Yunus,Мухаммад Юнус|hog BD 2024-08-
hasina sheikh|Sheikh Hasina,Шейх Хасина|hog BD 2009-01-2024-08
dissanayake anura|Anura Kumara Dissanayake,Анура Кумара Диссанаяке|hos LK 2024-09-
zardari asif ali|Asif Ali Zardari,Асиф Али Зардари|hos PK 2024-03-
*frederiksen mette|Mette Frederiksen,Метте Фредериксен|hog DK 2019-06-
*kristersson ulf|Ulf Kristersson,Ульф Кристерссон|hog SE 2022-10-
*orpo petteri|Petteri Orpo,Петтери Орпо|hog FI 2023-06-
store jonas gahr|Jonas Gahr Støre,Йонас Гар Стёре|hog NO 2021-10-
schoof dick|Dick Schoof,Дик Схооф|hog NL 2024-07-
*de wever bart|Bart De Wever,Барт де Вевер|hog BE 2025-02-
martin micheal|Micheál Martin,Michael Martin,Микал Мартин|hog IE 2025-01-
michal kristen|Kristen Michal,Кристен Михал|hog EE 2024-07-
karis alar|Alar Karis,Алар Карис|hos EE 2021-10-
rinkevics edgars|Edgars Rinkēvičs,Edgars Rinkevics,Эдгар Ринкевич|hos LV 2023-07-
*silina evika|Evika Siliņa,Evika Silina,Эвика Силиня|hog LV 2023-09-
zhelyazkov rosen|Rosen Zhelyazkov,Росен Желязков|hog BG 2025-01-
bolojan ilie|Ilie Bolojan,Илие Боложан|hog RO 2025-06-
munteanu alexandru|Alexandru Munteanu,Александру Мунтяну|hog MD 2025-11-
babis andrej|Andrej Babiš,Andrej Babis,Андрей Бабиш|hog CZ 2025-12-
pirc musar natasa|Nataša Pirc Musar,Natasa Pirc Musar,Наташа Пирц Мусар|hos SI 2022-12-
siljanovska-davkova gordana|Gordana Siljanovska-Davkova,Гордана Силяновска-Давкова|hos MK 2024-05-
begaj bajram|Bajram Begaj,Байрам Бегай|hos AL 2022-07-
tasoulas constantine|Constantine Tassoulas,Konstantinos Tasoulas,Константинос Тасулас|hos GR 2025-03-
al-sharaa ahmed|Ahmed al-Sharaa,Ахмед аш-Шараа,Ахмед аль-Шараа|hos SY 2025-01-
assad bashar|Bashar al-Assad,Башар Асад,Башар аль-Асад|hos SY 2000-07-2024-12
aoun joseph|Joseph Aoun,Жозеф Аун|hos LB 2025-01-
salam nawaf|Nawaf Salam,Наваф Салам|hog LB 2025-02-
al-sudani mohammed shia|Mohammed Shia al-Sudani,Мухаммед Шиа ас-Судани|hog IQ 2022-10-
haitham bin tariq|Haitham bin Tariq,Хайсам бен Тарик|hos OM 2020-01-
al khalifa hamad bin isa|Hamad bin Isa Al Khalifa,Хамад бен Иса Аль Халифа|hos BH 2002-02-
al sabah meshal|Meshal Al-Ahmad Al-Jaber Al-Sabah,Mishal Al-Ahmad Al-Jaber Al-Sabah,Мишаль Аль-Ахмед Аль-Джабер Ас-Сабах|hos KW 2023-12-
badr abdelatty|Badr Abdelatty,Бадр Абделатты|fm EG 2024-07-
al nahyan abdullah bin zayed|Abdullah bin Zayed Al Nahyan,Абдалла бен Заид Аль Нахайян|fm AE 2006-02-
al nahyan mansour bin zayed|Mansour bin Zayed Al Nahyan,Мансур бен Заид Аль Нахайян|deputy AE 2023-03-
saied kais|Kais Saied,Каис Саид|hos TN 2019-10-
mnangagwa emmerson|Emmerson Mnangagwa,Эммерсон Мнангагва|hos ZW 2017-11-
*traore ibrahim|Ibrahim Traoré,Ibrahim Traore,Ибрагим Траоре|hos BF 2022-09-
goita assimi|Assimi Goïta,Assimi Goita,Ассими Гойта|hos ML 2021-05-
tiani abdourahamane|Abdourahamane Tiani,Абдурахман Тчиани|hos NE 2023-07-
mahama john|John Mahama,John Dramani Mahama,Джон Махама|hos GH 2025-01-
*ouattara alassane|Alassane Ouattara,Алассан Уаттара|hos CI 2010-12-
*faye bassirou diomaye|Bassirou Diomaye Faye,Бассиру Диомай Фай|hos SN 2024-04-
hassan samia suluhu|Samia Suluhu Hassan,Самия Сулуху Хасан|hos TZ 2021-03-
touadera faustin-archange|Faustin-Archange Touadéra,Фостен-Арканж Туадера|hos CF 2016-03-
doumbouya mamadi|Mamadi Doumbouya,Мамади Думбуя|hos GN 2021-10-
afwerki isaias|Isaias Afwerki,Исайяс Афеверки|hos ER 1993-05-
guelleh ismail omar|Ismail Omar Guelleh,Ismaïl Omar Guelleh,Исмаил Омар Гелле|hos DJ 1999-05-
lourenco joao|João Lourenço,Joao Lourenco,Жуан Лоуренсу|hos AO 2017-09-
chapo daniel|Daniel Chapo,Даниэль Шапу|hos MZ 2025-01-
boric gabriel|Gabriel Boric,Габриэль Борич|hos CL 2022-03-2026-03
*noboa daniel|Daniel Noboa,Даниэль Нобоа|hos EC 2023-11-
*pena santiago|Santiago Peña,Santiago Pena,Сантьяго Пенья|hos PY 2023-08-
orsi yamandu|Yamandú Orsi,Яманду Орси|hos UY 2025-03-
mulino jose raul|José Raúl Mulino,Jose Raul Mulino,Хосе Рауль Мулино|hos PA 2024-07-
*bukele nayib|Nayib Bukele,Найиб Букеле|hos SV 2019-06-
ortega daniel|Daniel Ortega,Даниэль Ортега|hos NI 2007-01-
*luxon christopher|Christopher Luxon,Кристофер Лаксон|hog NZ 2023-11-
marape james|James Marape,Джеймс Марапе|hog PG 2019-05-
skerrit roosevelt|Roosevelt Skerrit,Рузвельт Скеррит|hog DM 2004-01-
jugnauth pravind|Pravind Jugnauth,Pravind Kumar Jugnauth,Правинд Джагнот|hog MU 2017-01-2024-11
zandanshatar gombojav|Zandanshatar Gombojav,Gombojavyn Zandanshatar,Гомбожавын Занданшатар|hog MN 2025-06-
battsetseg batmunkh|Batmunkhiin Battsetseg,Battsetseg Batmunkh,Батмунхийн Батцэцэг|fm MN 2021-01-
motegi toshimitsu|Toshimitsu Motegi,Тосимицу Мотэги|fm JP 2025-10-
iwaya takeshi|Takeshi Iwaya,Такэси Ивая|fm JP 2024-10-2025-10
guterres antonio|António Guterres,Antonio Guterres,Антониу Гутерриш,Антонио Гутерреш,Антониу Гутерреш|org @UN 2017-01-
von der leyen ursula|Ursula von der Leyen,Урсула фон дер Ляйен|org @EU 2019-12-
costa antonio|António Costa,Antonio Costa,Антониу Кошта,Антонио Коста|hog PT 2015-11-2024-04;org @EU 2024-12-
*michel charles|Charles Michel,Шарль Мишель|org @EU 2019-12-2024-11
*borrell josep|Josep Borrell,Жозеп Боррель|org @EU 2019-12-2024-11
*kallas kaja|Kaja Kallas,Кая Каллас|hog EE 2021-01-2024-07;org @EU 2024-12-
*stoltenberg jens|Jens Stoltenberg,Йенс Столтенберг|org @NATO 2014-10-2024-09
*rutte mark|Mark Rutte,Марк Рютте|hog NL 2010-10-2024-07;org @NATO 2024-10-
`

const ROLE_OF: Readonly<Record<string, RoleCode>> = {
  hos: 'head_of_state',
  hog: 'head_of_government',
  fm: 'foreign_minister',
  deputy: 'deputy_head',
  speaker: 'speaker',
  org: 'organization_head',
  regional: 'regional',
  legislator: 'legislator',
}

function readOffice(text: string): Office {
  const [role, side, term] = text.split(' ') as [string, string, string]
  const [from, until] = [term.slice(0, 7), term.slice(8)]
  const organization = side.startsWith('@') ? side.slice(1) : null
  const code = ROLE_OF[role]
  if (!code) throw new RangeError(`unknown office: ${text}`)
  return { role: code, country: organization ? null : side, organization, from, until }
}

type Tables = {
  byReading: Map<string, KnownPerson>
  /** `null` where two famous people share the surname. */
  bySurname: Map<string, KnownPerson | null>
  byKey: Map<string, KnownPerson>
  surnames: Set<string>
}

const LATIN = /\p{Script=Latin}/u

/** Made when first asked for: every name is read by the rules of two languages, which a mere import need not wait for. */
const tables = once((): Tables => {
  const made: Tables = { byReading: new Map(), bySurname: new Map(), byKey: new Map(), surnames: new Set() }
  const { byReading, bySurname, byKey, surnames } = made
  for (const line of `${TABLE.trim()}\n${LEADERS.trim()}`.split('\n')) {
    const [head, spellings, offices] = line.split('|') as [string, string, string]
    const key = head.replace('*', '')
    const serbian = (SERBIAN_SPELLINGS[key]?.split(',') ?? []).flatMap((name) => [name, toLatin(name)])
    const names = [...spellings.split(','), ...serbian]
    const person = {
      key,
      name: names[0] as string,
      offices: offices.split(';').map(readOffice),
      famous: head.startsWith('*'),
    }
    byKey.set(key, person)
    // Serbian Latin reads j and c in its own way, also in names that it leaves as they are
    const readings = names.flatMap((name) =>
      LATIN.test(name) ? [readName(name), readName(name, 'sr')] : [readName(name)],
    )
    for (const reading of readings) {
      if (!byReading.has(reading)) byReading.set(reading, person)
      const surname = reading.split(' ')[0] as string
      surnames.add(surname)
      if (person.famous)
        bySurname.set(surname, bySurname.has(surname) && bySurname.get(surname) !== person ? null : person)
    }
  }
  return made
})

/** Whether somebody of the table bears this surname, in whatever script; it helps to choose between two nominatives. */
export function isKnownSurname(surname: string, language?: string): boolean {
  return tables().surnames.has(readName(surname, language))
}

/** The person of this key, exactly as `personKey` gives it. */
export function findByKey(key: string): KnownPerson | undefined {
  return tables().byKey.get(key)
}

/** The person whose full name has this plain reading (see `readName`). */
export function findByReading(reading: string): KnownPerson | undefined {
  return tables().byReading.get(reading)
}

/** The one person whom reports name by this surname alone, in the plain spelling. */
export function findBySurname(surname: string): KnownPerson | undefined {
  return tables().bySurname.get(surname) ?? undefined
}

/**
 * The office a known person held at a date; the latest office begun before it where terms leave a gap.
 * @param date `YYYY-MM-DD`, or `null` for the latest office
 */
export function findOffice(key: string, date: string | null): Office | undefined {
  const offices = tables().byKey.get(key)?.offices
  if (!offices) return undefined
  const month = date?.slice(0, 7)
  if (!month) return offices.at(-1)
  return offices.findLast((office) => office.from <= month && (office.until === '' || month <= office.until))
}
