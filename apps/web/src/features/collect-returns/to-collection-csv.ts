import type { CsvCell } from '../../data/to-csv.ts'
import type { CollectionData } from './collection.query.ts'

/** Who has returned, as a table to take along. */
export const toCollectionCsv = (data: CollectionData): readonly (readonly CsvCell[])[] => [
  [
    'agreement',
    'period',
    'due_on',
    'area_code',
    'council',
    'status',
    'since',
    'revision',
    'late',
    'late_for',
    'held',
    'findings',
  ],
  ...data.rows.map(({ council, status, since, revision, late, lateFor, held, findings }) => [
    data.agreement.name,
    data.period,
    data.dueOn,
    council.areaCode,
    council.name,
    status,
    since,
    revision,
    late ? 'yes' : 'no',
    lateFor ?? null,
    held,
    findings,
  ]),
]
