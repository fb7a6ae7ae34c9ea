import { expect, it } from 'vitest'
import { cleanName } from './clean-name'

it('leaves a name in one line, without what cannot be seen, and with its ending', () => {
  expect(cleanName('Отчёт за март.docx', 'file')).toBe('Отчёт за март.docx')
  expect(cleanName('a\r\nb\0\u202e c\ud800.txt', 'file')).toBe('a b c .txt')
  expect(cleanName(' \n ', 'file')).toBe('file')
  const long = cleanName(`${'x'.repeat(5000)}.html`, 'file')
  expect(long).toHaveLength(500)
  expect(long.endsWith('x.html')).toBe(true)
})
