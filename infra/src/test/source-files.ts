import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const leftOut = new Set(['node_modules', 'dist', 'generated', '.turbo', 'coverage'])

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return []
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return walk(root, path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** Every TypeScript file a person wrote, by its path from the root. */
export function sourceFiles(root: string): readonly string[] {
  return ['apps', 'packages', 'seeds', 'infra', 'tests'].flatMap((folder) => walk(root, folder))
}

/** False for a workspace that nobody has written in yet. */
export const hasSource = (root: string, folder: string): boolean => walk(root, folder).length > 0
