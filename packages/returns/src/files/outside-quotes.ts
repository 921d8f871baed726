/**
 * The text with everything between quotation marks blanked out (line ends stay), and where a mark is left open
 * (−1 where none is). A doubled mark inside quotes closes and opens again, which comes to the same.
 */
export function outsideQuotes(text: string): { readonly text: string; readonly open: number } {
  const kept: string[] = []
  let from = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', from)) {
    kept.push(text.slice(from, at))
    const end = text.indexOf('"', at + 1)
    if (end < 0) return { text: kept.join(''), open: at }
    kept.push(text.slice(at + 1, end).replace(/[^\r\n]/g, ''))
    from = end + 1
  }
  kept.push(text.slice(from))
  return { text: kept.join(''), open: -1 }
}
