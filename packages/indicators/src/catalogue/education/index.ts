import type { Indicator } from '../../indicator.ts'
import { attainment } from './attainment.ts'
import { attendance } from './attendance.ts'
import { outOfSchool } from './out-of-school.ts'
import { schools } from './schools.ts'

export const educationIndicators: readonly Indicator[] = /* @__PURE__ */ [
  schools,
  attendance,
  outOfSchool,
  attainment,
].flat()
