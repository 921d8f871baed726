import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder that holds our seed files, found by walking up from the running module: the loader runs from its
 * source in tests and from a bundle of the server elsewhere, and both stand somewhere in the project.
 */
export function findSeedsFolder(from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const candidate = join(folder, 'seeds')
    if (existsSync(join(candidate, 'reference', 'dataset.csv'))) return candidate
    if (folder === dirname(folder)) throw new Error('The seeds folder was not found above the running module')
  }
}
