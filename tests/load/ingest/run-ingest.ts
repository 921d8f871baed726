import type { World } from '../world/open-world.ts'
import { signedIn } from '../world/sign-in.ts'
import { copyFloor } from './copy-floor.ts'
import { sendReturn } from './send-return.ts'
import { wholeReturn } from './whole-return.ts'

/** Quarters before the demonstration's, so that each return is the first of its kind. */
const periods = ['FY2018-Q1', 'FY2018-Q3', 'FY2019-Q1', 'FY2019-Q3', 'FY2020-Q1', 'FY2020-Q3']

const northvale = { councilName: 'Demonstration Northvale', areaCode: 'X08000001' }

export type Ingest = {
  readonly rows: number
  readonly perSecond: number
  readonly copied: number
  readonly copiedInBulk: number
}

/**
 * Sends one council's return again and again, each time as another quarter's: upload, every answer that is asked
 * for, submission and sign-off. A first one is not counted.
 */
export async function runIngest({ url, admin, signIns }: World): Promise<Ingest> {
  const who = async (name: string) => {
    const person = signIns.find(({ email }) => email.startsWith(name))
    if (!person) throw new Error(`The seeds have nobody called ${name}.`)
    return signedIn(url, person)
  }
  const [analyst, approver] = await Promise.all([who('northvale.analyst'), who('northvale.approver')])
  let rows = 0
  let spent = 0
  for (const [turn, period] of periods.entries()) {
    const began = performance.now()
    const sent = await sendReturn({
      url,
      analyst,
      approver,
      period,
      text: wholeReturn({ ...northvale, period }),
    })
    if (turn === 0) continue
    rows += sent
    spent += performance.now() - began
  }
  const batch = Math.round(rows / (periods.length - 1))
  return {
    rows: batch,
    perSecond: rows / (spent / 1000),
    copied: await copyFloor(admin, batch, 20),
    copiedInBulk: await copyFloor(admin, 100_000, 1),
  }
}
