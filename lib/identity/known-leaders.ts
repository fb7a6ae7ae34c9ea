/**
 * Heads of state and of government and foreign ministers since 2000 beyond those of ./known-people, by general knowledge;
 * months are those of taking and leaving office. Rows are written as there; nobody here is known by the surname alone.
 */
export const LEADERS = `
yeltsin boris|Boris Yeltsin,Борис Ельцин|hos RU 1991-07-1999-12
kasyanov mikhail|Mikhail Kasyanov,Михаил Касьянов|hog RU 2000-05-2004-02
fradkov mikhail|Mikhail Fradkov,Михаил Фрадков|hog RU 2004-03-2007-09
zubkov viktor|Viktor Zubkov,Виктор Зубков|hog RU 2007-09-2008-05
ivanov igor|Igor Ivanov,Игорь Иванов|fm RU 1998-09-2004-03
kuchma leonid|Leonid Kuchma,Леонид Кучма|hos UA 1994-07-2005-01
yushchenko viktor|Viktor Yushchenko,Виктор Ющенко|hos UA 2005-01-2010-02
yanukovych viktor|Viktor Yanukovych,Viktor Yanukovich,Виктор Янукович|hog UA 2006-08-2007-12;hos UA 2010-02-2014-02
tymoshenko yulia|Yulia Tymoshenko,Юлия Тимошенко|hog UA 2007-12-2010-03
yatsenyuk arseniy|Arseniy Yatsenyuk,Арсений Яценюк|hog UA 2014-02-2016-04
groysman volodymyr|Volodymyr Groysman,Владимир Гройсман|hog UA 2016-04-2019-08
klimkin pavlo|Pavlo Klimkin,Павел Климкин|fm UA 2014-06-2019-08
voronin vladimir|Vladimir Voronin,Владимир Воронин|hos MD 2001-04-2009-09
timofti nicolae|Nicolae Timofti,Николае Тимофти|hos MD 2012-03-2016-12
dodon igor|Igor Dodon,Игорь Додон|hos MD 2016-12-2020-12
gavrilita natalia|Natalia Gavrilița,Наталья Гаврилица|hog MD 2021-08-2023-02
popescu nicu|Nicu Popescu,Нику Попеску|fm MD 2021-08-2024-01
makei vladimir|Vladimir Makei,Владимир Макей|fm BY 2012-08-2022-11
aleinik sergei|Sergei Aleinik,Сергей Алейник|fm BY 2022-12-2024-06
idrissov yerlan|Erlan Idrissov,Ерлан Идрисов|fm KZ 2012-09-2016-12
abdrakhmanov kairat|Kairat Abdrakhmanov,Кайрат Абдрахманов|fm KZ 2016-12-2018-12
atamkulov beibut|Beibut Atamkulov,Бейбут Атамкулов|fm KZ 2018-12-2019-09
massimov karim|Karim Massimov,Карим Масимов|hog KZ 2014-04-2016-09
sagintayev bakytzhan|Bakytzhan Sagintayev,Бакытжан Сагинтаев|hog KZ 2016-09-2019-02
akhmetov serik|Serik Akhmetov,Серик Ахметов|hog KZ 2012-09-2014-04
akayev askar|Askar Akayev,Аскар Акаев|hos KG 1990-10-2005-03
bakiyev kurmanbek|Kurmanbek Bakiyev,Курманбек Бакиев|hos KG 2005-03-2010-04
otunbayeva roza|Roza Otunbayeva,Роза Отунбаева|hos KG 2010-04-2011-12
atambayev almazbek|Almazbek Atambayev,Алмазбек Атамбаев|hos KG 2011-12-2017-11
kazakbaev ruslan|Ruslan Kazakbaev,Руслан Казакбаев|fm KG 2020-10-2022-04
niyazov saparmurat|Saparmurat Niyazov,Сапармурат Ниязов|hos TM 1990-11-2006-12
aslov sirodjidin|Sirodjidin Aslov,Сироджиддин Аслов|fm TJ 2013-11-
aliyev heydar|Heydar Aliyev,Гейдар Алиев|hos AZ 1993-06-2003-10
mammadyarov elmar|Elmar Mammadyarov,Эльмар Мамедъяров|fm AZ 2004-04-2020-07
kocharyan robert|Robert Kocharyan,Роберт Кочарян|hos AM 1998-04-2008-04
sargsyan serzh|Serzh Sargsyan,Серж Саргсян|hos AM 2008-04-2018-04
sarkissian armen|Armen Sarkissian,Армен Саркисян|hos AM 2018-04-2022-02
nalbandian edward|Edward Nalbandian,Эдвард Налбандян|fm AM 2008-04-2018-05
mnatsakanyan zohrab|Zohrab Mnatsakanyan,Зограб Мнацаканян|fm AM 2018-05-2020-11
shevardnadze eduard|Eduard Shevardnadze,Эдуард Шеварднадзе|hos GE 1995-11-2003-11
saakashvili mikheil|Mikheil Saakashvili,Mikhail Saakashvili,Михаил Саакашвили|hos GE 2004-01-2013-11
margvelashvili giorgi|Giorgi Margvelashvili,Георгий Маргвелашвили|hos GE 2013-11-2018-12
gakharia giorgi|Giorgi Gakharia,Георгий Гахария|hog GE 2019-09-2021-02
darchiashvili ilia|Ilia Darchiashvili,Илья Дарчиашвили|fm GE 2022-04-2024-10
kostunica vojislav|Vojislav Koštunica,Воислав Коштуница|hog RS 2004-03-2008-07
djindjic zoran|Zoran Đinđić,Зоран Джинджич|hog RS 2001-01-2003-03
tadic boris|Boris Tadić,Борис Тадич|hos RS 2004-07-2012-04
nikolic tomislav|Tomislav Nikolić,Томислав Николич|hos RS 2012-05-2017-05
cvetkovic mirko|Mirko Cvetković,Мирко Цветкович|hog RS 2008-07-2012-07
jeremic vuk|Vuk Jeremić,Вук Еремич|fm RS 2007-05-2012-07
mrkic ivan|Ivan Mrkić,Иван Мркич|fm RS 2012-07-2014-04
mesic stjepan|Stjepan Mesić,Степан Месич|hos HR 2000-02-2010-02
josipovic ivo|Ivo Josipović,Иво Йосипович|hos HR 2010-02-2015-02
grabar-kitarovic kolinda|Kolinda Grabar-Kitarović,Колинда Грабар-Китарович|hos HR 2015-02-2020-02
sanader ivo|Ivo Sanader,Иво Санадер|hog HR 2003-12-2009-07
kosor jadranka|Jadranka Kosor,Ядранка Косор|hog HR 2009-07-2011-12
grlic radman gordan|Gordan Grlić Radman,Гордан Грлич-Радман|fm HR 2019-07-
djukanovic milo|Milo Đukanović,Мило Джуканович|hos ME 2018-05-2023-05
vujanovic filip|Filip Vujanović,Филип Вуянович|hos ME 2003-05-2018-05
markovic dusko|Duško Marković,Душко Маркович|hog ME 2016-11-2020-12
krivokapic zdravko|Zdravko Krivokapić,Здравко Кривокапич|hog ME 2020-12-2022-04
abazovic dritan|Dritan Abazović,Дритан Абазович|hog ME 2022-04-2023-10
ivanovic filip|Filip Ivanović,Филип Иванович|fm ME 2023-10-2024-07
ibrahimovic ervin|Ervin Ibrahimović,Эрвин Ибрагимович|fm ME 2024-07-
zaev zoran|Zoran Zaev,Зоран Заев|hog MK 2017-05-2022-01
gruevski nikola|Nikola Gruevski,Никола Груевский|hog MK 2006-08-2016-01
ivanov gjorge|Gjorge Ivanov,Георге Иванов|hos MK 2009-05-2019-05
pendarovski stevo|Stevo Pendarovski,Стево Пендаровский|hos MK 2019-05-2024-05
osmani bujar|Bujar Osmani,Буяр Османи|fm MK 2020-08-2024-06
mucunski timco|Timčo Mucunski,Тимчо Муцунский|fm MK 2024-06-
berisha sali|Sali Berisha,Сали Бериша|hog AL 2005-09-2013-09
meta ilir|Ilir Meta,Илир Мета|hos AL 2017-07-2022-07
xhacka olta|Olta Xhaçka,Ольта Джачка|fm AL 2020-12-2023-09
hasani igli|Igli Hasani,Игли Хасани|fm AL 2023-09-2025-09
thaci hashim|Hashim Thaçi,Хашим Тачи|hog XK 2008-01-2014-12;hos XK 2016-04-2020-11
haradinaj ramush|Ramush Haradinaj,Рамуш Харадинай|hog XK 2017-09-2020-02
hoti avdullah|Avdullah Hoti,Авдулла Хоти|hog XK 2020-06-2021-03
konakovic elmedin|Elmedin Konaković,Эльмедин Конакович|fm BA 2023-01-
kristo borjana|Borjana Krišto,Боряна Кришто|hog BA 2023-01-
becirovic denis|Denis Bećirović,Денис Бечирович|hos BA 2022-11-
cvijanovic zeljka|Željka Cvijanović,Желька Цвиянович|hos BA 2022-11-
komsic zeljko|Željko Komšić,Желько Комшич|hos BA 2018-11-
dzaferovic sefik|Šefik Džaferović,Шефик Джаферович|hos BA 2018-11-2022-11
izetbegovic bakir|Bakir Izetbegović,Бакир Изетбегович|hos BA 2010-11-2018-11
turkovic bisera|Bisera Turković,Бисера Туркович|fm BA 2019-12-2023-01
jansa janez|Janez Janša,Янез Янша|hog SI 2020-03-2022-06
sarec marjan|Marjan Šarec,Марьян Шарец|hog SI 2018-09-2020-03
cerar miro|Miro Cerar,Миро Церар|hog SI 2014-09-2018-09;fm SI 2018-09-2020-03
pahor borut|Borut Pahor,Борут Пахор|hog SI 2008-11-2012-02;hos SI 2012-12-2022-12
logar anze|Anže Logar,Анже Логар|fm SI 2020-03-2022-06
fajon tanja|Tanja Fajon,Таня Файон|fm SI 2022-06-
borissov boyko|Boyko Borissov,Boyko Borisov,Бойко Борисов|hog BG 2009-07-2013-03;hog BG 2014-11-2017-01;hog BG 2017-05-2021-05
petkov kiril|Kiril Petkov,Кирилл Петков|hog BG 2021-12-2022-08
denkov nikolai|Nikolai Denkov,Николай Денков|hog BG 2023-06-2024-04
plevneliev rosen|Rosen Plevneliev,Росен Плевнелиев|hos BG 2012-01-2017-01
parvanov georgi|Georgi Parvanov,Георгий Пырванов|hos BG 2002-01-2012-01
zaharieva ekaterina|Ekaterina Zaharieva,Екатерина Захариева|fm BG 2017-05-2021-05
basescu traian|Traian Băsescu,Траян Бэсеску|hos RO 2004-12-2014-12
ponta victor|Victor Ponta,Виктор Понта|hog RO 2012-05-2015-11
ciolacu marcel|Marcel Ciolacu,Марчел Чолаку|hog RO 2023-06-2025-05
ciuca nicolae|Nicolae Ciucă,Николае Чукэ|hog RO 2021-11-2023-06
aurescu bogdan|Bogdan Aurescu,Богдан Ауреску|fm RO 2019-11-2023-06
odobescu luminita|Luminița Odobescu,Луминица Одобеску|fm RO 2023-06-2024-12
hurezeanu emil|Emil Hurezeanu,Эмиль Хурезяну|fm RO 2024-12-2025-06
gyurcsany ferenc|Ferenc Gyurcsány,Ференц Дюрчань|hog HU 2004-09-2009-04
ader janos|János Áder,Янош Адер|hos HU 2012-05-2022-05
tsipras alexis|Alexis Tsipras,Алексис Ципрас|hog GR 2015-01-2019-07
samaras antonis|Antonis Samaras,Антонис Самарас|hog GR 2012-06-2015-01
papandreou george|George Papandreou,Георгиос Папандреу|fm GR 1999-02-2004-02;hog GR 2009-10-2011-11
karamanlis kostas|Kostas Karamanlis,Костас Караманлис|hog GR 2004-03-2009-10
pavlopoulos prokopis|Prokopis Pavlopoulos,Прокопис Павлопулос|hos GR 2015-03-2020-03
sakellaropoulou katerina|Katerina Sakellaropoulou,Катерина Сакелларопулу|hos GR 2020-03-2025-03
dendias nikos|Nikos Dendias,Никос Дендиас|fm GR 2019-07-2023-05
kotzias nikos|Nikos Kotzias,Никос Котзиас|fm GR 2015-09-2018-10
anastasiades nicos|Nicos Anastasiades,Никос Анастасиадис|hos CY 2013-02-2023-02
kombos constantinos|Constantinos Kombos,Константинос Комбос|fm CY 2023-03-
gul abdullah|Abdullah Gül,Abdullah Gul,Абдулла Гюль|fm TR 2003-03-2007-08;hos TR 2007-08-2014-08
davutoglu ahmet|Ahmet Davutoğlu,Ahmet Davutoglu,Ахмет Давутоглу|fm TR 2009-05-2014-08;hog TR 2014-08-2016-05
yildirim binali|Binali Yıldırım,Бинали Йылдырым|hog TR 2016-05-2018-07
oktay fuat|Fuat Oktay,Фуат Октай|deputy TR 2018-07-2023-06
schroder gerhard|Gerhard Schröder,Gerhard Schroeder,Герхард Шрёдер|hog DE 1998-10-2005-11
kohler horst|Horst Köhler,Хорст Кёлер|hos DE 2004-07-2010-05
gauck joachim|Joachim Gauck,Йоахим Гаук|hos DE 2012-03-2017-03
fischer joschka|Joschka Fischer,Йошка Фишер|fm DE 1998-10-2005-11
westerwelle guido|Guido Westerwelle,Гидо Вестервелле|fm DE 2009-10-2013-12
gabriel sigmar|Sigmar Gabriel,Зигмар Габриэль|fm DE 2017-01-2018-03
maas heiko|Heiko Maas,Хайко Маас|fm DE 2018-03-2021-12
chirac jacques|Jacques Chirac,Жак Ширак|hos FR 1995-05-2007-05
sarkozy nicolas|Nicolas Sarkozy,Николя Саркози|hos FR 2007-05-2012-05
hollande francois|François Hollande,Франсуа Олланд|hos FR 2012-05-2017-05
fabius laurent|Laurent Fabius,Лоран Фабиус|fm FR 2012-05-2016-02
le drian jean-yves|Jean-Yves Le Drian,Жан-Ив Ле Дриан|fm FR 2017-05-2022-05
colonna catherine|Catherine Colonna,Катрин Колонна|fm FR 2022-05-2024-01
sejourne stephane|Stéphane Séjourné,Стефан Сежурне|fm FR 2024-01-2024-09
castex jean|Jean Castex,Жан Кастекс|hog FR 2020-07-2022-05
borne elisabeth|Élisabeth Borne,Элизабет Борн|hog FR 2022-05-2024-01
attal gabriel|Gabriel Attal,Габриэль Атталь|hog FR 2024-01-2024-09
barnier michel|Michel Barnier,Мишель Барнье|hog FR 2024-09-2024-12
bayrou francois|François Bayrou,Франсуа Байру|hog FR 2024-12-2025-09
lecornu sebastien|Sébastien Lecornu,Себастьян Лекорню|hog FR 2025-09-
blair tony|Tony Blair,Тони Блэр|hog GB 1997-05-2007-06
brown gordon|Gordon Brown,Гордон Браун|hog GB 2007-06-2010-05
may theresa|Theresa May,Тереза Мэй|hog GB 2016-07-2019-07
straw jack|Jack Straw,Джек Стро|fm GB 2001-06-2006-05
miliband david|David Miliband,Дэвид Милибэнд|fm GB 2007-06-2010-05
hague william|William Hague,Уильям Хейг|fm GB 2010-05-2014-07
hammond philip|Philip Hammond,Филип Хэммонд|fm GB 2014-07-2016-07
hunt jeremy|Jeremy Hunt,Джереми Хант|fm GB 2018-07-2019-07
raab dominic|Dominic Raab,Доминик Рааб|fm GB 2019-07-2021-09
cleverly james|James Cleverly,Джеймс Клеверли|fm GB 2022-09-2023-11
cooper yvette|Yvette Cooper,Иветт Купер|fm GB 2025-09-
elizabeth ii|Elizabeth II,Queen Elizabeth II,Елизавета II|hos GB 1952-02-2022-09
ahern bertie|Bertie Ahern,Берти Ахерн|hog IE 1997-06-2008-05
kenny enda|Enda Kenny,Энда Кенни|hog IE 2011-03-2017-06
varadkar leo|Leo Varadkar,Лео Варадкар|hog IE 2017-06-2020-06;hog IE 2022-12-2024-04
harris simon|Simon Harris,Саймон Харрис|hog IE 2024-04-2025-01;fm IE 2025-01-2025-11
higgins michael|Michael D. Higgins,Майкл Хиггинс|hos IE 2011-11-2025-11
connolly catherine|Catherine Connolly,Кэтрин Коннолли|hos IE 2025-11-
berlusconi silvio|Silvio Berlusconi,Сильвио Берлускони|hog IT 2001-06-2006-05;hog IT 2008-05-2011-11
prodi romano|Romano Prodi,Романо Проди|org @EU 1999-09-2004-11;hog IT 2006-05-2008-05
monti mario|Mario Monti,Марио Монти|hog IT 2011-11-2013-04
letta enrico|Enrico Letta,Энрико Летта|hog IT 2013-04-2014-02
renzi matteo|Matteo Renzi,Маттео Ренци|hog IT 2014-02-2016-12
gentiloni paolo|Paolo Gentiloni,Паоло Джентилони|fm IT 2014-10-2016-12;hog IT 2016-12-2018-06
conte giuseppe|Giuseppe Conte,Джузеппе Конте|hog IT 2018-06-2021-02
draghi mario|Mario Draghi,Марио Драги|hog IT 2021-02-2022-10
di maio luigi|Luigi Di Maio,Луиджи Ди Майо|fm IT 2019-09-2022-10
napolitano giorgio|Giorgio Napolitano,Джорджо Наполитано|hos IT 2006-05-2015-01
zapatero jose luis|José Luis Rodríguez Zapatero,Хосе Луис Родригес Сапатеро|hog ES 2004-04-2011-12
rajoy mariano|Mariano Rajoy,Мариано Рахой|hog ES 2011-12-2018-06
albares jose manuel|José Manuel Albares,Хосе Мануэль Альбарес|fm ES 2021-07-
felipe vi|Felipe VI,King Felipe VI,Филипп VI|hos ES 2014-06-
juan carlos i|Juan Carlos I,King Juan Carlos I,Хуан Карлос I|hos ES 1975-11-2014-06
passos coelho pedro|Pedro Passos Coelho,Педру Пасуш Коэлью|hog PT 2011-06-2015-11
montenegro luis|Luís Montenegro,Луиш Монтенегру|hog PT 2024-04-
rebelo de sousa marcelo|Marcelo Rebelo de Sousa,Марселу Ребелу де Соза|hos PT 2016-03-2026-03
rangel paulo|Paulo Rangel,Паулу Рангел|fm PT 2024-04-
balkenende jan peter|Jan Peter Balkenende,Ян Петер Балкененде|hog NL 2002-07-2010-10
willem-alexander|Willem-Alexander,King Willem-Alexander,Виллем-Александр|hos NL 2013-04-
veldkamp caspar|Caspar Veldkamp,Каспар Велдкамп|fm NL 2024-07-2025-08
van weel david|David van Weel,Давид ван Вел|fm NL 2025-09-
verhofstadt guy|Guy Verhofstadt,Ги Верхофстадт|hog BE 1999-07-2008-03
di rupo elio|Elio Di Rupo,Элио Ди Рупо|hog BE 2011-12-2014-10
wilmes sophie|Sophie Wilmès,Софи Вильмес|hog BE 2019-10-2020-10;fm BE 2020-10-2022-07
de croo alexander|Alexander De Croo,Александр де Кроо|hog BE 2020-10-2025-02
lahbib hadja|Hadja Lahbib,Хаджа Лахбиб|fm BE 2022-07-2024-11
prevot maxime|Maxime Prévot,Максим Прево|fm BE 2025-02-
philippe of belgium|King Philippe,Король Филипп|hos BE 2013-07-
juncker jean-claude|Jean-Claude Juncker,Жан-Клод Юнкер|hog LU 1995-01-2013-12;org @EU 2014-11-2019-11
bettel xavier|Xavier Bettel,Ксавье Беттель|hog LU 2013-12-2023-11;fm LU 2023-11-
frieden luc|Luc Frieden,Люк Фриден|hog LU 2023-11-
asselborn jean|Jean Asselborn,Жан Ассельборн|fm LU 2004-07-2023-11
schussel wolfgang|Wolfgang Schüssel,Вольфганг Шюссель|hog AT 2000-02-2007-01
faymann werner|Werner Faymann,Вернер Файман|hog AT 2008-12-2016-05
kern christian|Christian Kern,Кристиан Керн|hog AT 2016-05-2017-12
kurz sebastian|Sebastian Kurz,Себастьян Курц|fm AT 2013-12-2017-12;hog AT 2017-12-2019-05;hog AT 2020-01-2021-10
schallenberg alexander|Alexander Schallenberg,Александр Шалленберг|fm AT 2019-06-2021-10;fm AT 2021-12-2025-03
meinl-reisinger beate|Beate Meinl-Reisinger,Беате Майнль-Райзингер|fm AT 2025-03-
fischer heinz|Heinz Fischer,Хайнц Фишер|hos AT 2004-07-2016-07
cassis ignazio|Ignazio Cassis,Иньяцио Кассис|fm CH 2017-11-
keller-sutter karin|Karin Keller-Sutter,Карин Келлер-Зуттер|hos CH 2025-01-2025-12
parmelin guy|Guy Parmelin,Ги Пармелен|hos CH 2021-01-2021-12
havel vaclav|Václav Havel,Вацлав Гавел|hos CZ 1993-02-2003-02
klaus vaclav|Václav Klaus,Вацлав Клаус|hos CZ 2003-03-2013-03
zeman milos|Miloš Zeman,Милош Земан|hos CZ 2013-03-2023-03
sobotka bohuslav|Bohuslav Sobotka,Богуслав Соботка|hog CZ 2014-01-2017-12
lipavsky jan|Jan Lipavský,Ян Липавский|fm CZ 2021-12-2025-12
dzurinda mikulas|Mikuláš Dzurinda,Микулаш Дзуринда|hog SK 1998-10-2006-07
kiska andrej|Andrej Kiska,Андрей Киска|hos SK 2014-06-2019-06
caputova zuzana|Zuzana Čaputová,Зузана Чапутова|hos SK 2019-06-2024-06
matovic igor|Igor Matovič,Игорь Матович|hog SK 2020-03-2021-04
heger eduard|Eduard Heger,Эдуард Хегер|hog SK 2021-04-2023-05
blanar juraj|Juraj Blanár,Юрай Бланар|fm SK 2023-10-
lajcak miroslav|Miroslav Lajčák,Мирослав Лайчак|fm SK 2012-04-2020-03
kwasniewski aleksander|Aleksander Kwaśniewski,Александр Квасьневский|hos PL 1995-12-2005-12
kaczynski lech|Lech Kaczyński,Лех Качиньский|hos PL 2005-12-2010-04
komorowski bronislaw|Bronisław Komorowski,Бронислав Коморовский|hos PL 2010-08-2015-08
szydlo beata|Beata Szydło,Беата Шидло|hog PL 2015-11-2017-12
morawiecki mateusz|Mateusz Morawiecki,Матеуш Моравецкий|hog PL 2017-12-2023-11
rau zbigniew|Zbigniew Rau,Збигнев Рау|fm PL 2020-08-2023-11
adamkus valdas|Valdas Adamkus,Валдас Адамкус|hos LT 2004-07-2009-07
grybauskaite dalia|Dalia Grybauskaitė,Даля Грибаускайте|hos LT 2009-07-2019-07
simonyte ingrida|Ingrida Šimonytė,Ингрида Шимоните|hog LT 2020-12-2024-12
landsbergis gabrielius|Gabrielius Landsbergis,Габриэлюс Ландсбергис|fm LT 2020-12-2024-12
vejonis raimonds|Raimonds Vējonis,Раймондс Вейонис|hos LV 2015-07-2019-07
levits egils|Egils Levits,Эгилс Левитс|hos LV 2019-07-2023-07
karins krisjanis|Krišjānis Kariņš,Кришьянис Кариньш|hog LV 2019-01-2023-09;fm LV 2023-09-2024-04
braze baiba|Baiba Braže,Байба Браже|fm LV 2024-04-
kaljulaid kersti|Kersti Kaljulaid,Керсти Кальюлайд|hos EE 2016-10-2021-10
ilves toomas hendrik|Toomas Hendrik Ilves,Тоомас Хендрик Ильвес|hos EE 2006-10-2016-10
tsahkna margus|Margus Tsahkna,Маргус Цахкна|fm EE 2023-04-
halonen tarja|Tarja Halonen,Тарья Халонен|hos FI 2000-03-2012-03
niinisto sauli|Sauli Niinistö,Саули Ниинистё|hos FI 2012-03-2024-03
marin sanna|Sanna Marin,Санна Марин|hog FI 2019-12-2023-06
valtonen elina|Elina Valtonen,Элина Валтонен|fm FI 2023-06-
haavisto pekka|Pekka Haavisto,Пекка Хаависто|fm FI 2019-06-2023-06
persson goran|Göran Persson,Йоран Перссон|hog SE 1996-03-2006-10
reinfeldt fredrik|Fredrik Reinfeldt,Фредрик Рейнфельдт|hog SE 2006-10-2014-10
lofven stefan|Stefan Löfven,Стефан Лёвен|hog SE 2014-10-2021-11
andersson magdalena|Magdalena Andersson,Магдалена Андерссон|hog SE 2021-11-2022-10
bildt carl|Carl Bildt,Карл Бильдт|fm SE 2006-10-2014-10
linde ann|Ann Linde,Анн Линде|fm SE 2019-09-2022-10
billstrom tobias|Tobias Billström,Тобиас Билльстрём|fm SE 2022-10-2024-09
malmer stenergard maria|Maria Malmer Stenergard,Мария Мальмер Стенергард|fm SE 2024-09-
rasmussen anders fogh|Anders Fogh Rasmussen,Андерс Фог Расмуссен|hog DK 2001-11-2009-04;org @NATO 2009-08-2014-09
rasmussen lars lokke|Lars Løkke Rasmussen,Ларс Лёкке Расмуссен|hog DK 2009-04-2011-10;hog DK 2015-06-2019-06;fm DK 2022-12-
thorning-schmidt helle|Helle Thorning-Schmidt,Хелле Торнинг-Шмитт|hog DK 2011-10-2015-06
solberg erna|Erna Solberg,Эрна Сульберг|hog NO 2013-10-2021-10
eide espen barth|Espen Barth Eide,Эспен Барт Эйде|fm NO 2023-10-
huitfeldt anniken|Anniken Huitfeldt,Анникен Витфельдт|fm NO 2021-10-2023-10
jakobsdottir katrin|Katrín Jakobsdóttir,Катрин Якобсдоттир|hog IS 2017-11-2024-04
frostadottir kristrun|Kristrún Frostadóttir,Криструн Фростадоттир|hog IS 2024-12-
abela robert|Robert Abela,Роберт Абела|hog MT 2020-01-
muscat joseph|Joseph Muscat,Джозеф Мускат|hog MT 2013-03-2020-01
borg ian|Ian Borg,Иан Борг|fm MT 2022-03-
bush george|George W. Bush,Джордж Буш|hos US 2001-01-2009-01
clinton bill|Bill Clinton,Билл Клинтон|hos US 1993-01-2001-01
clinton hillary|Hillary Clinton,Хиллари Клинтон|fm US 2009-01-2013-02
powell colin|Colin Powell,Колин Пауэлл|fm US 2001-01-2005-01
rice condoleezza|Condoleezza Rice,Кондолиза Райс|fm US 2005-01-2009-01
kerry john|John Kerry,Джон Керри|fm US 2013-02-2017-01
tillerson rex|Rex Tillerson,Рекс Тиллерсон|fm US 2017-02-2018-03
pence mike|Mike Pence,Майк Пенс|deputy US 2017-01-2021-01
harper stephen|Stephen Harper,Стивен Харпер|hog CA 2006-02-2015-11
anand anita|Anita Anand,Анита Ананд|fm CA 2025-05-
calderon felipe|Felipe Calderón,Фелипе Кальдерон|hos MX 2006-12-2012-12
pena nieto enrique|Enrique Peña Nieto,Энрике Пенья Ньето|hos MX 2012-12-2018-12
lopez obrador andres manuel|Andrés Manuel López Obrador,Андрес Мануэль Лопес Обрадор|hos MX 2018-12-2024-10
rousseff dilma|Dilma Rousseff,Дилма Роуссефф|hos BR 2011-01-2016-08
temer michel|Michel Temer,Мишел Темер|hos BR 2016-08-2019-01
kirchner cristina|Cristina Fernández de Kirchner,Cristina Kirchner,Кристина Киршнер|hos AR 2007-12-2015-12
macri mauricio|Mauricio Macri,Маурисио Макри|hos AR 2015-12-2019-12
fernandez alberto|Alberto Fernández,Альберто Фернандес|hos AR 2019-12-2023-12
chavez hugo|Hugo Chávez,Уго Чавес|hos VE 1999-02-2013-03
castro fidel|Fidel Castro,Фидель Кастро|hos CU 1976-12-2008-02
castro raul|Raúl Castro,Рауль Кастро|hos CU 2008-02-2018-04
jiang zemin|Jiang Zemin,Цзян Цзэминь|hos CN 1993-03-2003-03
hu jintao|Hu Jintao,Ху Цзиньтао|hos CN 2003-03-2013-03
wen jiabao|Wen Jiabao,Вэнь Цзябао|hog CN 2003-03-2013-03
yang jiechi|Yang Jiechi,Ян Цзечи|fm CN 2007-04-2013-03
koizumi junichiro|Junichiro Koizumi,Дзюнъитиро Коидзуми|hog JP 2001-04-2006-09
noda yoshihiko|Yoshihiko Noda,Ёсихико Нода|hog JP 2011-09-2012-12
suga yoshihide|Yoshihide Suga,Ёсихидэ Суга|hog JP 2020-09-2021-10
kono taro|Taro Kono,Таро Коно|fm JP 2017-08-2019-09
hayashi yoshimasa|Yoshimasa Hayashi,Ёсимаса Хаяси|fm JP 2021-11-2023-09
kamikawa yoko|Yoko Kamikawa,Ёко Камикава|fm JP 2023-09-2024-10
roh moo-hyun|Roh Moo-hyun,Но Му Хён|hos KR 2003-02-2008-02
lee myung-bak|Lee Myung-bak,Ли Мён Бак|hos KR 2008-02-2013-02
park geun-hye|Park Geun-hye,Пак Кын Хе|hos KR 2013-02-2017-03
park jin|Park Jin,Пак Чин|fm KR 2022-05-2024-01
kim jong il|Kim Jong Il,Kim Jong-il,Ким Чен Ир|hos KP 1998-09-2011-12
singh manmohan|Manmohan Singh,Манмохан Сингх|hog IN 2004-05-2014-05
swaraj sushma|Sushma Swaraj,Сушма Сварадж|fm IN 2014-05-2019-05
kovind ram nath|Ram Nath Kovind,Рам Натх Ковинд|hos IN 2017-07-2022-07
yudhoyono susilo bambang|Susilo Bambang Yudhoyono,Сусило Бамбанг Юдойоно|hos ID 2004-10-2014-10
marsudi retno|Retno Marsudi,Ретно Марсуди|fm ID 2014-10-2024-10
sugiono|Sugiono,Сугионо|fm ID 2024-10-
howard john|John Howard,Джон Говард|hog AU 1996-03-2007-12
rudd kevin|Kevin Rudd,Кевин Радд|hog AU 2007-12-2010-06;hog AU 2013-06-2013-09
gillard julia|Julia Gillard,Джулия Гиллард|hog AU 2010-06-2013-06
abbott tony|Tony Abbott,Тони Эбботт|hog AU 2013-09-2015-09
turnbull malcolm|Malcolm Turnbull,Малкольм Тернбулл|hog AU 2015-09-2018-08
morrison scott|Scott Morrison,Скотт Моррисон|hog AU 2018-08-2022-05
mbeki thabo|Thabo Mbeki,Табо Мбеки|hos ZA 1999-06-2008-09
zuma jacob|Jacob Zuma,Джейкоб Зума|hos ZA 2009-05-2018-02
lamola ronald|Ronald Lamola,Рональд Ламола|fm ZA 2024-07-
pandor naledi|Naledi Pandor,Наледи Пандор|fm ZA 2019-05-2024-06
mubarak hosni|Hosni Mubarak,Хосни Мубарак,Hosni Mubarek|hos EG 1981-10-2011-02
morsi mohamed|Mohamed Morsi,Мухаммед Мурси|hos EG 2012-06-2013-07
madbouly mostafa|Mostafa Madbouly,Мустафа Мадбули|hog EG 2018-06-
shoukry sameh|Sameh Shoukry,Самех Шукри|fm EG 2014-06-2024-07
sharon ariel|Ariel Sharon,Ариэль Шарон|hog IL 2001-03-2006-04
olmert ehud|Ehud Olmert,Эхуд Ольмерт|hog IL 2006-04-2009-03
bennett naftali|Naftali Bennett,Нафтали Беннет|hog IL 2021-06-2022-06
lapid yair|Yair Lapid,Яир Лапид|fm IL 2021-06-2022-07;hog IL 2022-07-2022-12
peres shimon|Shimon Peres,Шимон Перес|hos IL 2007-07-2014-07
rivlin reuven|Reuven Rivlin,Реувен Ривлин|hos IL 2014-07-2021-07
lieberman avigdor|Avigdor Lieberman,Авигдор Либерман|fm IL 2009-03-2012-12;fm IL 2013-11-2015-05
cohen eli|Eli Cohen,Эли Коэн|fm IL 2022-12-2024-01
katz israel|Israel Katz,Исраэль Кац|fm IL 2024-01-2024-11
saar gideon|Gideon Saar,Gideon Sa'ar,Гидеон Саар|fm IL 2024-11-
arafat yasser|Yasser Arafat,Ясир Арафат|hos PS 1996-01-2004-11
mustafa mohammad|Mohammad Mustafa,Мухаммад Мустафа|hog PS 2024-03-
khatami mohammad|Mohammad Khatami,Мохаммад Хатами|hos IR 1997-08-2005-08
ahmadinejad mahmoud|Mahmoud Ahmadinejad,Махмуд Ахмадинежад|hos IR 2005-08-2013-08
rouhani hassan|Hassan Rouhani,Хасан Рухани,Хасан Роухани|hos IR 2013-08-2021-08
zarif mohammad javad|Mohammad Javad Zarif,Javad Zarif,Мохаммад Джавад Зариф|fm IR 2013-08-2021-08
amir-abdollahian hossein|Hossein Amir-Abdollahian,Хосейн Амир Абдоллахиян|fm IR 2021-08-2024-05
abdullah of saudi arabia|King Abdullah bin Abdulaziz,Абдалла бен Абдель Азиз|hos SA 2005-08-2015-01
al saud salman bin abdulaziz|Salman bin Abdulaziz,King Salman,Салман бен Абдель Азиз,Сальман бен Абдель Азиз|hos SA 2015-01-
al-jubeir adel|Adel al-Jubeir,Адель аль-Джубейр|fm SA 2015-04-2018-12
al nahyan khalifa bin zayed|Khalifa bin Zayed Al Nahyan,Халифа бен Заид Аль Нахайян|hos AE 2004-11-2022-05
al thani hamad bin khalifa|Hamad bin Khalifa Al Thani,Хамад бен Халифа Аль Тани|hos QA 1995-06-2013-06
qaboos bin said|Qaboos bin Said,Кабус бен Саид|hos OM 1970-07-2020-01
al sabah nawaf|Nawaf Al-Ahmad Al-Jaber Al-Sabah,Наваф аль-Ахмед аль-Джабер ас-Сабах|hos KW 2020-09-2023-12
safadi ayman|Ayman Safadi,Айман Сафади|fm JO 2017-01-
hariri saad|Saad Hariri,Саад Харири|hog LB 2016-12-2020-01
mikati najib|Najib Mikati,Наджиб Микати|hog LB 2021-09-2025-02
aoun michel|Michel Aoun,Мишель Аун|hos LB 2016-10-2022-10
al-maliki nouri|Nouri al-Maliki,Нури аль-Малики|hog IQ 2006-05-2014-09
al-abadi haider|Haider al-Abadi,Хайдер аль-Абади|hog IQ 2014-09-2018-10
al-kadhimi mustafa|Mustafa al-Kadhimi,Мустафа аль-Казыми|hog IQ 2020-05-2022-10
rashid abdul latif|Abdul Latif Rashid,Абдул Латиф Рашид|hos IQ 2022-10-
hussein fuad|Fuad Hussein,Фуад Хусейн|fm IQ 2020-06-
mekdad faisal|Faisal Mekdad,Фейсал Микдад|fm SY 2020-11-2024-12
al-shaibani asaad|Asaad al-Shaibani,Асаад аш-Шейбани|fm SY 2024-12-
al-alimi rashad|Rashad al-Alimi,Рашад аль-Алими|hos YE 2022-04-
karzai hamid|Hamid Karzai,Хамид Карзай|hos AF 2001-12-2014-09
ghani ashraf|Ashraf Ghani,Ашраф Гани|hos AF 2014-09-2021-08
khan imran|Imran Khan,Имран Хан|hog PK 2018-08-2022-04
sharif nawaz|Nawaz Sharif,Наваз Шариф|hog PK 2013-06-2017-07
elbegdorj tsakhiagiin|Tsakhiagiin Elbegdorj,Цахиагийн Элбэгдорж|hos MN 2009-06-2017-07
battulga khaltmaagiin|Khaltmaagiin Battulga,Халтмаагийн Баттулга|hos MN 2017-07-2021-06
annan kofi|Kofi Annan,Кофи Аннан|org @UN 1997-01-2006-12
ban ki-moon|Ban Ki-moon,Пан Ги Мун,Бан Ки Мун|org @UN 2007-01-2016-12
barroso jose manuel|José Manuel Barroso,Jose Manuel Barroso,Жозе Мануэл Баррозу|hog PT 2002-04-2004-07;org @EU 2004-11-2014-10
van rompuy herman|Herman Van Rompuy,Херман ван Ромпей|org @EU 2009-12-2014-11
ashton catherine|Catherine Ashton,Кэтрин Эштон|org @EU 2009-12-2014-10
mogherini federica|Federica Mogherini,Федерика Могерини|fm IT 2014-02-2014-10;org @EU 2014-11-2019-11
metsola roberta|Roberta Metsola,Роберта Метсола|org @EU 2022-01-
solana javier|Javier Solana,Хавьер Солана|org @EU 1999-10-2009-11
scheffer jaap de hoop|Jaap de Hoop Scheffer,Яап де Хооп Схеффер|org @NATO 2004-01-2009-07
georgieva kristalina|Kristalina Georgieva,Кристалина Георгиева|org @IMF 2019-10-
lagarde christine|Christine Lagarde,Кристин Лагард|org @IMF 2011-07-2019-09
grossi rafael|Rafael Grossi,Rafael Mariano Grossi,Рафаэль Гросси|org @IAEA 2019-12-
malpass david|David Malpass,Дэвид Малпасс|org @WB 2019-04-2023-06
banga ajay|Ajay Banga,Аджай Банга|org @WB 2023-06-
tedros adhanom ghebreyesus|Tedros Adhanom Ghebreyesus,Тедрос Адханом Гебрейесус|org @WHO 2017-07-
sinirlioglu feridun|Feridun Sinirlioğlu,Feridun Sinirlioglu,Феридун Синирлиоглу|org @OSCE 2024-12-
schmid helga|Helga Schmid,Хельга Шмид|org @OSCE 2020-12-2024-09
buric marija pejcinovic|Marija Pejčinović Burić,Мария Пейчинович-Бурич|org @COE 2019-09-2024-09
berset alain|Alain Berset,Ален Берсе|org @COE 2024-09-
renaud-basso odile|Odile Renaud-Basso,Одиль Рено-Бассо|org @EBRD 2020-11-
kubilius andrius|Andrius Kubilius,Андрюс Кубилюс|hog LT 1999-11-2000-11;hog LT 2008-12-2012-12
`
