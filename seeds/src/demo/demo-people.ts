import { allianceName } from './demo-agreements.ts'
import { demoCouncil } from './demo-councils.ts'
import { inDraft, notYetSent } from './demonstration-returns.ts'

type CouncilRole = 'analyst' | 'approver' | 'director' | 'reader'

/** A person of the demonstration. Nobody is meant: names are invented and the addresses lead nowhere. */
export interface DemoPerson {
  readonly email: string
  readonly name: string
  readonly role: CouncilRole | 'regional_lead' | 'administrator'
  /** The council's area code; null for a regional lead and an administrator. */
  readonly councilAreaCode: string | null
  /** The agreement's name; only for a regional lead. */
  readonly agreement: string | null
}

/** The password of everybody in the demonstration. Made only where the demonstration is asked for. */
export const demoPassword = 'demonstration'

const roles: readonly CouncilRole[] = ['analyst', 'approver', 'director', 'reader']

const staffed: readonly {
  readonly word: string
  readonly code: string
  readonly names: readonly string[]
}[] = [
  {
    word: 'wirral',
    code: 'E08000015',
    names: ['Ansel Perrowby', 'Briony Castlemoor', 'Corin Hathersett', 'Delphine Oakmarsh'],
  },
  {
    word: 'darlington',
    code: 'E06000005',
    names: ['Edric Fallowmere', 'Fenella Greystoke-Hart', 'Garrick Inglethorpe', 'Honor Juniperhill'],
  },
  {
    word: 'southampton',
    code: 'E06000045',
    names: ['Idris Kestrelwood', 'Jessamy Larkspurr', 'Kelda Mossgrove', 'Leofric Nettlefold'],
  },
  {
    word: 'leicester',
    code: 'E06000016',
    names: ['Maris Orchardsen', 'Niamh Pebblecombe', 'Osric Quillfeather', 'Petra Rowanshaw'],
  },
  {
    word: 'dudley',
    code: 'E08000027',
    names: ['Quentin Saltmarshe', 'Rhoswen Thistlewick', 'Sorrel Underhay', 'Tavish Vellacombe'],
  },
  {
    word: notYetSent.toLowerCase(),
    code: demoCouncil(notYetSent).code,
    names: ['Una Wintersedge', 'Verity Yarrowby', 'Wilfrid Ashenholme', 'Xanthe Bramblecote'],
  },
  {
    word: inDraft.toLowerCase(),
    code: demoCouncil(inDraft).code,
    names: ['Yestin Cloverdale-Finch', 'Zelda Dunmarrow', 'Alaric Emberstone', 'Betony Farrowmead'],
  },
]

/** Four people of each of seven councils, a regional lead of the alliance and an administrator. */
export function demoPeople(): readonly DemoPerson[] {
  const ofCouncils = staffed.flatMap(({ word, code, names }) =>
    roles.map((role, place) => ({
      email: `${word}.${role}@example.org`,
      name: names[place] ?? '',
      role,
      councilAreaCode: code,
      agreement: null,
    })),
  )
  return [
    ...ofCouncils,
    {
      email: 'alliance.lead@example.org',
      name: 'Cassian Gorsefield',
      role: 'regional_lead',
      councilAreaCode: null,
      agreement: allianceName,
    },
    {
      email: 'administrator@example.org',
      name: 'Dorcas Hazelgrove',
      role: 'administrator',
      councilAreaCode: null,
      agreement: null,
    },
  ]
}
