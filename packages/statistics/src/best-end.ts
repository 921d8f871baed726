/** Which end of the scale is best: `high` where more is better, `low` where less is better. */
export type BestEnd = 'high' | 'low'
