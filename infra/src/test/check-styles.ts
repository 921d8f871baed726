import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failed, type Outcome, passed } from './outcome.ts'
import { sourceFiles } from './source-files.ts'
import type { Workshop } from './stage.ts'

const sheets = 'apps/web/src/styles'

/**
 * The classes of a stylesheet that a source never names. A class made in the source, as `` `chip--${tone}` ``, is named
 * by what stands before its gap. `unusedClasses('.a {} .b {}', 'className="a"')` → `['b']`.
 */
export function unusedClasses(css: string, source: string): readonly string[] {
  const named = new Set(source.match(/[A-Za-z][\w-]*/g))
  const begun = [...new Set(source.match(/[A-Za-z][\w-]*(?:--|__)(?=\$\{)/g))]
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}')
  const classes = [...selectors.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name)
  return [...new Set(classes)].filter(
    (name) => !named.has(name) && !begun.some((start) => name.startsWith(start)),
  )
}

/** Reads every stylesheet of ours and names each class that no page uses. */
export async function checkStyles({ root }: Workshop): Promise<Outcome> {
  const source = sourceFiles(root)
    .filter((file) => file.startsWith('apps/web/src/') && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const broken = readdirSync(join(root, sheets)).flatMap((file) =>
    unusedClasses(readFileSync(join(root, sheets, file), 'utf8'), source).map(
      (name) => `${sheets}/${file}: no page uses the class ${name}`,
    ),
  )
  for (const line of broken) console.error(line)
  return broken.length === 0 ? passed : failed
}
