export {
  type AgreementRow,
  agreementsById,
  type MemberRow,
  readAgreements,
  readMembers,
} from './agreement.store.ts'
export { AgreementsModule } from './agreements.module.ts'
export { withMembers } from './list-agreements.use-case.ts'
