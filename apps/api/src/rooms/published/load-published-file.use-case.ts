import { eesMappings } from '@outturn/indicators'
import { areaBook, type EesReport, type PublishedFigure, startEesReading } from '@outturn/returns'
import { workOutStandings } from './stand-published-figures.use-case.ts'
import type { OwnerClient } from './standing.store.ts'
import {
  copyIncoming,
  keepVintage,
  openIncoming,
  readPublishedAreas,
  touchedIndicators,
} from './vintage.store.ts'

export interface PublishedFile {
  /** The file's text in pieces, as it arrives. */
  readonly pieces: AsyncIterable<string>
  readonly label: string
  readonly provisional: boolean
  readonly loadedBy: string
  /** Told now and then how many rows were read. */
  readonly onProgress: (rows: number) => void
  /** Done within the load's own transaction, when everything else is. */
  readonly beforeCommit?: (vintage: number, report: EesReport) => Promise<void>
}

export interface LoadedPublished {
  /** `kept`: a new vintage stands. `left`: nothing was changed; the report says why. */
  readonly state: 'kept' | 'left'
  readonly vintage: number | null
  readonly report: EesReport
}

/** Rows between two words of progress. */
const progressEvery = 20_000

/** A file that has no end of line in so many characters is no table; the rest of it is not read. */
const longestLine = 4_000_000

/**
 * Loads a file of Explore Education Statistics as a new vintage beside the older ones, with all that is worked out
 * from it, or nothing: a file that is of an unknown data set, or that holds the same figure twice with different
 * values, changes nothing.
 */
export async function loadPublishedFile(client: OwnerClient, file: PublishedFile): Promise<LoadedPublished> {
  const reading = startEesReading(areaBook(await readPublishedAreas(client)))
  let report: EesReport | null = null
  async function* figures(): AsyncGenerator<PublishedFigure> {
    let said = 0
    let taken = 0
    for await (const piece of file.pieces) {
      yield* reading.take(piece)
      taken += piece.length
      if (reading.rows() === 0 && taken > longestLine) break
      if (reading.rows() - said < progressEvery) continue
      said = reading.rows()
      file.onProgress(said)
    }
    const end = reading.finish()
    report = end.report
    yield* end.figures
  }
  await client.query('begin')
  try {
    await openIncoming(client)
    await copyIncoming(client, figures())
    const account = report as EesReport | null
    if (!account) throw new Error('The reading ended without an account')
    file.onProgress(account.rows)
    const mapping = eesMappings.find(({ dataset }) => dataset === account.dataset)
    const isContradictory = account.repeated.some(({ values }) => values === 'different')
    if (!mapping || account.refusal || account.figures === 0 || isContradictory) {
      await client.query('rollback')
      return { state: 'left', vintage: null, report: account }
    }
    const vintage = await keepVintage(client, { ...file, mapping })
    await workOutStandings(client, await touchedIndicators(client, vintage))
    await file.beforeCommit?.(vintage, account)
    await client.query('commit')
    return { state: 'kept', vintage, report: account }
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
}
