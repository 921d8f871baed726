/** Lists of councils and of neighbour sets. */
export const areaChoices = {
  demonstration: 'Demonstration',
  other: 'Other',
  /** `Statistical neighbours 2025` */
  dated: (year: string) => `Statistical neighbours ${year}`,
  named: (name: string) => `${name} neighbours`,
  /** `Set of 2025`, beside a label that says whose. */
  short: (year: string) => `Set of ${year}`,
} as const
