import { BadRequestException } from '@nestjs/common'
import { missingReasons } from '@outturn/indicators'
import type { AccessibleWorkbook } from '@outturn/reports'
import { z } from 'zod'

/** The most cells that somebody may have written at once; nobody gets as many as the catalogue needs. */
const mostCells = { somebody: 200_000, nobody: 15_000 } as const

const line = z.string().max(2000)
const cell = z.union([
  z.number(),
  z.string().max(32_000),
  z.object({ missing: z.enum(missingReasons) }).strict(),
])
const table = z
  .object({
    title: z.string().min(1).max(300),
    columns: z.array(z.string().min(1).max(255)).min(1).max(120),
    rows: z.array(z.array(cell)).max(50_000),
    notes: z.array(line).max(40),
  })
  .strict()
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length))

const shape = z
  .object({
    title: z.string().min(1).max(300),
    date: z.iso.date(),
    about: z.array(z.tuple([z.string().min(1).max(100), line])).max(20),
    notes: z.array(line).max(40),
    tables: z.array(table).min(1).max(20),
  })
  .strict()

/** Ready tables from a page, checked. Anything else, or more than one may have written, is a bad request. */
export function readAskedWorkbook(body: unknown, asker: keyof typeof mostCells): AccessibleWorkbook {
  const read = shape.safeParse(body)
  if (!read.success) throw new BadRequestException()
  const cells = read.data.tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0)
  if (cells > mostCells[asker]) throw new BadRequestException()
  return read.data
}
