import { groups as words } from '../../words/groups.ts'

export interface GroupDraft {
  readonly name: string
  readonly areas: readonly string[]
}

export interface GroupProblem {
  readonly field: 'group-name' | 'group-councils'
  readonly text: string
}

/** What must be mended before a group is saved; the server refuses the same. */
export function checkGroup({ name, areas }: GroupDraft): readonly GroupProblem[] {
  const tidy = name.trim()
  const problems: GroupProblem[] = []
  if (tidy === '') problems.push({ field: 'group-name', text: words.noName })
  else if (tidy.length > 80) problems.push({ field: 'group-name', text: words.longName })
  if (areas.length === 0) problems.push({ field: 'group-councils', text: words.noCouncils })
  else if (areas.length > 60) problems.push({ field: 'group-councils', text: words.manyCouncils })
  return problems
}
