/**
 * The cities that reports of meetings name: all capitals, and the cities and venues where diplomacy is done, each with
 * one name a language. It is the list of the locales of the engine (a test holds them against each other), which know
 * how the names are declined; here is how they are shown, and which spellings are one city.
 */
import { CITY_NAMES_KK } from './city-names-kk'
import { CITY_NAMES_SR } from './city-names-sr'
import { toBareLatin, toLatin } from './serbian-latin'

export type CityRow = {
  /** English name in lower case with hyphens ("new-york"), and the country behind it where another city has it too. */
  readonly id: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly names: { readonly en: string; readonly ru: string; readonly kk?: string; readonly sr?: string }
  /** All spellings of it, former names among them; the names come first. */
  readonly spellings: readonly string[]
}

// country, English and Russian; the first spelling is the one to show, others and former names follow after =
// a city that was renamed is one city and has its name of today (Nur-Sultan is Astana), as has a part of it (Delhi)
const TABLE = `
AD Andorra la Vella|Андорра-ла-Велья
AE Abu Dhabi|Абу-Даби
AE Dubai|Дубай
AE Sharjah|Шарджа
AE Fujairah|Фуджейра
AF Kabul|Кабул
AF Kandahar|Кандагар
AF Herat|Герат
AF Mazar-i-Sharif|Мазари-Шариф
AF Jalalabad|Джелалабад
AG Saint John's|Сент-Джонс
AL Tirana|Тирана
AL Durrës|Дуррес
AL Vlorë=Vlora|Влёра
AM Yerevan|Ереван
AM Gyumri|Гюмри
AM Vanadzor|Ванадзор
AO Luanda|Луанда
AR Buenos Aires|Буэнос-Айрес
AR Córdoba|Кордова
AR Mar del Plata|Мар-дель-Плата
AT Vienna|Вена
AT Salzburg|Зальцбург
AT Graz|Грац
AT Innsbruck|Инсбрук
AT Linz|Линц
AU Canberra|Канберра
AU Sydney|Сидней
AU Melbourne|Мельбурн
AU Perth|Перт
AU Brisbane|Брисбен
AU Adelaide|Аделаида
AZ Baku|Баку
AZ Ganja|Гянджа
AZ Shusha|Шуша
AZ Sumgait|Сумгаит
AZ Gabala|Габала
AZ Nakhchivan|Нахичевань
AZ Khankendi|Ханкенди
AZ Lachin|Лачин
AZ Aghdam=Agdam|Агдам
BA Sarajevo|Сараево
BA Banja Luka|Баня-Лука
BA Mostar|Мостар
BA Tuzla|Тузла
BB Bridgetown|Бриджтаун
BD Dhaka|Дакка
BD Chittagong|Читтагонг
BE Brussels|Брюссель
BE Antwerp|Антверпен
BE Ghent|Гент
BE Liège|Льеж
BE Bruges|Брюгге
BF Ouagadougou|Уагадугу
BG Sofia|София
BG Varna|Варна
BG Burgas|Бургас
BG Plovdiv|Пловдив
BH Manama|Манама
BI Gitega|Гитега
BI Bujumbura|Бужумбура
BJ Porto-Novo|Порто-Ново
BJ Cotonou|Котону
BN Bandar Seri Begawan|Бандар-Сери-Бегаван
BO La Paz|Ла-Пас
BO Sucre|Сукре
BO Santa Cruz|Санта-Крус
BR Brasília|Бразилиа
BR Rio de Janeiro|Рио-де-Жанейро
BR São Paulo|Сан-Паулу
BR Belém|Белен
BR Fortaleza|Форталеза
BS Nassau|Нассау
BT Thimphu|Тхимпху
BW Gaborone|Габороне
BY Minsk|Минск
BY Brest|Брест
BY Grodno|Гродно
BY Vitebsk|Витебск
BY Gomel|Гомель
BY Mogilev|Могилёв
BZ Belmopan|Бельмопан
CA Ottawa|Оттава
CA Toronto|Торонто
CA Montreal|Монреаль
CA Vancouver|Ванкувер
CA Kananaskis|Кананаскис
CA Halifax|Галифакс
CA Quebec City=Quebec|Квебек
CA Calgary|Калгари
CD Kinshasa|Киншаса
CD Goma|Гома
CD Lubumbashi|Лубумбаши
CF Bangui|Банги
CG Brazzaville|Браззавиль
CH Bern=Berne|Берн
CH Geneva|Женева
CH Davos|Давос
CH Basel|Базель
CH Lugano|Лугано
CH Bürgenstock|Бюргеншток
CH Zurich|Цюрих
CH Lausanne|Лозанна
CI Yamoussoukro|Ямусукро
CI Abidjan|Абиджан
CL Santiago|Сантьяго
CM Yaoundé|Яунде
CN Beijing|Пекин
CN Shanghai|Шанхай
CN Guangzhou|Гуанчжоу
CN Shenzhen|Шэньчжэнь
CN Tianjin|Тяньцзинь
CN Wuhan|Ухань
CN Xi’an|Сиань
CN Chengdu|Чэнду
CN Chongqing|Чунцин
CN Urumqi|Урумчи
CN Harbin|Харбин
CN Dalian|Далянь
CN Hangzhou|Ханчжоу
CN Nanjing|Нанкин
CN Qingdao|Циндао
CN Xiamen|Сямынь
CN Boao|Боао
CN Lianyungang|Ляньюньган
CN Khorgos|Хоргос
CN Kashgar|Кашгар
CN Lhasa|Лхаса
CN Sanya|Санья
CN Haikou|Хайкоу
CO Bogotá|Богота
CO Medellín|Медельин
CO Cartagena|Картахена
CR San José|Сан-Хосе
CU Havana|Гавана
CU Santiago de Cuba|Сантьяго-де-Куба
CV Praia|Прая
CY Nicosia|Никосия
CY Limassol|Лимасол
CY Larnaca|Ларнака
CZ Prague|Прага
CZ Brno|Брно
CZ Ostrava|Острава
DE Berlin|Берлин
DE Frankfurt|Франкфурт=Франкфурт-на-Майне
DE Hamburg|Гамбург
DE Bonn|Бонн
DE Düsseldorf|Дюссельдорф
DE Dresden|Дрезден
DE Leipzig|Лейпциг
DE Hanover|Ганновер
DE Stuttgart|Штутгарт
DE Wiesbaden|Висбаден
DE Ramstein|Рамштайн
DE Meseberg|Мезеберг
DE Munich|Мюнхен
DE Cologne|Кёльн
DE Elmau|Эльмау
DJ Djibouti|Джибути
DK Copenhagen|Копенгаген
DK Aarhus|Орхус
DM Roseau|Розо
DO Santo Domingo|Санто-Доминго
DZ Algiers|Алжир
DZ Oran|Оран
EC Quito|Кито
EC Guayaquil|Гуаякиль
EE Tallinn|Таллин=Таллинн
EE Tartu|Тарту
EE Narva|Нарва
EG Cairo|Каир
EG Sharm el-Sheikh|Шарм-эш-Шейх
EG Alexandria|Александрия
EG El Alamein|Эль-Аламейн
EG Hurghada|Хургада
ER Asmara|Асмэра=Асмара
ES Madrid|Мадрид
ES Barcelona|Барселона
ES Seville|Севилья
ES Granada|Гранада
ES Valencia|Валенсия
ES Málaga|Малага
ES Bilbao|Бильбао
ET Addis Ababa|Аддис-Абеба
FI Helsinki|Хельсинки
FI Turku|Турку
FI Tampere|Тампере
FI Naantali|Наантали
FJ Suva|Сува
FR Paris|Париж
FR Strasbourg|Страсбург
FR Marseille|Марсель
FR Lyon|Лион
FR Cannes|Канны
FR Versailles|Версаль
FR Biarritz|Биарриц
FR Deauville|Довиль
FR Calais|Кале
FR Toulouse|Тулуза
FR Nice|Ницца
FR Bordeaux|Бордо
FR Lille|Лилль
GA Libreville|Либревиль
GB London|Лондон
GB Edinburgh|Эдинбург
GB Glasgow|Глазго
GB Manchester|Манчестер
GB Birmingham|Бирмингем
GB Liverpool|Ливерпуль
GB Belfast|Белфаст
GB Cardiff|Кардифф
GB Bristol|Бристоль
GB Oxford|Оксфорд
GB Salisbury|Солсбери
GB Chequers|Чекерс
GB Cambridge|Кембридж
GD Saint George's|Сент-Джорджес
GE Tbilisi|Тбилиси
GE Batumi|Батуми
GE Kutaisi|Кутаиси
GE Poti|Поти
GE Rustavi|Рустави
GE Gori|Гори
GE Telavi|Телави
GH Accra|Аккра
GM Banjul|Банжул
GN Conakry|Конакри
GQ Malabo|Малабо
GR Thessaloniki|Салоники
GR Piraeus|Пирей
GR Alexandroupoli|Александруполис
GR Athens|Афины
GR Heraklion|Ираклион
GT Guatemala City|Гватемала
GW Bissau|Бисау
GY Georgetown|Джорджтаун
HK Hong Kong|Гонконг
HN Tegucigalpa|Тегусигальпа
HR Zagreb|Загреб
HR Dubrovnik|Дубровник
HR Split|Сплит
HR Rijeka|Риека
HR Zadar|Задар
HR Pula|Пула
HT Port-au-Prince|Порт-о-Пренс
HU Budapest|Будапешт
HU Debrecen|Дебрецен
HU Szeged|Сегед
ID Jakarta|Джакарта
ID Bali|Бали
ID Bandung|Бандунг
ID Surabaya|Сурабая
ID Denpasar|Денпасар
IE Dublin|Дублин
IL Jerusalem|Иерусалим
IL Tel Aviv|Тель-Авив
IL Haifa|Хайфа
IL Eilat|Эйлат
IL Beersheba=Be'er Sheva|Беэр-Шева
IN New Delhi=Delhi|Нью-Дели=Дели
IN Mumbai|Мумбаи
IN Kolkata|Калькутта
IN Chennai|Ченнаи
IN Bengaluru=Bangalore|Бангалор
IN Hyderabad|Хайдарабад
IN Goa|Гоа
IN Agra|Агра
IN Ahmedabad|Ахмадабад
IN Jaipur|Джайпур
IQ Baghdad|Багдад
IQ Basra|Басра
IQ Mosul|Мосул
IQ Erbil|Эрбиль
IQ Kirkuk|Киркук
IQ Najaf|Наджаф
IR Tehran=Teheran|Тегеран
IR Mashhad|Мешхед
IR Isfahan|Исфахан
IR Tabriz|Тебриз
IR Shiraz|Шираз
IR Bandar Abbas|Бендер-Аббас
IS Reykjavik|Рейкьявик
IT Rome|Рим
IT Milan|Милан
IT Turin|Турин
IT Bologna|Болонья
IT Florence|Флоренция
IT Genoa|Генуя
IT Trieste|Триест
IT Palermo|Палермо
IT Bari|Бари
IT Taormina|Таормина
IT Capri|Капри
IT Venice|Венеция
IT Naples|Неаполь
IT Verona|Верона
IT Fiuggi|Фьюджи
JM Kingston|Кингстон
JO Amman|Амман
JP Tokyo|Токио
JP Osaka|Осака
JP Hiroshima|Хиросима
JP Kyoto|Киото
JP Nagoya|Нагоя
JP Nagasaki|Нагасаки
JP Yokohama|Иокогама
JP Sapporo|Саппоро
JP Fukuoka|Фукуока
KE Nairobi|Найроби
KE Mombasa|Момбаса
KG Bishkek|Бишкек
KG Osh|Ош
KG Cholpon-Ata|Чолпон-Ата
KG Jalal-Abad|Джалал-Абад
KG Karakol|Каракол
KG Naryn|Нарын
KG Talas|Талас
KG Batken|Баткен
KG Kyzyl-Kiya|Кызыл-Кия
KH Phnom Penh|Пномпень
KI Tarawa|Южная Тарава
KM Moroni|Морони
KP Pyongyang|Пхеньян
KR Seoul|Сеул
KR Busan|Пусан
KR Incheon|Инчхон
KR Panmunjom|Пханмунджом
KR Gyeongju|Кёнджу
KR Jeju|Чеджу
KW Kuwait City|Эль-Кувейт
KZ Astana=Nur-Sultan|Астана=Нур-Султан
KZ Almaty=Alma-Ata|Алматы=Алма-Ата
KZ Shymkent|Шымкент
KZ Aktau|Актау
KZ Atyrau|Атырау
KZ Aktobe|Актобе
KZ Karaganda|Караганда
KZ Pavlodar|Павлодар
KZ Kostanay|Костанай=Кустанай
KZ Petropavl=Petropavlovsk|Петропавловск
KZ Oral=Uralsk|Уральск
KZ Semey=Semipalatinsk|Семей=Семипалатинск
KZ Turkistan=Turkestan|Туркестан
KZ Taraz|Тараз
KZ Kyzylorda|Кызылорда
KZ Kokshetau|Кокшетау
KZ Baikonur|Байконур
KZ Burabay|Бурабай
KZ Oskemen=Ust-Kamenogorsk|Усть-Каменогорск
KZ Taldykorgan|Талдыкорган
KZ Ekibastuz|Экибастуз
KZ Zhezkazgan|Жезказган
LA Vientiane|Вьентьян
LB Beirut|Бейрут
LC Castries|Кастри
LI Vaduz|Вадуц
LK Colombo|Коломбо
LK Sri Jayawardenepura Kotte|Шри-Джаяварденепура-Котте
LR Monrovia|Монровия
LS Maseru|Масеру
LT Vilnius|Вильнюс
LT Kaunas|Каунас
LT Klaipėda|Клайпеда
LU Luxembourg=Luxembourg City|Люксембург
LV Riga|Рига
LV Daugavpils|Даугавпилс
LV Jurmala|Юрмала
LY Tripoli|Триполи
LY Benghazi|Бенгази
LY Tobruk|Тобрук
LY Misrata|Мисурата
MA Rabat|Рабат
MA Casablanca|Касабланка
MA Marrakesh=Marrakech|Марракеш
MA Fez|Фес
MA Tangier|Танжер
MC Monaco|Монако
MC Monte Carlo|Монте-Карло
MD Chisinau=Kishinev|Кишинёв
MD Tiraspol|Тирасполь
MD Bălți|Бельцы
MD Bender|Бендеры
MD Comrat|Комрат
ME Podgorica|Подгорица
ME Cetinje|Цетине
ME Kotor|Котор
ME Tivat|Тиват
ME Budva|Будва
MG Antananarivo|Антананариву
MH Majuro|Маджуро
MK Skopje|Скопье
MK Ohrid|Охрид
MK Bitola|Битола
ML Bamako|Бамако
MM Naypyidaw=Nay Pyi Taw|Нейпьидо=Нейпидо
MM Yangon|Янгон
MM Mandalay|Мандалай
MN Ulaanbaatar=Ulan Bator|Улан-Батор
MO Macao=Macau|Макао
MR Nouakchott|Нуакшот
MT Valletta|Валлетта
MU Port Louis|Порт-Луи
MV Malé|Мале
MW Lilongwe|Лилонгве
MX Mexico City|Мехико
MX Cancún|Канкун
MX Monterrey|Монтеррей
MX Guadalajara|Гвадалахара
MY Kuala Lumpur|Куала-Лумпур
MY Putrajaya|Путраджая
MY Penang|Пенанг
MY Johor Bahru|Джохор-Бару
MY Langkawi|Лангкави
MZ Maputo|Мапуту
MZ Beira|Бейра
NA Windhoek|Виндхук
NE Niamey|Ниамей
NG Abuja|Абуджа
NG Lagos|Лагос
NG Kano|Кано
NI Managua|Манагуа
NL Amsterdam|Амстердам
NL The Hague=Hague|Гаага
NL Rotterdam|Роттердам
NL Maastricht|Маастрихт
NL Eindhoven|Эйндховен
NO Oslo|Осло
NO Bergen|Берген
NO Tromsø|Тромсё
NO Kirkenes|Киркенес
NP Kathmandu|Катманду
NZ Wellington|Веллингтон
NZ Auckland|Окленд
NZ Christchurch|Крайстчерч
OM Muscat|Маскат
OM Salalah|Салала
PA Panama City|Панама
PE Lima|Лима
PE Cusco|Куско
PG Port Moresby|Порт-Морсби
PH Manila|Манила
PK Islamabad|Исламабад
PK Karachi|Карачи
PK Lahore|Лахор
PK Peshawar|Пешавар
PK Rawalpindi|Равалпинди
PL Warsaw|Варшава
PL Kraków|Краков
PL Gdańsk|Гданьск
PL Wrocław|Вроцлав
PL Poznań|Познань
PL Lublin|Люблин
PL Łódź|Лодзь
PL Rzeszów|Жешув
PL Szczecin|Щецин
PL Białystok|Белосток
PL Sopot|Сопот
PS Ramallah|Рамалла
PS Gaza City=Gaza|Газа
PS Bethlehem|Вифлеем
PS Hebron|Хеврон
PS Jenin|Дженин
PS Nablus|Наблус
PS Jericho|Иерихон
PS Khan Younis|Хан-Юнис
PS Rafah|Рафах
PT Lisbon|Лиссабон
PT Porto|Порту
PT Faro|Фару
PW Ngerulmud|Нгерулмуд
PY Asunción|Асунсьон
QA Doha|Доха
RO Bucharest|Бухарест
RO Constanța|Констанца
RO Cluj-Napoca|Клуж-Напока
RO Iași|Яссы
RO Timișoara|Тимишоара
RO Sibiu|Сибиу
RS Belgrade|Белград
RS Niš|Ниш
RS Novi Sad|Нови-Сад=Новый Сад
RS Kragujevac|Крагуевац
RS Subotica|Суботица
RS Leskovac|Лесковац
RS Zrenjanin|Зренянин
RS Čačak|Чачак
RS Novi Pazar|Нови-Пазар
RU Moscow|Москва
RU St. Petersburg=Saint Petersburg|Санкт-Петербург=Петербург
RU Sochi|Сочи
RU Kazan|Казань
RU Ufa|Уфа
RU Vladivostok|Владивосток
RU Yekaterinburg|Екатеринбург
RU Novosibirsk|Новосибирск
RU Omsk|Омск
RU Chelyabinsk|Челябинск
RU Samara|Самара
RU Volgograd|Волгоград
RU Astrakhan|Астрахань
RU Orenburg|Оренбург
RU Nizhny Novgorod|Нижний Новгород
RU Rostov-on-Don|Ростов-на-Дону
RU Krasnodar|Краснодар
RU Kaliningrad|Калининград
RU Grozny|Грозный
RU Makhachkala|Махачкала
RU Khabarovsk|Хабаровск
RU Irkutsk|Иркутск
RU Krasnoyarsk|Красноярск
RU Murmansk|Мурманск
RU Arkhangelsk|Архангельск
RU Yakutsk|Якутск
RU Novo-Ogaryovo|Ново-Огарёво
RU Valdai|Валдай
RU Ulan-Ude|Улан-Удэ
RU Saratov|Саратов
RU Tyumen|Тюмень
RU Perm|Пермь
RU Gorno-Altaysk|Горно-Алтайск
RU Barnaul|Барнаул
RU Tomsk|Томск
RU Blagoveshchensk|Благовещенск
RU Chita|Чита
RU Kyzyl|Кызыл
RU Tver|Тверь
RU Yaroslavl|Ярославль
RU Voronezh|Воронеж
RU Pskov|Псков
RU Zavidovo|Завидово
RU Derbent|Дербент
RU Izhevsk|Ижевск
RU Khanty-Mansiysk|Ханты-Мансийск
RU Salekhard|Салехард
RU Magas|Магас
RU Elista|Элиста
RU Bocharov Ruchey|Бочаров Ручей
RW Kigali|Кигали
SA Riyadh|Эр-Рияд
SA Jeddah|Джидда
SA Mecca|Мекка
SA Medina|Медина
SA Neom|Неом
SA AlUla|Эль-Ула
SA Diriyah|Эд-Диръия
SB Honiara|Хониара
SC Victoria|Виктория
SD Khartoum|Хартум
SD Port Sudan|Порт-Судан
SE Stockholm|Стокгольм
SE Gothenburg|Гётеборг
SE Malmö|Мальмё
SE Lund|Лунд
SG Singapore|Сингапур
SI Ljubljana|Любляна
SI Maribor|Марибор
SI Bled|Блед
SI Koper|Копер
SI Brdo|Брдо
SK Bratislava|Братислава
SK Košice|Кошице
SK Komárno|Комарно
SK Piešťany|Пьештяны
SL Freetown|Фритаун
SN Dakar|Дакар
SO Mogadishu|Могадишо
SR Paramaribo|Парамарибо
SS Juba|Джуба
ST São Tomé|Сан-Томе
SV San Salvador|Сан-Сальвадор
SY Damascus|Дамаск
SY Aleppo|Алеппо
SY Latakia|Латакия
SY Homs|Хомс
SY Idlib|Идлиб
SY Tartus|Тартус
SY Palmyra|Пальмира
SZ Mbabane|Мбабане
TD N'Djamena|Нджамена
TG Lomé|Ломе
TH Bangkok|Бангкок
TH Phuket|Пхукет
TH Pattaya|Паттайя
TH Chiang Mai|Чиангмай
TJ Dushanbe|Душанбе
TJ Khujand|Худжанд
TJ Kulob|Куляб
TJ Bokhtar|Бохтар
TJ Isfara|Исфара
TJ Khorog|Хорог
TJ Gulistan|Гулистан
TL Dili|Дили
TM Ashgabat|Ашхабад
TM Turkmenbashi=Türkmenbaşy|Туркменбашы=Туркменбаши
TM Avaza=Awaza|Аваза
TM Mary|Мары
TM Turkmenabat|Туркменабад
TM Arkadag|Аркадаг
TM Balkanabat|Балканабад
TM Dashoguz|Дашогуз
TM Sarahs=Serakhs|Серахс
TN Tunis|Тунис
TN Sousse|Сусс
TO Nuku'alofa|Нукуалофа
TR Ankara|Анкара
TR Istanbul|Стамбул
TR Izmir|Измир
TR Antalya|Анталья
TR Bursa|Бурса
TR Konya|Конья
TR Gaziantep|Газиантеп
TR Trabzon|Трабзон
TR Edirne|Эдирне
TR Cappadocia|Каппадокия
TR Kayseri|Кайсери
TR Adana|Адана
TR Mersin|Мерсин
TT Port of Spain|Порт-оф-Спейн
TV Funafuti|Фунафути
TW Taipei|Тайбэй
TW Kaohsiung|Гаосюн
TZ Dodoma|Додома
TZ Dar es Salaam|Дар-эс-Салам
TZ Zanzibar|Занзибар
TZ Arusha|Аруша
UA Kyiv=Kiev|Киев
UA Lviv|Львов
UA Odesa=Odessa|Одесса
UA Kharkiv|Харьков
UA Dnipro=Dnipropetrovsk|Днепр=Днепропетровск
UA Zaporizhzhia|Запорожье
UA Donetsk|Донецк
UA Luhansk|Луганск
UA Mariupol|Мариуполь
UA Kherson|Херсон
UA Mykolaiv|Николаев
UA Chernivtsi|Черновцы
UA Uzhhorod|Ужгород
UA Vinnytsia|Винница
UA Poltava|Полтава
UA Chernihiv|Чернигов
UA Zhytomyr|Житомир
UA Ivano-Frankivsk|Ивано-Франковск
UA Ternopil|Тернополь
UA Sumy|Сумы
UA Kremenchuk|Кременчуг
UA Mukachevo|Мукачево
UG Kampala|Кампала
US Washington=Washington, D.C.|Вашингтон
US New York=New York City|Нью-Йорк
US Los Angeles|Лос-Анджелес
US Chicago|Чикаго
US San Francisco|Сан-Франциско
US Houston|Хьюстон
US Miami|Майами
US Boston|Бостон
US Philadelphia|Филадельфия
US Seattle|Сиэтл
US Atlanta|Атланта
US Detroit|Детройт
US Dallas|Даллас
US Camp David|Кэмп-Дэвид
US Anchorage|Анкоридж
US Honolulu|Гонолулу
US Las Vegas|Лас-Вегас
US New Orleans|Новый Орлеан
US Mar-a-Lago|Мар-а-Лаго
US Pittsburgh|Питтсбург
US Denver|Денвер
US Baltimore|Балтимор
UY Montevideo|Монтевидео
UZ Tashkent|Ташкент
UZ Samarkand|Самарканд
UZ Bukhara|Бухара
UZ Khiva|Хива
UZ Fergana|Фергана
UZ Andijan|Андижан
UZ Namangan|Наманган
UZ Termez|Термез
UZ Nukus|Нукус
UZ Urgench|Ургенч
UZ Navoi|Навои
UZ Karshi|Карши
UZ Jizzakh|Джизак
UZ Kokand|Коканд
UZ Shahrisabz|Шахрисабз
VA Vatican City=Vatican|Ватикан
VC Kingstown|Кингстаун
VE Caracas|Каракас
VE Maracaibo|Маракайбо
VN Hanoi|Ханой
VN Ho Chi Minh City|Хошимин
VN Da Nang|Дананг
VN Haiphong|Хайфон
VU Port Vila|Порт-Вила
WS Apia|Апиа
XK Pristina=Prishtina|Приштина
YE Sana'a|Сана
YE Aden|Аден
YE Hodeidah|Ходейда
ZA Pretoria|Претория
ZA Johannesburg|Йоханнесбург
ZA Durban|Дурбан
ZA Sun City|Сан-Сити
ZA Cape Town|Кейптаун
ZA Bloemfontein|Блумфонтейн
ZM Lusaka|Лусака
ZW Harare|Хараре
`

const LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss' }

/** Capitals, accents, ё and е, apostrophes and full stops, hyphens and spaces make no other name. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøıß]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function readRow(line: string): Omit<CityRow, 'id'> {
  const [english = '', russian = ''] = line.slice(3).split('|')
  const spellings = [...english.split('='), ...russian.split('=')]
  return {
    country: line.slice(0, 2),
    names: { en: english.split('=')[0] ?? '', ru: russian.split('=')[0] ?? '' },
    spellings,
  }
}

function nameRows(rows: readonly Omit<CityRow, 'id'>[]): CityRow[] {
  const slugs = rows.map((row) => fold(row.names.en).replaceAll(' ', '-'))
  const shared = new Set(slugs.filter((slug, index) => slugs.indexOf(slug) !== index))
  return rows.map((row, index) => {
    const slug = slugs[index] as string
    return addNames({ id: shared.has(slug) ? `${slug}-${row.country.toLowerCase()}` : slug, ...row })
  })
}

function addNames(row: CityRow): CityRow {
  const kk = CITY_NAMES_KK[row.id]?.split('=') ?? []
  const sr = CITY_NAMES_SR[row.id]?.split('=') ?? []
  const latin = sr.map(toLatin)
  return {
    ...row,
    names: { ...row.names, ...(kk[0] ? { kk: kk[0] } : {}), ...(sr[0] ? { sr: sr[0] } : {}) },
    spellings: [...row.spellings, ...kk, ...sr, ...latin, ...latin.map(toBareLatin)],
  }
}

export const CITIES: readonly CityRow[] = nameRows(TABLE.trim().split('\n').map(readRow))

const BY_SPELLING = new Map<string, CityRow[]>()
for (const row of CITIES)
  for (const spelling of new Set(row.spellings.map(fold)))
    BY_SPELLING.set(spelling, [...(BY_SPELLING.get(spelling) ?? []), row])

/**
 * The city of this name, in any language and spelling of the table («Нур-Султан», "São Paulo", "Sao-Paulo").
 * @param country where it lies, if that is known; without it, a name that several cities share finds none
 */
export function findCity(name: string, country?: string | null): CityRow | undefined {
  const rows = BY_SPELLING.get(fold(name)) ?? []
  if (country) return rows.find((row) => row.country === country)
  return rows.length === 1 ? rows[0] : undefined
}

/** What a city is called in an interface language; the name itself where the city is unknown. */
export function nameCity(name: string, country?: string | null, language: keyof CityRow['names'] = 'en'): string {
  return findCity(name, country)?.names[language] ?? name
}
