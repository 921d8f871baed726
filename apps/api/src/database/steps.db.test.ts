import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../tests/support/database/index.ts'
import { ownerSource } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { schemaFacts } from './schema-facts.ts'

// A fresh database has had every step at once. Here each step is taken back and made again, one after the other.
const { ownerUrl } = await aDatabase('migrated')
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const facts = async (): Promise<string[]> =>
  (await owner.query<{ fact: string }>(schemaFacts)).rows.map(({ fact }) => fact)

describe('the steps that build the database', () => {
  it('lead down to nothing, and up again to the very same tables, policies, grants and functions', async () => {
    const fresh = await facts()
    expect(fresh.filter((fact) => fact.startsWith('policy')).length).toBeGreaterThan(40)
    const heights: string[][] = []
    const down = await ownerSource(ownerUrl).initialize()
    for (const _ of migrations) {
      heights.unshift(await facts())
      await down.undoLastMigration()
    }
    await down.destroy()
    const left = (await facts()).filter(
      (fact) => !/outturn\.migration|^schema outturn|migration_id_seq/.test(fact),
    )
    expect(left).toEqual([])
    for (const [i, height] of heights.entries()) {
      const up = await ownerSource(ownerUrl, migrations.slice(0, i + 1)).initialize()
      const made = await up.runMigrations()
      await up.destroy()
      expect(made.map(({ name }) => name)).toEqual([migrations[i]?.name])
      expect(await facts()).toEqual(height)
    }
    expect(await facts()).toEqual(fresh)
  })
})
