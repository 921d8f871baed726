import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellRules, draftRules } from './every-rule.ts'

const files = new Set(readdirSync(new URL('.', import.meta.url)))
const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
const codes = [...cellRules, ...draftRules].map(({ code }) => code)

describe('every rule', () => {
  it('has a code of its own', () => {
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each(codes)('%s has a file of its name, a test beside it, and its place in the list', (code) => {
    expect([files.has(`${code}.ts`), files.has(`${code}.test.ts`), readme.includes(code)]).toEqual([
      true,
      true,
      true,
    ])
  })
})
