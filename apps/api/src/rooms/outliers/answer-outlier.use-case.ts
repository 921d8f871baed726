import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { outlierOf } from './explain-outlier.use-case.ts'
import { addOutlierEvent, type OutlierOf, readOutlierEvents } from './outlier-event.store.ts'
import { outlierState } from './outlier-state.ts'

const answers = ['accepted', 'sent_back'] as const

/** The lead's answer to an explanation. Refuses to send back without saying why, and to answer what nobody explained. */
export async function answerOutlier(
  scope: WritingScope,
  given: OutlierOf & { readonly answer: string; readonly text: string },
): Promise<void> {
  const what = answers.find((one) => one === given.answer)
  if (!what || scope.who.agreementId !== given.agreement) throw new Refused('not_found')
  const { amount } = await outlierOf(scope, given)
  const events = (await readOutlierEvents(scope, given.agreement, given.period)).filter(
    ({ council, indicator, basis }) =>
      council === given.council && indicator === given.indicator && basis === given.basis,
  )
  if (outlierState(events) !== 'explained') throw new Refused('not_found')
  const text = given.text.trim().slice(0, 2000)
  if (what === 'sent_back' && text === '') throw new Refused('reason_needed')
  await addOutlierEvent(scope, given, { what, text, amount })
  const { indicator, basis, period, council } = given
  await audit(scope, {
    action: `outlier.${what}`,
    subject: `${indicator} ${basis} ${period}`,
    detail: { council },
  })
}
