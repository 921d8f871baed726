import { useCallback, useMemo, useState } from 'react'
import { SelectField } from '../../ui/SelectField.tsx'
import { failureWords } from '../../words/faults.ts'
import { fields } from '../../words/fields.ts'
import { gridChoices, mending, unsaved } from '../../words/mending.ts'
import type { ReturnData } from '../open-return/return.query.ts'
import { Conflicts } from './Conflicts.tsx'
import { changedParts, forget, redo, settle, toCellEdits, undo, write } from './edits.ts'
import { Grid } from './Grid.tsx'
import { filterRows, type GridFilter, rowKey, toGridRows } from './grid-rows.ts'
import type { GridPlace } from './move-in-grid.ts'
import { useKeptEdits } from './use-kept-edits.ts'
import { type Conflict, useSaving } from './use-saving.ts'

interface MendFiguresProps {
  readonly of: ReturnData
  readonly show: GridFilter
  readonly onShow: (show: GridFilter) => void
  readonly goTo: GridPlace | null
}

/** The grid with what surrounds it: filter, undo, save, conflicts. Unsaved edits survive a failure. */
export function MendFigures({ of, show, onShow, goTo }: MendFiguresProps) {
  const mode = of.may.includes('editCells') ? 'mend' : 'read'
  const all = useMemo(
    () => toGridRows(of.cells, of.period).filter((row) => mode === 'mend' || row.version > 0),
    [of.cells, of.period, mode],
  )
  const { edits, change, restored } = useKeptEdits(`${of.id} ${of.revision}`)
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const saving = useSaving(of.id, ({ typed }, found) => {
    const left = new Set(found.map((one) => rowKey(one.indicator, one.basis)))
    const isSaved = ([key]: readonly [string, unknown]) => !left.has(key)
    change((old) => settle(old, Object.fromEntries(Object.entries(typed).filter(isSaved))))
    setConflicts((before) => [
      ...before.filter((one) => !(rowKey(one.indicator, one.basis) in typed)),
      ...found,
    ])
  })
  const changed = all.filter((row) => changedParts(edits, row).length > 0)
  const edited = (key: string) => changed.some((row) => row.key === key)
  const findings = new Map(
    of.findings
      .filter(({ state, severity, indicator }) => state === 'open' && severity !== 'noted' && indicator)
      .map(({ indicator, basis, severity }) => [rowKey(indicator ?? '', basis ?? ''), severity]),
  )
  const rows = filterRows(
    all,
    goTo && !all.some(({ key }) => key === goTo.key) ? 'all' : show,
    (key) => edited(key) || key === goTo?.key,
  )

  const save = (only: readonly string[] | null, versions: Readonly<Record<string, number>> = {}) => {
    const sent = changed.filter(({ key }) => only === null || only.includes(key))
    saving.mutate({
      cells: toCellEdits(edits, sent, versions),
      typed: Object.fromEntries(sent.map(({ key }) => [key, edits.changes[key] ?? {}])),
    })
  }
  const onTheirs = (one: Conflict) => {
    change((old) => forget(old, [rowKey(one.indicator, one.basis)]))
    setConflicts((before) => before.filter((other) => other !== one))
  }
  const onMine = (one: Conflict) => {
    const key = rowKey(one.indicator, one.basis)
    save([key], { [key]: one.version })
  }
  const onWrite = useCallback(
    (changes: Parameters<typeof write>[1]) => change((old) => write(old, changes)),
    [change],
  )
  return (
    <section className="section" aria-labelledby="figures">
      <div className="section__head">
        <div>
          <h2 id="figures">{mending.title}</h2>
          {mode === 'mend' && <p className="note">{mending.note}</p>}
        </div>
        <SelectField
          label={fields.show}
          value={show}
          options={[
            { value: 'all', label: gridChoices.all(all.length) },
            { value: 'held', label: gridChoices.held(all.filter((row) => row.held).length) },
            { value: 'filled', label: gridChoices.filled },
            { value: 'missing', label: gridChoices.missing },
          ]}
          onChange={(value) => onShow(value as GridFilter)}
        />
      </div>
      {restored && changed.length > 0 && <p className="finding below">{mending.restored}</p>}
      {saving.error && (
        <p className="finding finding--mend below" role="alert">
          {failureWords(saving.error)} {mending.kept}
        </p>
      )}
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} onTheirs={onTheirs} onMine={onMine} />}
      <Grid
        rows={rows}
        edits={edits}
        findings={findings}
        mode={mode}
        goTo={goTo}
        onWrite={onWrite}
        onUndo={() => change(undo)}
        onRedo={() => change(redo)}
      />
      {mode === 'mend' && (
        <div className="bar">
          <button
            type="button"
            className="btn"
            aria-disabled={changed.length === 0 || saving.isPending}
            onClick={() => changed.length > 0 && save(null)}
          >
            {saving.isPending ? mending.saving : mending.save}
          </button>
          <button
            type="button"
            className="btn btn--quiet"
            aria-disabled={edits.past.length === 0}
            onClick={() => change(undo)}
          >
            {mending.undo}
          </button>
          <button
            type="button"
            className="btn btn--quiet"
            aria-disabled={edits.future.length === 0}
            onClick={() => change(redo)}
          >
            {mending.redo}
          </button>
          <span className="note small" role="status">
            {saving.isSuccess && changed.length === 0 ? mending.saved : unsaved(changed.length)}
          </span>
        </div>
      )}
    </section>
  )
}
