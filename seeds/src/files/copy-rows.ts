/// <reference path="./pg-copy-streams.d.ts" />
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { SeedClient } from '../client.ts'

type Cell = string | number | null

interface Copy {
  /** Schema and name, `outturn.published_observation`. */
  readonly table: string
  readonly columns: readonly string[]
  /** May arrive bit by bit, from a file that is being read. */
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}

const linesAtATime = 2000

/** Streams the rows into a table by COPY, the fastest way in. Returns how many lines were sent. */
export async function copyRows(client: SeedClient, { table, columns, rows }: Copy): Promise<number> {
  let sent = 0
  async function* chunks(): AsyncGenerator<string> {
    let lines: string[] = []
    for await (const row of rows) {
      sent += 1
      if (lines.push(row.map(cellText).join('\t')) < linesAtATime) continue
      yield `${lines.join('\n')}\n`
      lines = []
    }
    if (lines.length) yield `${lines.join('\n')}\n`
  }
  await pipeline(
    Readable.from(chunks()),
    client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)),
  )
  return sent
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const special = /[\\\t\n\r]/

function cellText(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell === 'number' || !special.test(cell)) return `${cell}`
  return cell.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign)
}
