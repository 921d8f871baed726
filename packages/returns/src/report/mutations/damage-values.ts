import { type DamagedLine, replaceLines } from './damaged.ts'
import { lookAlike } from './look-alike.ts'
import { type Draw, pick } from './seeded.ts'

/** One way to damage a line of values without tabs. */
export interface ValueDamage {
  readonly kind: string
  readonly canBeSeen: boolean
  readonly apply: (
    lines: readonly DamagedLine[],
    valueLines: readonly number[],
    draw: Draw,
  ) => readonly DamagedLine[] | null
}

const tokens = (text: string): readonly string[] => text.match(/\s*(?:- n\/a|\S+)/g) ?? []

const inLine =
  (change: (parts: readonly string[], draw: Draw) => readonly string[] | null): ValueDamage['apply'] =>
  (lines, valueLines, draw) => {
    const from = pick(draw, valueLines)
    const line = lines.find((one) => one.from === from)
    if (from === undefined || !line) return null
    const changed = change(tokens(line.cells.join('\t')), draw)
    return changed ? replaceLines(lines, new Map([[from, [changed.join('')]]])) : null
  }

const months = 7

/** Two values so near that a change in whole per cent cannot tell them apart, or of which one is missing. */
const nearlySame = (a = '', b = ''): boolean => {
  const [x, y] = [Number.parseFloat(a), Number.parseFloat(b)]
  return (
    !Number.isFinite(x) ||
    !Number.isFinite(y) ||
    Math.abs(x - y) <= 0.03 * Math.max(x, y) ||
    (/%/.test(a) && Math.abs(x - y) <= 1)
  )
}

/** The damages that issue C names, on lines of values that no heading explains. */
export const valueDamages: readonly ValueDamage[] = [
  {
    kind: 'value dropped',
    canBeSeen: true,
    apply: inLine((parts, draw) => {
      const at = draw(parts.length)
      return parts.filter((_, i) => i !== at)
    }),
  },
  {
    kind: 'value twice',
    canBeSeen: true,
    apply: inLine((parts, draw) => {
      const at = draw(parts.length)
      return [...parts.slice(0, at + 1), ` ${parts[at]?.trim() ?? ''}`, ...parts.slice(at + 1)]
    }),
  },
  {
    kind: 'digit swapped for its look-alike',
    canBeSeen: true,
    apply: inLine((parts, draw) => {
      const at = pick(
        draw,
        parts.flatMap((part, i) => (/[0-35689]/.test(part) ? [i] : [])),
      )
      return at === undefined ? null : parts.map((part, i) => (i === at ? lookAlike(part, draw) : part))
    }),
  },
  {
    kind: 'line of values twice',
    canBeSeen: true,
    apply: (lines, valueLines, draw) => {
      const from = pick(draw, valueLines)
      const at = lines.findIndex((line) => line.from === from)
      return at < 0 ? null : [...lines.slice(0, at + 1), lines[at] as DamagedLine, ...lines.slice(at + 1)]
    },
  },
  {
    kind: 'newest two months exchanged',
    canBeSeen: true,
    apply: inLine((parts) =>
      parts.length < 11 || nearlySame(parts[months - 1], parts[months - 2])
        ? null
        : parts.map((part, i) =>
            i === months - 1
              ? (parts[months - 2] ?? '')
              : i === months - 2
                ? (parts[months - 1] ?? '')
                : part,
          ),
    ),
  },
  {
    kind: 'average and largest exchanged',
    canBeSeen: true,
    apply: inLine((parts) => {
      const glyph = parts.findIndex((part) => /[\uf070\uf071]/.test(part))
      const at = glyph >= 0 ? glyph + 1 : months + 2
      return parts.length < 11 || parts[at] === parts[at + 1]
        ? null
        : parts.map((part, i) => (i === at ? (parts[at + 1] ?? '') : i === at + 1 ? (parts[at] ?? '') : part))
    }),
  },
  {
    kind: 'older months exchanged (nothing shows it)',
    canBeSeen: false,
    apply: inLine((parts, draw) => {
      const at = draw(4)
      return parts.length < 11
        ? null
        : parts.map((part, i) => (i === at ? (parts[at + 1] ?? '') : i === at + 1 ? (parts[at] ?? '') : part))
    }),
  },
]
