export { answerOutlier } from './answer-outlier.use-case.ts'
export { explainOutlier } from './explain-outlier.use-case.ts'
export { getOutliers } from './get-outliers.use-case.ts'
export { OutliersModule } from './outliers.module.ts'
