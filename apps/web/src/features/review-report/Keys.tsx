import { Dialog } from '../../ui/Dialog.tsx'
import { keyWords } from '../../words/review.ts'
import { setSingleKeys } from './single-keys.ts'

/** The keys of the page in a line, and the way to turn them off. */
export function Keys({ state }: { state: 'on' | 'off' }) {
  return (
    <ul className="keys not-phone" aria-label={keyWords.list}>
      {state === 'on' ? (
        <>
          <li>
            <kbd>1</kbd>–<kbd>9</kbd> {keyWords.choose}
          </li>
          <li>
            <kbd>Enter</kbd> {keyWords.save}
          </li>
          <li>
            <kbd>J</kbd> <kbd>K</kbd> {keyWords.move}
          </li>
          <li>
            <kbd>S</kbd> {keyWords.skip}
          </li>
          <li>
            <kbd>?</kbd> {keyWords.all}
          </li>
        </>
      ) : (
        <li>{keyWords.isOff}</li>
      )}
      <li>
        <button type="button" className="plain" onClick={() => setSingleKeys(state === 'on' ? 'off' : 'on')}>
          {state === 'on' ? keyWords.off : keyWords.on}
        </button>
      </li>
    </ul>
  )
}

/** All keys, told in full. */
export const AllKeys = ({ onClose }: { onClose: () => void }) => (
  <Dialog title={keyWords.title} onClose={onClose}>
    <dl className="read-as">
      {keyWords.notes.map(([key, what]) => [
        <dt key={key}>
          <kbd>{key}</kbd>
        </dt>,
        <dd key={what}>{what}</dd>,
      ])}
    </dl>
    <p className="note">{keyWords.inFields}</p>
    <p className="actions">
      <button type="button" className="btn" onClick={onClose}>
        {keyWords.close}
      </button>
    </p>
  </Dialog>
)
