import { fileURLToPath } from 'node:url'
import {
  catalogue,
  eesMappings,
  publishedMeasureIndicator,
  publishedMeasures,
  topics,
} from '@outturn/indicators'
import { countTests } from './count-tests.ts'

// Prints how much is defined and how much is tested: node infra/src/run.mjs tests/counts/print-counts.ts
const root = fileURLToPath(new URL('../../', import.meta.url))
const all = [...catalogue.values()]
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const lines: [string, number][] = [
  ['topics', topics.length],
  ['indicators', all.length],
  ['indicators by basis', sum(all.map(({ bases }) => bases.length))],
  ['different bases', new Set(all.flatMap(({ bases }) => bases)).size],
  ['indicators that can be checked against their own parts', all.filter((one) => one.parts.numerator).length],
  ['local variants that must not be compared', sum(all.map(({ variants }) => variants.length))],
  ['labels that councils print, matched', new Set(all.flatMap(({ labels }) => labels)).size],
  ['codes that councils print, matched', new Set(all.flatMap(({ codes }) => codes)).size],
  ['published measures', publishedMeasures.length],
  ['published measures matched to an indicator', publishedMeasures.filter(publishedMeasureIndicator).length],
  ['published data sets that can be loaded', eesMappings.length],
  ['figures of those data sets', sum(eesMappings.map(({ figures }) => figures.length))],
]
for (const folder of ['statistics', 'benchmarking', 'indicators', 'returns']) {
  const { cases, properties } = countTests(root, `packages/${folder}`)
  lines.push([`${folder}: vectors and examples pinned`, cases], [`${folder}: properties tested`, properties])
}
for (const [what, count] of lines) console.log(`${String(count).padStart(6)}  ${what}`)
