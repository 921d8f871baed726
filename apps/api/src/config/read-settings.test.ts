import { describe, expect, it } from 'vitest'
import { readOwnerSettings, readSettings } from './read-settings.ts'

const urls = { OUTTURN_APP_URL: 'postgres://a@h/d', OUTTURN_WORKER_URL: 'postgres://w@h/d' }

describe('readSettings', () => {
  it('fills in what is not said', () => {
    expect(readSettings(urls)).toMatchObject({ port: 3000, demonstration: 'absent', tls: 'plain' })
  })
  it('names every setting that is wrong', () => {
    expect(() => readSettings({ ...urls, PORT: 'x', OUTTURN_TLS: 'maybe' })).toThrow(/PORT[\s\S]*OUTTURN_TLS/)
    expect(() => readSettings({ ...urls, OUTTURN_APP_URL: 'mysql://x' })).toThrow(/OUTTURN_APP_URL/)
  })
})

describe('readOwnerSettings', () => {
  const passwords = { OUTTURN_APP_PASSWORD: 'x'.repeat(12), OUTTURN_WORKER_PASSWORD: 'y'.repeat(12) }
  it('takes DATABASE_URL where no owner is named', () => {
    expect(readOwnerSettings({ ...passwords, DATABASE_URL: 'postgres://o@h/d' }).ownerUrl).toBe(
      'postgres://o@h/d',
    )
  })
  it('refuses to go on without an address', () => {
    expect(() => readOwnerSettings(passwords)).toThrow(/DATABASE_URL/)
  })
})
