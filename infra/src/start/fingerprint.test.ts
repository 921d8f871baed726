import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

let root = ''
function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outturn-print-'))
  write('apps/api/src/main.ts', 'serve()')
  write('apps/web/src/main.tsx', 'draw()')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the fingerprint of the sources', () => {
  it.each(['apps/api/src/main.ts', 'package-lock.json', 'seeds/reference/areas.csv'])(
    'changes with %s',
    (file) => {
      const before = fingerprint(root, 'everything')
      write(file, 'something else')
      expect(fingerprint(root, 'everything')).not.toBe(before)
    },
  )

  it.each([
    'apps/api/dist/main.js',
    'apps/api/src/main.test.ts',
    'packages/x/README.md',
    'node_modules/pg/index.js',
  ])('stays the same with %s', (file) => {
    const before = fingerprint(root, 'everything')
    write(file, 'something else')
    expect(fingerprint(root, 'everything')).toBe(before)
  })

  it('of the server does not change with the pages', () => {
    const before = fingerprint(root, 'server')
    write('apps/web/src/main.tsx', 'draw differently()')
    expect(fingerprint(root, 'server')).toBe(before)
    write('apps/api/src/main.ts', 'serve differently()')
    expect(fingerprint(root, 'server')).not.toBe(before)
  })
})
