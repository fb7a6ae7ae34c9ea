/**
 * Writes invented documents as JSON lines, the same for the same numbers: reports of meetings in four languages, the pairs
 * drawn by a power law, each with sentences behind it that say nothing, up to the length of a usual report.
 * Usage: `npx tsx bench/ingest-documents.ts FILE COUNT SEED`.
 */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { type MadeArticle, makePart } from '../lib/synth/make-part'
import { makeWorld } from '../lib/synth/make-world'
import { openRandom, type Random } from '../lib/synth/random'

const LENGTH = 1_600
const PART = 500
/** Articles on a meeting. */
const REPORTS = 1.4

async function writeDocuments(path: string, wanted: number, seed: number): Promise<void> {
  const world = makeWorld({ seed, meetings: wanted, from: 2001, to: 2026 })
  const out = createWriteStream(path)
  let written = 0
  for (let first = 0; written < wanted; first += PART) {
    const { articles } = await makePart(world, first, Math.min(first + PART, wanted), REPORTS)
    for (const article of articles.slice(0, wanted - written)) {
      if (!out.write(`${JSON.stringify(toDocument(article, seed))}\n`)) await once(out, 'drain')
      written++
    }
  }
  out.end()
  await once(out, 'close')
}

function toDocument({ id, title, text, outlet, url, facts, copyOf }: MadeArticle, seed: number) {
  const { language, published } = facts
  const random = openRandom(seed, ...[...(copyOf?.original ?? id)].map((letter) => letter.charCodeAt(0)))
  return { id, title, text: fillUp(text, language, random), language, published, url, outlet }
}

function fillUp(text: string, language: string, random: Random): string {
  const slots = (PHRASES[language] ?? PHRASES.en ?? []).map((list) => list.split(', '))
  let long = text
  while (long.length < LENGTH)
    long += ` ${slots.map((phrases) => random.pick(phrases)).join(' ')} ${random.below(900) + 100}.`
  return long
}

/** Who, does, what, where and how, and then a number: more sentences than anybody reads. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The morning paper, A local shop, The old bridge, An early train, The city library, A small theatre, The weather office, Every second house, The new road, A quiet square, The river ferry, One young painter, The school choir, A farmer, The night bus, An open window',
    'shows, keeps, carries, reads, opens, paints, repairs, counts, follows, describes, misses, brings, hides, admires, collects, measures',
    'seven green apples, the longest story, a broken clock, warm bread, its own garden, many letters, the first snow, a wooden boat, yellow leaves, dry wood, two lost keys, a silent film, fresh paint, cold water, an empty chair, some old songs',
    'behind the station, near the hill, under the roof, beside the lake, along the wall, before lunch, after the rain, without hurry, in the afternoon, with great care, across the field, since last spring, on a quiet evening, at the corner, inside the tower, far from home',
    'in room, on page, at kilometre, for the sake of number, by ticket, with code, under sign, near post',
  ],
  ru: [
    'Утренняя газета, Старый мост, Городская библиотека, Ранний поезд, Маленький театр, Новая дорога, Тихая площадь, Молодой художник, Школьный хор, Ночной автобус, Открытое окно, Каждый второй дом, Речной паром, Соседний магазин, Бюро погоды, Пожилой фермер',
    'показывает, хранит, несёт, читает, рисует, чинит, считает, описывает, теряет, прячет, собирает, измеряет, любит, находит, ждёт, продаёт',
    'семь зелёных яблок, длинную повесть, сломанные часы, тёплый хлеб, свой сад, много писем, первый снег, деревянную лодку, жёлтые листья, сухие дрова, два ключа, немое кино, свежую краску, холодную воду, пустой стул, старые песни',
    'за вокзалом, у холма, под крышей, возле озера, вдоль стены, перед обедом, после дождя, без спешки, в полдень, с большой заботой, через поле, с прошлой весны, тихим вечером, на углу, внутри башни, вдали от дома',
    'в комнате, на странице, на километре, под номером, по билету, с кодом, под знаком, у столба',
  ],
  kk: [
    'Таңғы газет, Ескі көпір, Қала кітапханасы, Ерте пойыз, Шағын театр, Жаңа жол, Тыныш алаң, Жас суретші, Мектеп хоры, Түнгі автобус, Ашық терезе, Әрбір екінші үй, Өзен паромы, Көрші дүкен, Ауа райы бюросы, Қарт диқан',
    'жеті жасыл алманы, ұзақ әңгімені, сынған сағатты, жылы нанды, өз бағын, көп хатты, алғашқы қарды, ағаш қайықты, сары жапырақты, құрғақ отынды, екі кілтті, үнсіз киноны, жаңа бояуды, суық суды, бос орындықты, ескі әндерді',
    'вокзал артында, төбе жанында, шатыр астында, көл маңында, қабырға бойымен, түске дейін, жаңбырдан кейін, асықпай, түсте, үлкен ыждағатпен, дала арқылы, былтырғы көктемнен, тыныш кеште, бұрышта, мұнара ішінде, үйден алыс',
    'көрсетеді, сақтайды, тасиды, оқиды, салады, жөндейді, санайды, сипаттайды, жоғалтады, жасырады, жинайды, өлшейді, жақсы көреді, табады, күтеді, сатады',
    'бөлмеде, бетте, шақырымда, нөмірмен, билетпен, кодпен, белгімен, бағанда',
  ],
  sr: [
    'Јутарње новине, Стари мост, Градска библиотека, Рани воз, Мало позориште, Нови пут, Тихи трг, Млади сликар, Школски хор, Ноћни аутобус, Отворен прозор, Свака друга кућа, Речна скела, Суседна продавница, Метеоролошки завод, Стари сељак',
    'показује, чува, носи, чита, слика, поправља, броји, описује, губи, скрива, скупља, мери, воли, налази, чека, продаје',
    'седам зелених јабука, дугу причу, покварен сат, топао хлеб, свој врт, много писама, први снег, дрвени чамац, жуто лишће, сува дрва, два кључа, неми филм, свежу боју, хладну воду, празну столицу, старе песме',
    'иза станице, код брда, под кровом, поред језера, дуж зида, пре ручка, после кише, без журбе, у подне, с великом пажњом, преко поља, од прошлог пролећа, тихе вечери, на углу, у кули, далеко од куће',
    'у соби, на страници, на километру, под бројем, с картом, са шифром, под знаком, код стуба',
  ],
}

const [file, count, seed] = process.argv.slice(2)
if (file !== undefined) await writeDocuments(file, Number(count), Number(seed))
