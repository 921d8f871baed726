import { parseArgs } from 'node:util'
import { type Ingest, runIngest } from './ingest/run-ingest.ts'
import { type Line, reportOf, verdictsOf } from './measure/report.ts'
import { type Quarter, quarterReport, runQuarter } from './quarter/run-quarter.ts'
import { councilProfile } from './questions/council-profile.ts'
import { gaps } from './questions/gaps.ts'
import { leagueTable } from './questions/league-table.ts'
import { bodyOf } from './questions/question.ts'
import { runQuestion } from './run-question.ts'
import { fill } from './world/fill.ts'
import { openWorld } from './world/open-world.ts'
import { pagesWritten } from './world/pages-written.ts'
import { signedIn } from './world/sign-in.ts'

// How fast the pages are, beside the same answers by prepared SQL in process:
//   npm run bench -- --millions 1,10 --rounds 4 --seconds 4
// and a national quarter, also by itself:
//   npm run bench -- --millions '' --quarter 3
const { values } = parseArgs({
  options: {
    millions: { type: 'string', default: '1,10' },
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '4' },
    quarter: { type: 'string', default: '3' },
  },
})
const sizes = values.millions.split(',').filter(Boolean).map(Number)
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]

/** 153 councils with 650 figures each make just under 100,000 observations a quarter. */
const quartersPerMillion = 10

const kinds = ['neighbours_median', 'neighbours_mean']

const world = await openWorld()
const lines: Line[] = []
let ingest: Ingest | null = null
let quarter: Quarter | null = null
try {
  let filled = 0
  for (const size of sizes) {
    const began = performance.now()
    const rows = await fill({ admin: world.admin, from: filled, to: size * quartersPerMillion, kinds })
    filled = size * quartersPerMillion
    const passed = (performance.now() - began) / 1000
    console.log(`${rows} observations added in ${passed.toFixed(0)} s.`)
    const person = world.signIns.find(
      ({ role, council }) => role === 'analyst' && !council?.startsWith('Demonstration'),
    )
    if (!person) throw new Error('The seeds have no analyst of a real council.')
    const headers = await signedIn(world.url, person)
    const { rows: councils } = await world.admin.query<{ id: number; code: string }>(
      `select id, area_code as code from outturn.council where not demonstration order by area_code limit 20`,
    )
    const profile = councilProfile(councils)
    // Each time another question: an answer from memory would make no job look.
    let turn = 0
    const written = await pagesWritten(world.admin, () =>
      fetch(`${world.url}/graphql`, { method: 'POST', headers, body: bodyOf(profile, turn++, 'new') }),
    )
    console.log(written)
    for (const question of [leagueTable, profile, gaps(councils)]) {
      for (const asked of ['new', 'known'] as const) {
        const { floor, page } = await runQuestion({ world, question, asked, headers, rounds, seconds })
        lines.push({ size: `${size} million`, page: `${question.page}, ${asked}`, floor, http: page })
      }
    }
  }
  // Before anything else may go wrong: these take longest to measure.
  console.log(`\n${reportOf(lines)}\n\n${verdictsOf(lines).join('\n')}`)
  if (sizes.length > 0) ingest = await runIngest(world)
  if (Number(values.quarter) > 0) quarter = await runQuarter(world, Number(values.quarter))
} finally {
  await world.close()
}
if (ingest) {
  const { rows, perSecond, copied, copiedInBulk } = ingest
  console.log(
    `\nA return of ${rows} figures, from upload to signed off: ${perSecond.toFixed(0)} figures/s. COPY of as many rows: ` +
      `${copied.toFixed(0)} rows/s; of 100,000 rows: ${copiedInBulk.toFixed(0)} rows/s.`,
  )
}
if (quarter) console.log(`\n${quarterReport(quarter)}`)
process.exit(lines.some(({ http }) => http.failures > 0) ? 1 : 0)
