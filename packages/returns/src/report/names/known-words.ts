import { catalogue, labelIndex } from '@outturn/indicators'
import { forenames } from '../../rules/forenames.ts'

/** Words that reports, files and sheets are called by, beside those of the catalogue. Two letters and less need no entry. */
const ofReports = `about above actual actuals agenda alliance all amended analysis and annual annually appendix apr april
  area areas as assurance at aug august authority autumn baseline benchmark benchmarking board book borough breakdown brief
  briefing business by cabinet calendar charts checked checks child children childrens city clean code codes collection
  combined commentary comments committee compare comparison comparators complete copy core corporate council councils
  county cover current cumulative dash dashboard data dataset dec december delivery demand department detail details
  directorate district document draft early east education edit edited england exception exceptions executive explained
  export extract feb february figures file fin final first flash for fourth framework from full graphs guidance guide half
  head headline headlines help highlight home improvement in index indicator indicators information input inspection
  instructions intro introduction issue jan january jul july jun june key kpi kpis last latest leadership list local lookup
  main management mar march master may measures meeting metrics metropolitan mid midlands month monthly months monitoring
  national neighbours new next north note notes nov november number numbers oct october of ofsted old on one our outturn
  outturns overview pack page pages panel partnership part performance period periods pivot plan planning previous
  print private process profile progress provisional public published qtr qtrly quality quarter quarterly quarters raw rates
  read reading reference region regional report reporting reports results return returns review revised revision sample
  saved schools scorecard scrutiny second section self send sent sep sept september series service services set sets sheet
  signed signoff social south spring staff standard statistical statistics status strategic summary summer sub submission
  submitted supporting table tables target targets team template term test the third three to top total totals tracker trend
  trends two unchecked unitary unlocked update updated upload use v version view views visits week weekly west with work
  workbook worker workers working workforce worksheet year yearly years yearend ytd young your`

const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

let known: ReadonlySet<string> | undefined

/** The words of the catalogue and of reports, in small letters; a forename is none of them. */
export function knownWords(): ReadonlySet<string> {
  if (known) return known
  const all = [
    ofReports,
    ...[...catalogue.values()].flatMap(({ name, definition }) => [name, definition]),
    ...labelIndex.keys(),
  ].flatMap(words)
  known = new Set(all.filter((word) => !isForename(word)))
  return known
}

const small = new Set([...forenames].map((name) => name.toLowerCase()))

export const isForename = (word: string): boolean => small.has(word.toLowerCase())
