import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockMatches, stampLock } from './lock-matches.mjs'

type Packages = Record<string, { version?: string; optional?: boolean }>

let root = ''
const lock = (packages: Packages) =>
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
const record = (packages: Packages) => {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outturn-lock-'))
  lock({
    '': {},
    'node_modules/pg': { version: '8.23.1' },
    'node_modules/for-mac': { version: '1.0.0', optional: true },
  })
})
afterEach(() => rmSync(root, { recursive: true }))

describe('whether what is installed is what the lock file asks for', () => {
  it('is no when nothing is installed', () => expect(lockMatches(root)).toBe(false))

  it('is yes after an install by hand, and leaves out what another platform needs', () => {
    record({ 'node_modules/pg': { version: '8.23.1' } })
    expect(lockMatches(root)).toBe(true)
  })

  it('is no when a version differs or a package is missing', () => {
    record({ 'node_modules/pg': { version: '8.22.0' } })
    expect(lockMatches(root)).toBe(false)
    record({})
    expect(lockMatches(root)).toBe(false)
  })

  it('is no when the lock file has changed since the install', () => {
    record({ 'node_modules/pg': { version: '8.23.1' } })
    stampLock(root)
    expect(lockMatches(root)).toBe(true)
    lock({ '': {}, 'node_modules/pg': { version: '8.24.0' } })
    expect(lockMatches(root)).toBe(false)
  })
})
