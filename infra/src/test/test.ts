import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onParentDeath } from '../bootstrap/on-parent-death.mjs'
import { buildWhenStale } from '../start/build-when-stale.ts'
import { children } from '../start/child.ts'
import { failed, type Outcome, passed, type Row } from './outcome.ts'
import { tableOf } from './print-table.ts'
import { showIn, stopShown } from './show.ts'
import type { Stage, Workshop } from './stage.ts'
import { staticStages } from './static-stages.ts'
import { vitestStage } from './vitest-stage.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const workshop: Workshop = { root, folder: mkdtempSync(join(tmpdir(), 'outturn-run-')), show: showIn(root) }

const build: Stage = {
  kind: 'build',
  run: async () => {
    await buildWhenStale({ root, run: children(root, process.env).run, part: 'everything' })
    return passed
  },
}

const tooling = 'packages/tooling/vitest'
const all: readonly Stage[] = [
  ...staticStages,
  build,
  vitestStage('unit', 'vitest.config.ts'),
  vitestStage('database', `${tooling}/db.config.ts`),
  vitestStage('fences', `${tooling}/fences.config.ts`),
  vitestStage('flow', `${tooling}/flow.config.ts`),
  vitestStage('browser', `${tooling}/browser.config.ts`),
]

async function runStage({ kind, run }: Stage): Promise<Row> {
  console.log(`\n── ${kind}`)
  const began = Date.now()
  const outcome: Outcome = await run(workshop).catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    return failed
  })
  return { kind, ...outcome, milliseconds: Date.now() - began }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(130))
onParentDeath(() => end(143))

function end(code: number): never {
  stopShown()
  rmSync(workshop.folder, { recursive: true, force: true })
  process.exit(code)
}

// Names of stages may be given, to run only those: npm test -- lint unit
const wanted = process.argv.slice(2)
const stages = wanted.length === 0 ? all : all.filter(({ kind }) => wanted.includes(kind))
const rows: Row[] = []
for (const stage of stages) rows.push(await runStage(stage))
console.log(tableOf(rows))
end(rows.length > 0 && rows.every((row) => row.failed === 0) ? 0 : 1)
