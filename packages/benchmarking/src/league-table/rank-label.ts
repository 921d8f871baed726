/** A rank as it is printed; a tie is said. Example: `rankLabel(14, 'tied')` → '=14'. */
export const rankLabel = (rank: number, standing: 'tied' | 'alone'): string =>
  standing === 'tied' ? `=${rank}` : `${rank}`
