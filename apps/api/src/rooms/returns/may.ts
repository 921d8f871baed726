import type { Who } from '../../database/index.ts'
import type { Revision } from './return.store.ts'

const working = ['uploadFile', 'editCells', 'explainFinding', 'confirmCell', 'placeRow', 'chooseRow']

/** What a person may do next with a return, by the names of the mutations (and `uploadFile` for sending a file). */
export function mayDo(who: Who, { status, submittedBy }: Pick<Revision, 'status' | 'submittedBy'>): string[] {
  const analyst = who.role === 'analyst'
  const approver = who.role === 'approver'
  switch (status) {
    case 'draft':
    case 'checked':
      return analyst ? [...working, 'checkReturn', 'submitReturn'] : []
    case 'submitted':
      if (!approver) return []
      return submittedBy === who.personId ? ['sendBackReturn'] : ['signOffReturn', 'sendBackReturn']
    case 'signed_off':
      return [...(analyst || approver ? ['reviseReturn'] : []), ...(approver ? ['withdrawReturn'] : [])]
    case 'withdrawn':
      return analyst || approver ? ['reviseReturn'] : []
  }
}
