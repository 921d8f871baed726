import type { Topic } from '../indicator.ts'

/** Each topic as a heading, in the order in which a person browses them. */
export const topicNames: Readonly<Record<Topic, string>> = {
  front_door: 'Contacts and referrals',
  early_help: 'Early help',
  assessment: 'Assessments and children in need',
  child_protection: 'Child protection',
  children_looked_after: 'Children looked after',
  care_leavers: 'Care leavers',
  fostering_and_adoption: 'Fostering, adoption and permanence',
  missing_and_exploitation: 'Missing and exploitation',
  youth_justice: 'Youth justice',
  send: 'Special educational needs and disabilities',
  education: 'Schools, attendance and attainment',
  early_years: 'Early years',
  participation_and_health: 'Participation and health',
  workforce: 'Workforce',
  population: 'Population',
}
