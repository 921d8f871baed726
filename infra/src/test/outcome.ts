/** What a stage found. A static check counts as one; a stage of tests counts each test. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** One row of the closing table. */
export type Row = Outcome & { readonly kind: string; readonly milliseconds: number }

export const passed: Outcome = { passed: 1, failed: 0, skipped: 0 }

export const failed: Outcome = { passed: 0, failed: 1, skipped: 0 }
