import { afterEach, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { saveColumns } from '../../lib/ingest/column-maps'
import { OUTCOMES } from '../../lib/ingest/outcome'
import { addFile, addText } from '../../lib/jobs/add-input'
import { cancelJob, pauseJob, removeJob, resumeJob, retryFailed } from '../../lib/jobs/control-job'
import { createJob } from '../../lib/jobs/create-job'
import { findInputFile } from '../../lib/jobs/input-file'
import { type JobView, listJobs, readJob } from '../../lib/jobs/read-job'
import { readOutcomes } from '../../lib/jobs/read-outcomes'
import { runJob } from '../../lib/jobs/run-job'
import { startJob } from '../../lib/jobs/start-job'
import { provideBase } from './base'
import { bytesOf, giveFiles, linesOf, until, untilState, withWorkers } from './job-desk'

provideBase()

afterEach(async () => {
  await getPool().query(`DELETE FROM jobs; DELETE FROM articles`)
})

const MEETING = 'President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on 3 March 2025.'

function addsUp({ done, counts, total }: JobView) {
  expect(OUTCOMES.reduce((sum, kind) => sum + counts[kind], 0)).toBe(done)
  expect(total).toBe(done)
}

describe('what is given to a job', () => {
  it('takes files piece by piece, cleans their names, and takes nothing once it has begun', async () => {
    const id = await giveFiles({}, { start: false })
    const parts = Array.from({ length: 50 }, (_, index) => Buffer.alloc(70_000, index % 256))
    expect(await addFile(id, { name: '../a\n\u202eb\0.txt' }, bytesOf(...parts))).toEqual({ size: 3_500_000 })
    const { rows } = await getPool().query(
      `SELECT i.name, array_agg(length(p.bytes) ORDER BY p.place) AS pieces, md5(string_agg(p.bytes, '' ORDER BY p.place)) AS sum,
         (SELECT md5($1::bytea)) AS wanted
       FROM job_inputs i JOIN job_pieces p ON p.input_id = i.id GROUP BY i.id`,
      [Buffer.concat(parts)],
    )
    expect(rows[0]).toMatchObject({ name: '../a b .txt', pieces: [1048576, 1048576, 1048576, 354272] })
    expect(rows[0].sum).toBe(rows[0].wanted)
    expect(await startJob(id)).toBe(true)
    expect(await startJob(id)).toBe(false)
    await expect(addFile(id, { name: 'late.txt' }, bytesOf('late'))).rejects.toMatchObject({ why: 'closed' })
    await expect(addFile('nothere', { name: 'a.txt' }, bytesOf('a'))).rejects.toMatchObject({ why: 'no-job' })
  })

  it('keeps nothing of an upload that breaks off or is too large', async () => {
    const id = await giveFiles({}, { start: false })
    async function* breaking() {
      yield Buffer.alloc(2_000_000)
      throw new Error('the line was cut')
    }
    await expect(addFile(id, { name: 'a.txt' }, breaking())).rejects.toThrow('the line was cut')
    async function* endless() {
      for (;;) yield Buffer.alloc(1024 * 1024)
    }
    await expect(addFile(id, { name: 'b.txt' }, endless())).rejects.toMatchObject({ why: 'too-large' })
    expect((await readJob(id))?.inputs).toBe(0)
    expect((await getPool().query('SELECT FROM job_pieces')).rowCount).toBe(0)
  })

  it('tells of an upload that never arrived in full', async () => {
    const id = await giveFiles({ 'whole.txt': 'All of it is here and says little.' }, { start: false })
    await getPool().query(`INSERT INTO job_inputs (job_id, ordinal, kind, name) VALUES ($1, 1, 'file', 'half.txt')`, [
      id,
    ])
    await startJob(id)
    await runJob(id, { signal: new AbortController().signal })
    expect(await readJob(id)).toMatchObject({ state: 'done', total: 2, counts: { added: 1, failed: 1 } })
    expect((await readOutcomes(id, { outcome: 'failed' })).rows[0]).toMatchObject({
      ...{ source: 'half.txt', cause: 'unreadable', why: 'it did not arrive in full; give it again' },
    })
  })
})

describe('a worker', () => {
  it('gives every document one outcome, and the numbers add up', async () => {
    const id = await giveFiles({
      'a.jsonl': `${linesOf('a', 3)}\n{"id":"broken"\n{"id":"late","text":"x","published":"2999-01-01"}\n`,
      'meeting.txt': MEETING,
      'same.txt': MEETING,
      'empty.txt': '',
      'empty.json': '[]',
      'picture.xyz': 'what is this',
    })
    const job = await withWorkers(1, () => untilState(id, 'done'))
    addsUp(job)
    expect(job).toMatchObject({ inputs: 6, done: 10, meetings: 1, error: null, secondsLeft: null })
    expect(job.counts).toEqual({ added: 4, updated: 0, unchanged: 1, duplicate: 0, rejected: 5, failed: 0 })
    expect(job.causes.map(({ cause, count }) => [cause, count])).toContainEqual(['no-text', 1])
    const { rows, total } = await readOutcomes(id)
    expect(total).toBe(10)
    expect(rows.map(({ source, outcome, cause }) => [source, outcome, cause])).toEqual([
      ['a.jsonl:1', 'added', null],
      ['a.jsonl:2', 'added', null],
      ['a.jsonl:3', 'added', null],
      ['a.jsonl:4', 'rejected', 'malformed'],
      ['a.jsonl:5', 'rejected', 'bad-field'],
      ['meeting.txt', 'added', null],
      ['same.txt', 'unchanged', null],
      ['empty.txt', 'rejected', 'empty'],
      ['empty.json', 'rejected', 'no-text'],
      ['picture.xyz', 'rejected', 'unknown-kind'],
    ])
    expect(rows[6]?.articleId).toBe(rows[5]?.articleId)
    expect((await readOutcomes(id, { cause: 'malformed' })).rows[0]?.why).toContain('JSON')
    expect((await readOutcomes(id, { offset: 8, limit: 5 })).rows).toHaveLength(2)
  })

  it('takes texts, and the same address again as the same article', async () => {
    const give = async (text: string) => {
      const id = await createJob({ owner: 'tester', kind: 'text', title: 'pasted' })
      await addText(id, { text, title: 'Talks', url: 'https://news.example/a', published: '2025-03-04' })
      await startJob(id)
      return withWorkers(1, () => untilState(id, 'done'))
    }
    expect((await give(MEETING)).counts).toMatchObject({ added: 1 })
    expect((await give(`${MEETING} They spoke of trade.`)).counts).toMatchObject({ updated: 1 })
    expect((await give(`${MEETING} They spoke of trade.`)).counts).toMatchObject({ unchanged: 1 })
  })

  it('pauses, goes on and is cancelled between two documents', async () => {
    const id = await giveFiles({ 'many.jsonl': linesOf('p', 400) })
    await withWorkers(1, async () => {
      await until(id, ({ done }) => done > 5)
      expect(await pauseJob(id)).toBe(true)
      expect(await pauseJob(id)).toBe(false)
      expect(await removeJob('nothere')).toBe(false)
      const paused = await until(id, ({ state }) => state === 'paused')
      expect(paused.total).toBe(400)
      expect(await resumeJob(id)).toBe(true)
      await until(id, ({ done }) => done > paused.done + 5)
      expect(await removeJob(id)).toBe(false)
      expect(await cancelJob(id)).toBe(true)
    })
    const job = await readJob(id)
    expect(job).toMatchObject({ state: 'cancelled' })
    expect(job?.done).toBeLessThan(400)
    // nothing was stored past the moment of the answer
    expect((await getPool().query('SELECT FROM articles')).rowCount).toBe(job?.done)
    expect([await resumeJob(id), await retryFailed(id), await cancelJob(id)]).toEqual([false, false, false])
    expect(await removeJob(id)).toBe(true)
    expect(await readJob(id)).toBeNull()
  })

  it('reads again what has failed, and only that', async () => {
    const id = await giveFiles({ 'a.jsonl': linesOf('r', 5), 'b.txt': 'This one stays as it is.' })
    const signal = new AbortController().signal
    const failing = {
      version: 'test',
      extract: () => {
        throw new Error('the model does not answer')
      },
    }
    await runJob(id, { signal, engine: failing })
    expect(await readJob(id)).toMatchObject({ state: 'done', counts: { failed: 6 }, causes: [{ cause: 'internal' }] })
    await getPool().query(`UPDATE job_outcomes SET outcome = 'rejected', cause = 'empty' WHERE source = 'b.txt'`)
    expect(await retryFailed(id)).toBe(true)
    expect(await readJob(id)).toMatchObject({ state: 'waiting', done: 1 })
    await runJob(id, { signal })
    const job = await readJob(id)
    expect(job).toMatchObject({ state: 'done', done: 6, counts: { added: 5, rejected: 1, failed: 0 } })
    expect(await retryFailed(id)).toBe(false)
  })

  it('knows documents of one name apart when it reads a file again', async () => {
    const list = ['first', 'second', 'third'].map((text) => ({ text: `The ${text} of the list says little.` }))
    const id = await giveFiles({ 'list.json': JSON.stringify(list) })
    const signal = new AbortController().signal
    const picky = {
      version: 'picky',
      extract: () => {
        throw new Error('not now')
      },
    }
    await runJob(id, { signal, engine: picky })
    const names = ['list.json', 'list.json (2)', 'list.json (3)']
    expect((await readOutcomes(id)).rows.map(({ source }) => source)).toEqual(names)
    // as if only the second had failed
    await getPool().query(`UPDATE job_outcomes SET outcome = 'rejected' WHERE source <> 'list.json (2)'`)
    await retryFailed(id)
    await runJob(id, { signal })
    const { rows } = await readOutcomes(id, { outcome: 'added' })
    expect(rows.map(({ source }) => source)).toEqual(['list.json (2)'])
    const { rows: articles } = await getPool().query('SELECT text FROM articles')
    expect(articles).toEqual([{ text: list[1]?.text }])
  })

  it('reads a table once somebody has named its columns', async () => {
    const table = 'Kopf,Inhalt\nA,The first row says little.\nB,The second row says little.\n'
    const id = await giveFiles({
      'a.txt': 'It stands before the table.',
      'table.csv': table,
      'z.txt': 'It stands after it.',
    })
    const signal = new AbortController().signal
    await runJob(id, { signal })
    expect(await readJob(id)).toMatchObject({
      state: 'done',
      counts: { added: 2, failed: 1 },
      causes: [{ cause: 'columns' }],
    })
    const { rows } = await readOutcomes(id, { cause: 'columns' })
    const file = await findInputFile(id, rows[0]?.input ?? 0)
    expect(file?.name).toBe('table.csv')
    await saveColumns(getPool(), ['Kopf', 'Inhalt'], { title: 'Kopf', text: 'Inhalt' })
    expect(await retryFailed(id)).toBe(true)
    await runJob(id, { signal })
    const job = await readJob(id)
    expect(job).toMatchObject({ state: 'done', total: 4, done: 4, counts: { added: 4, failed: 0 }, causes: [] })
    expect((await readOutcomes(id)).rows.map(({ title }) => title)).toEqual([null, 'A', 'B', null])
  })

  it('leaves a job that took its time to others that wait, and comes back', async () => {
    const long = await giveFiles({ 'long.jsonl': linesOf('l', 60) })
    const short = await giveFiles({ 'short.txt': 'It is a short one.' })
    const signal = new AbortController().signal
    const slow = {
      version: 'test',
      extract: async (document: { text: string }) => {
        await new Promise((resolve) => setTimeout(resolve, 30))
        throw new Error(`${document.text} was not read`)
      },
    }
    expect(await runJob(long, { signal, engine: slow, slice: 1 })).toBe(true)
    const left = await readJob(long)
    expect(left).toMatchObject({ state: 'waiting' })
    expect(left?.done).toBeGreaterThan(0)
    expect(left?.done).toBeLessThan(60)
    expect(await runJob(short, { signal })).toBe(false)
    expect(await runJob(long, { signal, engine: slow, slice: 1 })).toBe(false)
    expect(await readJob(long)).toMatchObject({ state: 'done', done: 60 })
  })

  it('shares the jobs with another worker, and each document is read once', async () => {
    const ids: string[] = []
    for (let index = 0; index < 6; index++)
      ids.push(
        await giveFiles({ [`${index}.jsonl`]: linesOf(`s${index}-`, 40), 'shared.txt': 'All of them have this.' }),
      )
    const jobs = await withWorkers(2, () => Promise.all(ids.map((id) => untilState(id, 'done'))))
    for (const job of jobs) addsUp(job)
    const sum = (kind: 'added' | 'unchanged') => jobs.reduce((all, { counts }) => all + counts[kind], 0)
    expect([sum('added'), sum('unchanged')]).toEqual([241, 5])
    expect((await getPool().query('SELECT FROM articles')).rowCount).toBe(241)
    expect((await listJobs({ limit: 4 })).map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 4))
    expect((await listJobs({ limit: 4, before: ids[2] ?? '' })).map(({ id }) => id)).toEqual([ids[1], ids[0]])
  })

  it('does not let two workers write one document of one job', async () => {
    const id = await giveFiles({ 'a.jsonl': linesOf('t', 60) })
    const signal = new AbortController().signal
    await Promise.all([runJob(id, { signal }), runJob(id, { signal })])
    // one of them saw that the other was there and left; a later turn ends the job if it has not ended
    await runJob(id, { signal })
    expect(await readJob(id)).toMatchObject({ state: 'done', done: 60, counts: { added: 60 } })
  })
})
