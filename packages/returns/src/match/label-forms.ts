/**
 * The forms under which a printed label may be known: as it stands, its heading and sub-heading joined by a dash,
 * each of them alone, without the council's own name at the end, without a remark in brackets.
 * `labelForms('Reason for ceasing | Adopted')` begins with `Reason for ceasing - Adopted`.
 */
export function labelForms(label: string): readonly string[] {
  const parts = label.split(' | ')
  const forms =
    parts.length > 1
      ? [parts.join(' - '), parts.slice(-2).join(' - '), parts.at(-1) ?? '', parts[0] ?? '']
      : [label]
  const bare = forms.flatMap((form) => [
    form,
    form.replace(/ for [A-Z]\w+$/, ''),
    form.replace(/\s*\([^()]*\)?$/, ''),
    form.replace(/[.:]$/, ''),
  ])
  return [...new Set(bare)].filter((form) => form.trim().length > 2)
}
