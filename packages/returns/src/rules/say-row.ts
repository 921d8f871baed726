/** A row of the file in words: `row 7`, or `row 7 of “Copy”` where it stands in another sheet than its finding. */
export const sayRow = (
  of: { readonly sheet: string | null; readonly row: number | null },
  from: { readonly sheet: string | null },
): string => `row ${of.row}${of.sheet === null || of.sheet === from.sheet ? '' : ` of “${of.sheet}”`}`
