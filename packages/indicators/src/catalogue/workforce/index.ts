import type { Indicator } from '../../indicator.ts'
import { agency } from './agency.ts'
import { agencyCover } from './agency-cover.ts'
import { caseloads } from './caseloads.ts'
import { directorate } from './directorate.ts'
import { sickness } from './sickness.ts'
import { socialWorkersInPost } from './social-workers-in-post.ts'
import { startersAndLeavers } from './starters-and-leavers.ts'
import { turnoverAndSickness } from './turnover-and-sickness.ts'
import { vacancies } from './vacancies.ts'

export const workforceIndicators: readonly Indicator[] = /* @__PURE__ */ [
  vacancies,
  agency,
  agencyCover,
  socialWorkersInPost,
  startersAndLeavers,
  turnoverAndSickness,
  sickness,
  caseloads,
  directorate,
].flat()
