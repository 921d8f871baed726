import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const rules = fileURLToPath(new URL('../../../.dependency-cruiser.mjs', import.meta.url))
const house = mkdtempSync(join(tmpdir(), 'outturn-house-'))
const folders = ['apps', 'packages']

/** Each file of a small house, and what it imports. */
const files: Record<string, readonly string[]> = {
  'packages/statistics/src/index.ts': [],
  'packages/statistics/src/median.ts': ['../../indicators/src/index.ts'],
  'packages/statistics/src/one.ts': ['./other.ts'],
  'packages/statistics/src/other.ts': ['./one.ts'],
  'packages/indicators/src/index.ts': [],
  'packages/indicators/src/value.ts': ['../../statistics/src/index.ts'],
  'packages/indicators/src/inside.ts': ['../../statistics/src/hidden.ts'],
  'packages/statistics/src/hidden.ts': [],
  'packages/returns/src/index.ts': ['../../benchmarking/src/index.ts'],
  'packages/returns/src/testing/index.ts': [],
  'packages/returns/src/read.ts': ['node:fs'],
  'packages/returns/src/read.test.ts': ['node:fs', './testing/index.ts'],
  'packages/returns/src/wrong.ts': ['./testing/index.ts'],
  'packages/benchmarking/src/index.ts': [],
  'apps/web/src/main.ts': ['../../api/src/main.ts'],
  'apps/web/src/charts/Line.ts': ['@nivo/line'],
  'apps/web/src/pages/Page.ts': ['@nivo/line'],
  'apps/web/src/ui/Table.ts': ['../features/rank/rank.query.ts'],
  'apps/web/src/features/rank/rank.query.ts': [],
  'apps/api/src/main.ts': [],
  'apps/api/src/rooms/areas/areas.resolver.ts': ['./area.store.ts'],
  'apps/api/src/rooms/areas/area.store.ts': ['typeorm'],
  'apps/api/src/rooms/areas/get-area.use-case.ts': ['typeorm', './area.store.ts'],
}

let found: readonly string[] = []

beforeAll(async () => {
  for (const [file, imports] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), imports.map((name) => `import '${name}'\n`).join(''))
  }
  for (const name of ['typeorm', '@nivo/line']) {
    const folder = join(house, 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), `{"name":"${name}","version":"1.0.0","main":"index.js"}`)
    writeFileSync(join(folder, 'index.js'), '')
  }
  const { default: config } = await import(pathToFileURL(rules).href)
  const { tsConfig: _, ...options } = config.options
  const { output } = await cruise(folders, {
    ...options,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
    baseDir: house,
  })
  if (typeof output === 'string') throw new Error(output)
  found = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the floors and doors', () => {
  it.each([
    'floor-1-statistics: packages/statistics/src/median.ts → packages/indicators/src/index.ts',
    'no-circles: packages/statistics/src/one.ts → packages/statistics/src/other.ts',
    'doors-only: packages/indicators/src/inside.ts → packages/statistics/src/hidden.ts',
    'floor-3-returns: packages/returns/src/index.ts → packages/benchmarking/src/index.ts',
    'pure-floors: packages/returns/src/read.ts → fs',
    'testing-door-for-tests: packages/returns/src/wrong.ts → packages/returns/src/testing/index.ts',
    'floor-5-web: apps/web/src/main.ts → apps/api/src/main.ts',
    'nivo-in-charts: apps/web/src/pages/Page.ts → node_modules/@nivo/line/index.js',
    'ui-knows-no-features: apps/web/src/ui/Table.ts → apps/web/src/features/rank/rank.query.ts',
    'resolvers-are-thin: apps/api/src/rooms/areas/areas.resolver.ts → apps/api/src/rooms/areas/area.store.ts',
    'use-cases-know-no-wire: apps/api/src/rooms/areas/get-area.use-case.ts → node_modules/typeorm/index.js',
    'typeorm-in-its-rooms: apps/api/src/rooms/areas/get-area.use-case.ts → node_modules/typeorm/index.js',
  ])('catch %s', (violation) => expect(found).toContain(violation))

  it.each([
    'packages/indicators/src/value.ts',
    'packages/returns/src/read.test.ts',
    'apps/web/src/charts/Line.ts',
    'apps/api/src/rooms/areas/area.store.ts',
  ])('let %s through', (file) => expect(found.filter((line) => line.includes(`: ${file} →`))).toEqual([]))
})
