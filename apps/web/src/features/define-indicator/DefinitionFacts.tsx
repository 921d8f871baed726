import { catalogue, type Indicator, polarityWords, unitWords } from '@outturn/indicators'
import { Link } from '@tanstack/react-router'
import {
  calendarWords,
  countingWords,
  disclosureWords,
  frequencyWords,
  definition as words,
} from '../../words/indicators.ts'
import { intervalSaid } from '../../words/numbers.ts'
import { basisName } from '../../words/periods.ts'

/** Every statement of a definition, each under its name. */
export const DefinitionFacts = ({ of }: { of: Indicator }) => (
  <dl className="defs wide-defs">
    <Fact name={words.counted}>{of.definition}</Fact>
    <Fact name={words.why}>{of.whyItMatters}</Fact>
    <Fact name={words.numerator}>
      {of.numerator ? <Part id={of.parts.numerator} text={of.numerator} /> : words.notGiven}
    </Fact>
    <Fact name={words.denominator}>
      {of.denominator ? <Part id={of.parts.denominator} text={of.denominator} /> : words.notGiven}
    </Fact>
    {partOf(of.id).length > 0 && (
      <Fact name={words.partOf}>
        {partOf(of.id).map((one) => (
          <span key={one.id} className="line">
            <Part id={one.id} text={one.name} />
          </span>
        ))}
      </Fact>
    )}
    <Fact name={words.unit}>{words.unitSaid(unitWords[of.unit], of.decimals)}</Fact>
    <Fact name={words.polarity}>{polarityWords(of.polarity)}</Fact>
    <Fact name={words.bases}>{of.bases.map(basisName).join('; ')}</Fact>
    <Fact name={words.counting}>{countingWords[of.counting]}</Fact>
    <Fact name={words.frequency}>{frequencyWords[of.frequency]}</Fact>
    <Fact name={words.calendar}>{calendarWords[of.calendar]}</Fact>
    <Fact name={words.source}>{of.collection}</Fact>
    <Fact name={words.plausible}>{intervalSaid(String(of.plausible.from), String(of.plausible.to))}</Fact>
    <Fact name={words.disclosure}>{disclosureWords[of.disclosure]}</Fact>
    {of.published.length > 0 && (
      <Fact name={words.published}>
        {of.published.map((one) => (
          <span key={`${one.source} ${one.measure} ${one.basis}`} className="line">
            {one.source} {one.measure}
            {one.at ? `, at ${one.at}` : ''}
            {one.differs ? words.differs(one.differs) : ''}
          </span>
        ))}
      </Fact>
    )}
    {of.variants.length > 0 && (
      <Fact name={words.variants}>
        {of.variants.map(({ id, differs }) => (
          <span key={id} className="line">
            <Part id={id} text={catalogue.get(id)?.name ?? id} />: {differs}
          </span>
        ))}
      </Fact>
    )}
    {of.labels.length > 0 && <Fact name={words.labels}>{of.labels.join('; ')}</Fact>}
    {of.codes.length > 0 && <Fact name={words.codes}>{of.codes.join(', ')}</Fact>}
  </dl>
)

/** The shares and rates that are made with it. */
const partOf = (id: string): readonly Indicator[] =>
  [...catalogue.values()].filter(({ parts }) => parts.numerator === id || parts.denominator === id)

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

const Part = ({ id, text }: { id: string | null; text: string }) =>
  id && catalogue.has(id) ? (
    <Link to="/indicators/$indicator" params={{ indicator: id }}>
      {text}
    </Link>
  ) : (
    text
  )
