import { readFileSync } from 'node:fs'

/** How often the parents are looked at, in milliseconds. */
const interval = 250

/** The name and the parent of a process, read where the system shows them. */
function look(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const close = stat.lastIndexOf(')')
    return {
      name: stat.slice(stat.indexOf('(') + 1, close),
      parent: Number(stat.slice(close + 2).split(' ')[1]),
    }
  } catch {
    return null
  }
}

/** The shell that npm puts between itself and us outlives npm, so npm is watched through it. */
function shellsParent() {
  const shell = look(process.ppid)
  return shell && /^(ba|da|z|a)?sh$/.test(shell.name) ? { shell: process.ppid, above: shell.parent } : null
}

/**
 * Calls back once when the process that started us has gone. Only npm and our own scripts are watched: a
 * person who starts a script in the background and closes the window wants it to go on.
 *
 * @param {() => void} callback
 */
export function onParentDeath(callback) {
  if (!process.env.npm_lifecycle_event && !process.env.OUTTURN_WATCHED) return
  const parent = process.ppid
  const npm = process.env.OUTTURN_WATCHED ? null : shellsParent()
  const timer = setInterval(() => {
    const orphaned = process.ppid !== parent || (npm && look(npm.shell)?.parent !== npm.above)
    if (!orphaned) return
    clearInterval(timer)
    callback()
  }, interval)
  timer.unref()
}
