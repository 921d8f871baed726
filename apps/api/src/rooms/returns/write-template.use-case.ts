import { parsePeriod, templateIndicators } from '@outturn/indicators'
import { blankRows, type TemplateHeading, type TemplateRow } from '@outturn/returns'
import type { ReadingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { checkContext } from './check-context.ts'

/** The rows of a period's template for the asker's council: what is asked, with last quarter's figures to compare. */
export async function templateFor(
  scope: ReadingScope,
  code: string,
): Promise<{ readonly rows: readonly TemplateRow[]; readonly heading: TemplateHeading }> {
  const period = parsePeriod(code)
  if (!period) throw new Refused('not_found')
  const { councilName, councilAreaCode, previous } = await checkContext(scope, code)
  return {
    rows: blankRows(templateIndicators(period), period, previous),
    heading: { councilName, areaCode: councilAreaCode, period: code },
  }
}
