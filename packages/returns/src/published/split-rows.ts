export interface RowSplitter {
  /** The rows that this piece of text completes, each as its cells. */
  readonly take: (piece: string) => readonly (readonly string[])[]
  /** The last row, where the text does not end with a line break. */
  readonly finish: () => readonly (readonly string[])[]
}

/**
 * Splits comma-separated text into rows piece by piece, so that a file of any size needs the room of one piece.
 * Quoted cells may hold commas, quotes written twice and line breaks; a byte order mark and empty lines are dropped.
 * `splitRows().take('a,"b, c"\n1,2\n')` → `[['a', 'b, c'], ['1', '2']]`.
 */
export function splitRows(): RowSplitter {
  let rest = ''
  let begun = false

  const take = (piece: string): readonly (readonly string[])[] => {
    let text = rest + piece
    if (!begun && text.length > 0) {
      begun = true
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1)
    }
    const rows: (readonly string[])[] = []
    let from = 0
    for (;;) {
      const end = endOfRow(text, from)
      if (end < 0) break
      addRow(rows, text.slice(from, end))
      from = end + 1
    }
    rest = text.slice(from)
    return rows
  }

  const finish = (): readonly (readonly string[])[] => {
    const rows: (readonly string[])[] = []
    addRow(rows, rest)
    rest = ''
    return rows
  }

  return { take, finish }
}

/** Where the line break that ends a row stands, or -1. A break between quotes ends nothing. */
function endOfRow(text: string, from: number): number {
  let at = from
  for (;;) {
    const lineBreak = text.indexOf('\n', at)
    if (lineBreak < 0) return -1
    const quote = text.indexOf('"', at)
    if (quote < 0 || quote > lineBreak) return lineBreak
    const closing = text.indexOf('"', quote + 1)
    if (closing < 0) return -1
    at = closing + 1
  }
}

function addRow(rows: (readonly string[])[], line: string): void {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line
  if (whole === '') return
  rows.push(whole.includes('"') ? quotedCells(whole) : whole.split(','))
}

function quotedCells(line: string): readonly string[] {
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    if (line[at] === '"') {
      let end = at + 1
      while (end < line.length && (line[end] !== '"' || line[end + 1] === '"'))
        end += line[end] === '"' ? 2 : 1
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'))
      at = end + 2
    } else {
      const comma = line.indexOf(',', at)
      const end = comma < 0 ? line.length : comma
      cells.push(line.slice(at, end))
      at = end + 1
    }
  }
  return cells
}
