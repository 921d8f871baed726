import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failed, type Outcome, passed } from './outcome.ts'
import { sourceFiles } from './source-files.ts'
import type { Workshop } from './stage.ts'

type Manner = { readonly says: string; readonly breaks: (file: string, text: string) => boolean }

const pure = /^packages\/(statistics|indicators|returns|benchmarking|reports)\/src\//
const forTests = /\.test\.tsx?$|\/testing\/|\/cli\//

/** What the lint cannot see. */
export const manners: readonly Manner[] = [
  {
    says: 'No folder or file is called utils, helpers, common, shared or misc: give it the name of its room.',
    breaks: (file) => /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.tsx?$)/.test(file),
  },
  {
    says: 'Floors 1 to 3 read no clock: time comes in as an argument.',
    breaks: (file, text) => pure.test(file) && !forTests.test(file) && /new Date\(\s*\)/.test(text),
  },
  {
    says: 'A relative import says its ending, .ts or .tsx.',
    breaks: (_, text) => /(from|import)\s*\(?['"]\.{1,2}(\/[^'"]*)?\/[^'"/.]+['"]/.test(text),
  },
  {
    says: 'A test says what it tests: nothing is left out or run alone.',
    breaks: (file, text) =>
      /\.test\.tsx?$/.test(file) && /\b(it|test|describe)\.(only|skip|todo)\(/.test(text),
  },
]

/** Reads every source file once and names each that breaks a manner. */
export async function checkManners({ root }: Workshop): Promise<Outcome> {
  const broken = sourceFiles(root).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return manners.filter(({ breaks }) => breaks(file, text)).map(({ says }) => `${file}: ${says}`)
  })
  for (const line of broken) console.error(line)
  return broken.length === 0 ? passed : failed
}
