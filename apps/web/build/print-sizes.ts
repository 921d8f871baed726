import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Prints what a first visit loads (the entry, what it imports at once, and its styles), gzipped. */
export const printSizes = (): Plugin => ({
  name: 'print-sizes',
  apply: 'build',
  writeBundle(_options, bundle) {
    const size = (name: string) => {
      const file = bundle[name]
      if (!file) return 0
      return gzipSync(file.type === 'chunk' ? file.code : file.source).length
    }
    const first = new Set<string>()
    const visit = (name: string) => {
      const file = bundle[name]
      if (!file || first.has(name)) return
      first.add(name)
      if (file.type === 'chunk') for (const next of file.imports) visit(next)
    }
    for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) visit(file.fileName)
    for (const file of Object.values(bundle))
      if (file.fileName.endsWith('.css') && file.fileName.includes('index')) first.add(file.fileName)
    const total = [...first].reduce((sum, name) => sum + size(name), 0)
    this.info(
      `first load, gzipped: ${(total / 1024).toFixed(1)} kB in ${first.size} files (${[...first].join(', ')})`,
    )
  },
})
