import { plural } from './numbers.ts'

export const groups = {
  title: 'Saved groups',
  lede: 'Groups of councils that your council compares itself with. Everybody in your council sees them; nobody else does.',
  none: 'No group has been saved yet.',
  new: 'Save a new group',
  change: (name: string) => `Change ‘${name}’`,
  name: 'Name of the group',
  nameHint: 'For example: Coastal councils',
  councils: 'Councils in it',
  councilsHint: 'Choose between 1 and 60.',
  save: 'Save the group',
  cancel: 'Cancel',
  edit: 'Change',
  remove: 'Delete',
  sure: (name: string) => `Delete ‘${name}’? Addresses that compare with it will say that it is gone.`,
  yes: 'Yes, delete it',
  no: 'No, keep it',
  see: 'See the gaps to it',
  problem: 'The group could not be saved',
  noName: 'Give the group a name.',
  longName: 'The name may have up to 80 letters.',
  noCouncils: 'Choose at least one council.',
  manyCouncils: 'Choose at most 60 councils.',
  saved: (name: string) => `‘${name}’ is saved.`,
  waiting: 'Fetching the groups',
  readOnly: 'Analysts, approvers and the director can save groups.',
} as const

/** `4 councils: Sefton, Knowsley …` */
export const groupSummary = (names: readonly string[]): string =>
  `${names.length} ${plural(names.length, 'council', 'councils')}: ${names.join(', ')}`
