import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { questionWords } from './question-words.ts'

const source = fileURLToPath(new URL('../../', import.meta.url))
const files = ['report', 'layouts'].flatMap((folder) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(source, folder, name), 'utf8')),
)
/** Codes given to `hold` and `ask`, and to what judges rows and whole lines. */
const codes = new Set(
  files.flatMap((text) =>
    [
      ...text.matchAll(/\b(?:hold|ask|holdRow|held)\((?:[^;]{0,160}?[,(]\s*)?'([a-z0-9]+(?:-[a-z0-9]+)+)'/g),
    ].map((found) => found[1] ?? ''),
  ),
)

test('every doubt that waits for a person has a question in its own words', () => {
  expect(codes.size).toBeGreaterThan(35)
  expect([...codes].filter((code) => questionWords[code] === undefined)).toEqual([])
})

test('no question is left over from a doubt that nothing raises', () => {
  const all = files.join('\n')
  const unused = Object.keys(questionWords).filter(
    (code) => (all.match(new RegExp(`'${code}'`, 'g')) ?? []).length < 2,
  )
  expect(unused).toEqual([])
})
