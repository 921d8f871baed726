import type { Indicator } from '../indicator.ts'
import { labelKey } from './label-key.ts'
import { sharedPrint } from './shared-print.ts'

/** Labels and codes that two indicators claim for one basis, or one indicator for two, unless known to be shared. */
export function printProblems(definitions: readonly Indicator[]): readonly string[] {
  const shared = new Set(sharedPrint.map(labelKey))
  const owners = new Map<string, string>()
  const problems: string[] = []
  for (const { id, printed } of definitions)
    for (const { basis, labels, codes } of printed)
      for (const text of [...labels, ...codes]) {
        const key = labelKey(text)
        const owner = owners.get(key)
        if (!key) problems.push(`${id} prints “${text}”, which says nothing`)
        else if (owner && owner !== `${id} ${basis}` && !shared.has(key))
          problems.push(`“${text}” is claimed by ${owner} and by ${id} ${basis}`)
        owners.set(key, `${id} ${basis}`)
      }
  return problems
}
