import { councilId } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { beginAs } from './set-scope.ts'
import { nobody, type Who } from './who.ts'

const analyst: Who = {
  personId: 7,
  membershipId: 9,
  role: 'analyst',
  councilId: councilId(3),
  agreementId: null,
}

describe('beginAs', () => {
  it('sets the council of the asker', () => {
    expect(beginAs(analyst, 'read only')).toContain("set_config('app.council_id', '3', true)")
    expect(beginAs(analyst, 'read only')).toMatch(/^begin [a-z ]+ read only;/)
  })
  it('sets nothing for nobody', () => {
    expect(beginAs(nobody, 'read only')).toContain("set_config('app.council_id', '', true)")
  })
  it('writes no text that came from outside', () => {
    const forged = { ...analyst, role: "analyst', false); drop table x; --" as never }
    expect(() => beginAs(forged, 'read write')).toThrow(RangeError)
    expect(() => beginAs({ ...analyst, personId: 1.5 }, 'read write')).toThrow(RangeError)
    expect(() => beginAs({ ...analyst, agreementId: "1'; select '" as never }, 'read write')).toThrow(
      RangeError,
    )
  })
})
