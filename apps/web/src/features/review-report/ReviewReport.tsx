import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Seg } from '../../ui/Seg.tsx'
import { keyWords, review as words } from '../../words/review.ts'
import { CellsTable } from './CellsTable.tsx'
import { HeldTable } from './HeldTable.tsx'
import { AllKeys, Keys } from './Keys.tsx'
import { QuestionPanel } from './QuestionPanel.tsx'
import { type GivenAnswer, type ReviewData, useAnswers } from './review.query.ts'
import { SourcePane } from './SourcePane.tsx'
import { useSingleKeys } from './single-keys.ts'
import { toCells } from './to-cells.ts'
import { nextWaiting, sameAsked, waitingOf } from './to-questions.ts'
import { toSourceTables } from './to-source-tables.ts'
import { useLead } from './use-lead.ts'
import { useReviewKeys } from './use-review-keys.ts'

export type ReviewView = 'held' | 'unread' | 'all'

interface ReviewReportProps {
  readonly of: ReviewData
  readonly may: 'answer' | 'read'
  readonly show: ReviewView
  readonly onShow: (view: ReviewView) => void
}

/** The report at the left, the question at the right, and every figure in the tables below. */
export function ReviewReport({ of, may, show, onShow }: ReviewReportProps) {
  const cells = useMemo(() => toCells(of.cells), [of.cells])
  const tables = useMemo(() => toSourceTables(cells), [cells])
  const { questions } = of
  const [current, setCurrent] = useState<string | null>(() => nextWaiting(questions, null, 1))
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [unused, setUnused] = useState<'keys' | 'none'>('none')
  const [keysShown, setKeysShown] = useState<'shown' | 'hidden'>('hidden')
  const form = useRef<HTMLFormElement>(null)
  const state = useSingleKeys()
  const answering = useAnswers(of)
  const { mutate } = answering
  const waiting = waitingOf(questions)
  const question = questions.find(({ id }) => id === current) ?? null
  const { go, goInSight } = useLead(setCurrent)
  const step = (by: 1 | -1) => {
    const next = nextWaiting(questions, current, by)
    if (next) go(next)
  }
  const here = useRef(current)
  useLayoutEffect(() => {
    here.current = current
  })
  const save = (answers: readonly GivenAnswer[]) => {
    const answered = new Set(answers.map((one) => one.question))
    const expected = nextWaiting(
      questions.filter(({ id }) => id === current || !answered.has(id)),
      current,
      1,
    )
    answering.mutate(answers, {
      onSuccess: (now) => {
        const next = nextWaiting(now?.questions ?? [], current, 1)
        setTicked((old) => new Set([...old].filter((id) => !answered.has(id))))
        if (next !== expected || here.current !== current) leaveAhead()
        // Whoever went to another question in the meantime stays there.
        if (here.current === current) go(next)
      },
    })
  }
  const takeBack = useCallback(
    (id: string) => mutate([{ question: id, answer: null }], { onSuccess: () => goInSight(id) }),
    [mutate, goInSight],
  )
  const tick = useCallback((id: string) => {
    setTicked((old) => {
      const next = new Set(old)
      if (!next.delete(id)) next.add(id)
      if (next.size === 1) setCurrent([...next][0] ?? id)
      return next
    })
  }, [])
  const sayUnused = useCallback(() => setUnused('keys'), [])
  const leaveAhead = useReviewKeys(
    may === 'answer' ? state : 'off',
    {
      choose: (number) => {
        const choice = form.current?.querySelectorAll<HTMLInputElement>('.choice input')[number - 1]
        setUnused('none')
        // With the focus on the answer Enter saves it, whatever had the focus before.
        choice?.focus()
        choice?.click()
        return choice !== undefined
      },
      save: () => {
        setUnused('none')
        form.current?.requestSubmit()
      },
      next: () => step(1),
      last: () => step(-1),
      skip: () => step(1),
      all: () => setKeysShown('shown'),
    },
    { ...answering, onUnused: sayUnused },
  )
  const unread = useMemo(() => cells.filter((cell) => cell.state === 'unread'), [cells])
  return (
    <>
      {questions.length > 0 && (
        <div className="review">
          <SourcePane
            tables={tables}
            question={question}
            address={cells[question?.cells[0] ?? -1]?.address}
          />
          <section className="review__question" aria-label="Question">
            {question && question.answer === null && may === 'answer' ? (
              <QuestionPanel
                key={question.id}
                question={question}
                place={{ at: waiting.indexOf(question) + 1, of: waiting.length }}
                cells={question.cells.flatMap((at) => cells[at] ?? [])}
                also={sameAsked(waiting, ticked, question)}
                form={form}
                busy={answering.isPending ? 'saving' : 'no'}
                error={answering.error}
                onSave={save}
                onSkip={() => step(1)}
              />
            ) : (
              <div className="finding finding--noted">
                <p>
                  <b>{waiting.length === 0 ? words.allAnswered : words.readOnly}</b>
                </p>
                {waiting.length === 0 && <p>{words.allAnsweredNote}</p>}
              </div>
            )}
            <p className="note" role="status">
              {unused === 'keys' && keyWords.unused}
            </p>
            {may === 'answer' && waiting.length > 0 && <Keys state={state} />}
          </section>
        </div>
      )}
      <section className="section" aria-labelledby="figures">
        <div className="section__head">
          <div>
            <h2 id="figures">{titles[show]}</h2>
            {show === 'held' && questions.length > 0 && (
              <p className="note">
                {words.tableNote} {may === 'answer' && words.selectHint}
              </p>
            )}
          </div>
          <Seg
            legend="Show"
            value={show}
            options={[
              { value: 'held', label: `${words.held} ${waiting.length}` },
              { value: 'unread', label: `${words.unread} ${unread.length}` },
              { value: 'all', label: `All ${cells.length.toLocaleString('en-GB')}` },
            ]}
            onChange={onShow}
          />
        </div>
        {show === 'held' && questions.length > 0 && (
          <HeldTable
            questions={questions}
            cells={cells}
            current={question?.answer === null ? current : null}
            ticked={ticked}
            onTick={tick}
            onGo={goInSight}
            onTakeBack={takeBack}
            may={may}
          />
        )}
        {show === 'held' && questions.length === 0 && <p className="note">{words.noneHeld}</p>}
        {show === 'unread' && unread.length === 0 && <p className="note">{words.noneUnread}</p>}
        {show === 'unread' && unread.length > 0 && <CellsTable cells={unread} caption={titles.unread} />}
        {show === 'all' && <CellsTable cells={cells} caption={titles.all} />}
      </section>
      {keysShown === 'shown' && <AllKeys onClose={() => setKeysShown('hidden')} />}
    </>
  )
}

const titles: Readonly<Record<ReviewView, string>> = {
  held: words.heldTable,
  unread: words.unreadTable,
  all: words.allTable,
}
