import type { World } from './build-world.ts'
import type { Settings } from './settings.ts'

/** The settings that the server would set for each asker. */
export function settingsOf(world: World, asker: string, personId = 99): Settings {
  const person = { person_id: personId, membership_id: 1 }
  switch (asker) {
    case 'own council':
      return { ...person, council_id: world.councilId, role: 'analyst' }
    case 'member of the alliance':
      return { ...person, council_id: world.allyId, role: 'analyst' }
    case 'another council':
      return { ...person, council_id: world.otherCouncilId, role: 'analyst' }
    case 'lead of the alliance':
      return { ...person, agreement_id: world.agreementId, role: 'regional_lead' }
    case 'lead of another alliance':
      return { ...person, agreement_id: world.otherAgreementId, role: 'regional_lead' }
    case 'administrator':
      return { ...person, role: 'administrator' }
    default:
      return {}
  }
}
