import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readTextLines } from '../lines/read-text-lines.ts'
import { runMutations } from './run-mutations.ts'
import { seeded } from './seeded.ts'

const folder = fileURLToPath(new URL('../../../../../../shared/documents', import.meta.url))
const here = existsSync(folder)
if (!here) console.info('Mutations skipped: the folder of example reports is not beside this project.')

describe.skipIf(!here)('damaged reports', () => {
  test.each(here ? readdirSync(folder) : [])(
    '%s: nothing is wrong and not held where the damage can be seen',
    (name) => {
      const rows = runMutations(readTextLines(readFileSync(join(folder, name), 'utf8'), name), 60)
      expect(rows.reduce((sum, row) => sum + row.mutations, 0)).toBe(60)
      expect(rows.filter((row) => row.canBeSeen).flatMap((row) => row.examples)).toEqual([])
      expect(rows.reduce((sum, row) => sum + row.right, 0)).toBeGreaterThan(1000)
    },
    60_000,
  )
})

test('a seed always draws the same', () => {
  const [a, b] = [seeded(5), seeded(5)]
  expect([a(10), a(10), a(1000)]).toEqual([b(10), b(10), b(1000)])
})
