import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { buildId } from './build-id.ts'

it('is another for another build, and the same for the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const url = pathToFileURL(join(folder, 'main.js')).href
  const after = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return buildId(url)
  }
  const first = after('main.js', 'a')
  expect(after('main.js.map', 'x')).toBe(first)
  expect(after('part.js', 'b')).not.toBe(first)
  expect(first).toHaveLength(16)
})

it('is a word of its own from the source tree', () => {
  expect(buildId()).toBe('source')
})
