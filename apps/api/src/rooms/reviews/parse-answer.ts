import { catalogue, isBasis, missingReasons, parsePeriod } from '@outturn/indicators'
import type { Answer } from '@outturn/returns'
import { z } from 'zod'

const figure = z
  .string()
  .trim()
  .max(40)
  .regex(/^(-?(\d+\.?\d*|\.\d+))?$/)

const shape = z.discriminatedUnion('do', [
  z.object({ do: z.literal('accept') }),
  z.object({ do: z.literal('skip') }),
  z.object({ do: z.literal('missing'), because: z.enum(missingReasons) }),
  z.object({
    do: z.literal('correct'),
    value: figure.optional(),
    numerator: figure.optional(),
    denominator: figure.optional(),
    period: z
      .string()
      .refine((code) => code === 'latest' || parsePeriod(code) !== null)
      .optional(),
    section: z.string().max(200).optional(),
  }),
  z.object({
    do: z.literal('correct-each'),
    figures: z.record(
      z.string().max(200),
      z.object({ value: figure, numerator: figure, denominator: figure }),
    ),
  }),
  z.object({
    do: z.literal('indicator'),
    id: z.string().refine((id) => catalogue.has(id)),
    basis: z.string().refine(isBasis),
  }),
  z.object({ do: z.literal('no-indicator') }),
])

/** An answer as it came from a page; null where it is not one. Never throws. */
export function parseAnswer(text: string): Answer | null {
  try {
    const read = shape.safeParse(JSON.parse(text))
    return read.success ? (read.data as Answer) : null
  } catch {
    return null
  }
}
