import { describe, expect, it } from 'vitest'
import { greeting, readSignIns } from './greeting.ts'

const ann = {
  email: 'ann@example.org',
  password: 'open',
  role: 'analyst',
  council: 'Demonstration Northvale',
}
const base = { port: 3000, printed: '[]', began: Date.now() - 2000, installed: 0 }

describe('the sign-ins that the seeds print', () => {
  it('are read from a list, from an object, and after other lines', () => {
    expect(readSignIns(JSON.stringify([ann]))).toEqual([ann])
    expect(readSignIns(JSON.stringify({ signIns: [ann] }, null, 2))).toEqual([ann])
    expect(readSignIns(`153 councils loaded\n${JSON.stringify([ann])}\n`)).toEqual([ann])
  })

  it('are none when nothing of the kind was printed', () => {
    expect(readSignIns('')).toEqual([])
    expect(readSignIns('153 councils loaded')).toEqual([])
  })
})

describe('the greeting', () => {
  it('names the address, each person and the time', () => {
    const said = greeting({ ...base, printed: JSON.stringify([ann]), made: 'created' })
    expect(said).toContain('http://localhost:3000')
    expect(said).toContain('all with the password open')
    expect(said).toContain('ann@example.org  analyst        Demonstration Northvale')
    expect(said).toMatch(/Cold start: 2\.\d s/)
  })

  it('gives each person the password where they differ', () => {
    const lead = { email: 'lead@example.org', password: 'shut', role: 'regional_lead' }
    const said = greeting({ ...base, printed: JSON.stringify([ann, lead]), made: 'created' })
    expect(said).toContain('ann@example.org   open  analyst        Demonstration Northvale')
    expect(said).toContain('lead@example.org  shut  regional lead')
  })

  it('speaks of no people where there are none', () => {
    expect(greeting({ ...base, made: 'given' })).not.toContain('sign-ins')
  })

  it('says how long the install took, when there was one', () => {
    expect(greeting({ ...base, installed: 21_100, made: 'created' })).toContain('21.1 s were the install')
  })
})
