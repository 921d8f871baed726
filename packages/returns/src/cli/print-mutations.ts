import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTextLines } from '../report/lines/read-text-lines.ts'
import { runMutations } from '../report/mutations/run-mutations.ts'

/** `print-mutations FOLDER [COUNT]`: damages every report of a folder COUNT times (240) and prints how it was read. */
const [folder, countText] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Say where the reports are: print-mutations FOLDER [COUNT]\n')
  process.exit(2)
}
const count = Number(countText ?? '240')
const line = (parts: readonly (string | number)[]): string => `| ${parts.join(' | ')} |\n`
process.stdout.write(
  line(['report', 'damage', 'mutations', 'figures right', 'held', 'missed', 'wrong and not held']),
)
process.stdout.write(line(['---', '---', '--:', '--:', '--:', '--:', '--:']))
let wrong = 0
for (const name of readdirSync(folder).sort()) {
  for (const row of runMutations(readTextLines(readFileSync(join(folder, name), 'utf8'), name), count)) {
    process.stdout.write(
      line([name.slice(0, 3), row.kind, row.mutations, row.right, row.held, row.missed, row.wrong]),
    )
    if (row.canBeSeen) wrong += row.wrong
    for (const example of row.examples) process.stderr.write(`${name.slice(0, 3)} ${row.kind}: ${example}\n`)
  }
}
process.stdout.write(`\nWrong and not held where the damage can be seen: ${wrong}\n`)
process.exitCode = wrong > 0 ? 1 : 0
