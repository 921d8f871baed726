type Right = 'select' | 'insert' | 'update' | 'delete'

export interface Fence {
  /** A table with a column `council_id`. */
  readonly table: string
  readonly appMay: readonly Right[]
  readonly workerMay?: readonly Right[]
  /** A further condition under which a row may be read, besides being the council's own. */
  readonly orRead?: string
  /** A further condition under which a row may be written, besides being the council's own. */
  readonly orWrite?: string
}

const own = 'council_id = (select fence.council_id())'

/**
 * Puts a council-owned table behind its fence: row security on and forced, one policy for each right that
 * the server's role is granted, and a policy of its own for the jobs. What is not granted is not possible.
 */
export function fence({ table, appMay, workerMay = [], orRead, orWrite }: Fence): string[] {
  const mayRead = orRead ? `(${own} or ${orRead})` : own
  const mayWrite = orWrite ? `(${own} or ${orWrite})` : own
  const clause: Record<Right, string> = {
    select: `using (${mayRead})`,
    insert: `with check (${mayWrite})`,
    update: `using (${mayWrite}) with check (${mayWrite})`,
    delete: `using (${mayWrite})`,
  }
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    ...appMay.map(
      (right) => `create policy app_${right} on ${table} for ${right} to outturn_app ${clause[right]}`,
    ),
    ...workerMay.map(
      (right) => `create policy worker_${right} on ${table} for ${right} to outturn_worker ${always(right)}`,
    ),
    ...(appMay.length > 0 ? [`grant ${appMay.join(', ')} on ${table} to outturn_app`] : []),
    ...(workerMay.length > 0 ? [`grant ${workerMay.join(', ')} on ${table} to outturn_worker`] : []),
  ]
}

function always(right: Right): string {
  if (right === 'insert') return 'with check (true)'
  return right === 'update' ? 'using (true) with check (true)' : 'using (true)'
}
