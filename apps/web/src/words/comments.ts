export const comments = {
  add: 'Add commentary',
  kind: 'What it is about',
  kinds: [
    { value: 'comment', label: 'Comment' },
    { value: 'impact', label: 'Impact on children' },
    { value: 'performance', label: 'Performance' },
    { value: 'assurance', label: 'Assurance' },
  ],
  text: 'Commentary',
  hint: 'Others who may see the figure will read it. No names and no counts under six.',
  save: 'Save commentary',
  cancel: 'Cancel',
  empty: 'Write the commentary first',
  doubts: {
    small_count:
      'This seems to count fewer than six children, who might be recognised. Change it, or save again if it is safe.',
    age: 'This tells somebody’s age, by which they might be recognised. Change it, or save again if it is safe.',
    name: 'This seems to name somebody. Change it, or save again if it is safe.',
  },
} as const
