import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failed, type Outcome, passed } from './outcome.ts'
import type { Workshop } from './stage.ts'

function read(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    names.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  )
}

/** Writes the generated contract anew and fails when anything differs from what stood there. */
export async function checkContracts({ root, show }: Workshop): Promise<Outcome> {
  const contracts = join(root, 'packages', 'contracts')
  const before = read(join(contracts, 'generated'))
  if ((await show('npm', 'run', '--silent', 'generate', '--workspace=@outturn/contracts')) !== 0)
    return failed
  const after = read(join(contracts, 'generated'))
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  )
  for (const file of changed)
    console.error(`${file} was out of date with the schema. It is written anew: commit it.`)
  return changed.length === 0 ? passed : failed
}
