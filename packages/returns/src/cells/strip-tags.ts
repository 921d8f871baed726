/**
 * The text of a cell without its markup. A tag cut off before its `>` is dropped to the end of the cell, and
 * said so, because words may have been lost with it. `stripTags('<b>1.3%</b> (96 / 7,459)')` → `1.3% (96 / 7,459)`.
 */
export function stripTags(raw: string): { readonly text: string; readonly cutOff: boolean } {
  const closed = raw.replace(/<\/?[A-Za-z][^<>]*>/g, '').replace(/<!--.*?-->/g, '')
  const open = closed.search(/<\/?[A-Za-z]/)
  const text = (open < 0 ? closed : closed.slice(0, open))
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&quot;/g, '"')
  return { text: text.replace(/\*\*(.+?)\*\*/g, '$1').trim(), cutOff: open >= 0 }
}
