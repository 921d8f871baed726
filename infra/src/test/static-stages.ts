import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkContracts } from './check-contracts.ts'
import { checkManners } from './check-manners.ts'
import { checkStyles } from './check-styles.ts'
import { failed, type Outcome, passed } from './outcome.ts'
import { hasSource } from './source-files.ts'
import type { Stage, Workshop } from './stage.ts'
import { workspaces } from './workspaces.ts'

/** A check that is one program: it passes when the program ends with 0. */
const program = (kind: string, command: string, ...args: string[]): Stage => ({
  kind,
  run: async ({ show }) => ((await show(command, ...args)) === 0 ? passed : failed),
})

/** Types of every workspace, one after the other: the compiler uses both cores by itself. */
async function checkTypes({ root, show }: Workshop): Promise<Outcome> {
  const compiler = join('node_modules', 'typescript7', 'bin', 'tsc')
  let worst = 0
  for (const folder of workspaces(root)) {
    if (!existsSync(join(root, folder, 'tsconfig.json')) || !hasSource(root, folder)) continue
    const code = await show(process.execPath, compiler, '--noEmit', '-p', join(folder, 'tsconfig.json'))
    if (code !== 0) console.error(`Types do not fit in ${folder}.`)
    worst = Math.max(worst, code)
  }
  return worst === 0 ? passed : failed
}

const folders = ['apps', 'packages', 'seeds', 'infra', 'tests']

/** The checks that read the source and run nothing of it. */
export const staticStages: readonly Stage[] = [
  { kind: 'contract drift', run: checkContracts },
  program('lint', 'oxlint', '--deny-warnings'),
  program('format', 'biome', 'format', '--max-diagnostics=10'),
  { kind: 'types', run: checkTypes },
  program('boundaries', 'depcruise', '--config', '.dependency-cruiser.mjs', ...folders),
  program('unused files and exports', 'knip', '--include', 'files,exports,unresolved', '--no-config-hints'),
  { kind: 'manners', run: checkManners },
  { kind: 'styles', run: checkStyles },
]
