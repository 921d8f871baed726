// Written by generate.ts from schema/ and operations/. Change those.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date, `2025-03-31`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, `2025-10-12T09:30:00Z`. */
  Moment: { input: string; output: string; }
  /** An official area code, `E08000015`. */
  AreaCode: { input: string; output: string; }
  /** A period's code, `FY2022-Q2`. */
  PeriodCode: { input: string; output: string; }
};

/** As what somebody acts. A person may have several roles and uses one at a time. */
export type Role =
  | 'analyst'
  | 'approver'
  | 'director'
  | 'regional_lead'
  | 'reader'
  | 'administrator';

/** One hat that a person wears: a role at one council, or for one alliance, or for the service. */
export type Membership = {
  id: Scalars['Int']['output'];
  role: Role;
  council?: Maybe<Council>;
  agreement?: Maybe<Agreement>;
};

/** Who is signed in, with all roles held. */
export type Person = {
  id: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
  /** All hats; `current` is the one in use. */
  memberships: Array<Membership>;
  current: Membership;
  sessions: Array<SessionInfo>;
};

/** A browser in which somebody is signed in. */
export type SessionInfo = {
  id: Scalars['Int']['output'];
  startedAt: Scalars['Moment']['output'];
  lastSeenAt: Scalars['Moment']['output'];
  browser: Scalars['String']['output'];
  isThisOne: Scalars['Boolean']['output'];
};

/** One thing that was done. Never changed or removed; `detail` is JSON. */
export type AuditEntry = {
  id: Scalars['Int']['output'];
  at: Scalars['Moment']['output'];
  person: Scalars['String']['output'];
  council?: Maybe<Scalars['String']['output']>;
  action: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  detail: Scalars['String']['output'];
};

/** Some entries of the audit trail, and how many there are in all. */
export type AuditPage = {
  entries: Array<AuditEntry>;
  total: Scalars['Int']['output'];
};

/** A role that somebody was given, as the administrator sees it. */
export type HeldRole = {
  id: Scalars['Int']['output'];
  role: Role;
  council?: Maybe<Council>;
  agreement?: Maybe<Agreement>;
  endedAt?: Maybe<Scalars['Moment']['output']>;
};

/** A person as the administrator sees them, with every role, ended ones too. */
export type KnownPerson = {
  id: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
  /** When one of the sessions that are open was last used. */
  lastSeenAt?: Maybe<Scalars['Moment']['output']>;
  roles: Array<HeldRole>;
};

/** A person who was added, or given a role. */
export type AddedPerson = {
  id: Scalars['Int']['output'];
  /** The secret of a one-time link to set a password, shown this once; null for somebody who is known already. */
  link?: Maybe<Scalars['String']['output']>;
};

/**
 * An agreement with the terms in force today, or the next to begin, or the last there were. `topics` and
 * `indicators` are null where every indicator is meant, later ones too.
 */
export type Agreement = {
  id: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** `alliance` or `exchange`. */
  kind: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** `proposed` where fewer than two have accepted yet, `to_begin`, `in_force` or `ended`. */
  state: Scalars['String']['output'];
  /** `figures` or `aggregates`. */
  shares: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  topics?: Maybe<Array<Scalars['String']['output']>>;
  indicators?: Maybe<Array<Scalars['String']['output']>>;
  startsOn: Scalars['Date']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  demonstration: Scalars['Boolean']['output'];
  members: Array<AgreementMember>;
  /** The newest question to the reader's own council: `proposed`, `accepted`, `declined` or `left`. */
  own?: Maybe<Scalars['String']['output']>;
};

/** One version of an agreement's terms, with the councils asked to accept it. */
export type AgreementVersion = {
  version: Scalars['Int']['output'];
  state: Scalars['String']['output'];
  shares: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  topics?: Maybe<Array<Scalars['String']['output']>>;
  indicators?: Maybe<Array<Scalars['String']['output']>>;
  startsOn: Scalars['Date']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was drawn up anew. */
  reason?: Maybe<Scalars['String']['output']>;
  drawnAt: Scalars['Moment']['output'];
  parties: Array<AgreementParty>;
};

/** A council that was asked to accept a version. */
export type AgreementParty = {
  council: Council;
  /** `proposed`, `accepted`, `declined` or `left`. */
  standing: Scalars['String']['output'];
  proposedAt: Scalars['Moment']['output'];
  answeredAt?: Maybe<Scalars['Moment']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

/** Something that happened to an agreement. Persons are named to their own council and to an administrator. */
export type AgreementEvent = {
  at: Scalars['Moment']['output'];
  /** `drawn_up`, `amended`, `asked`, `accepted`, `declined`, `left` or `ended`. */
  what: Scalars['String']['output'];
  version?: Maybe<Scalars['Int']['output']>;
  council?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

/** An agreement with its versions and history, and what the reader may do with it. */
export type AgreementPage = {
  agreement: Agreement;
  /** Newest first. */
  versions: Array<AgreementVersion>;
  /** Newest first. */
  events: Array<AgreementEvent>;
  /** What the reader may do: `accept`, `decline`, `leave`, `amend`, `ask`, `end`. */
  may: Array<Scalars['String']['output']>;
  /** The version that the reader's own council has still to answer. */
  toAnswer?: Maybe<Scalars['Int']['output']>;
};

/** The terms of an agreement as they are drawn up. */
export type AgreementTerms = {
  /** `figures` or `aggregates`. */
  shares: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
  /** Every indicator of these topics, as the catalogue has them on the day. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  indicators?: InputMaybe<Array<Scalars['String']['input']>>;
  startsOn: Scalars['Date']['input'];
  endsOn?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * That somebody was shown signed-off figures of other councils. No figure is in it. A person is named to the own
 * council and to an administrator; whose figures they were, to those councils, each for itself.
 */
export type FigureView = {
  id: Scalars['Int']['output'];
  at: Scalars['Moment']['output'];
  /** The council of the person who looked; null for the lead of an agreement. */
  council?: Maybe<Scalars['String']['output']>;
  role: Scalars['String']['output'];
  person?: Maybe<Scalars['String']['output']>;
  seen: Array<Scalars['String']['output']>;
  agreements: Array<Scalars['String']['output']>;
  page: Scalars['String']['output'];
  indicator?: Maybe<Scalars['String']['output']>;
  period?: Maybe<Scalars['PeriodCode']['output']>;
};

/** Some views of figures, and how many there are in all. */
export type FigureViewPage = {
  total: Scalars['Int']['output'];
  entries: Array<FigureView>;
};

/** A council that accepted; it shares from `joinedAt`, until `leftAt` where that is set. */
export type AgreementMember = {
  council: Council;
  joinedAt?: Maybe<Scalars['Moment']['output']>;
  leftAt?: Maybe<Scalars['Moment']['output']>;
};

/** Who has returned: one entry per member council. */
export type Collection = {
  agreement: Agreement;
  period: Scalars['PeriodCode']['output'];
  periods: Array<Scalars['PeriodCode']['output']>;
  dueOn: Scalars['Date']['output'];
  rows: Array<CollectionRow>;
  /** Null where nobody has signed off. */
  compared?: Maybe<Compared>;
  timetable: Timetable;
  openable: Array<Openable>;
  /** Latest first. */
  reminders: Array<Reminder>;
};

/** How fresh the live comparators of a period are. */
export type Compared = {
  /** Sign-offs and withdrawals that are not in them yet. */
  waiting: Scalars['Int']['output'];
  /** When the last that is in them was. */
  at?: Maybe<Scalars['Moment']['output']>;
};

/** Where one council's return for the period stands. */
export type CollectionRow = {
  council: Council;
  /** not_started, draft, checked, submitted, signed_off */
  status: Scalars['String']['output'];
  since?: Maybe<Scalars['Moment']['output']>;
  revision?: Maybe<Scalars['Int']['output']>;
  held: Scalars['Int']['output'];
  findings: Scalars['Int']['output'];
  late: Scalars['Boolean']['output'];
  /** What is late: `check`, `sign_off`, or nothing. */
  lateFor?: Maybe<Scalars['String']['output']>;
};

/**
 * Anything with an official code: a council's area, a region, England. `kind` says which; `status` is `current` or
 * `former`.
 */
export type Area = {
  code: Scalars['AreaCode']['output'];
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  regionCode?: Maybe<Scalars['AreaCode']['output']>;
  regionName?: Maybe<Scalars['String']['output']>;
  status: Scalars['String']['output'];
  activeTo?: Maybe<Scalars['Date']['output']>;
  demonstration: Scalars['Boolean']['output'];
};

/** A council that signs in and owns returns. */
export type Council = {
  id: Scalars['Int']['output'];
  areaCode: Scalars['AreaCode']['output'];
  name: Scalars['String']['output'];
  regionCode?: Maybe<Scalars['AreaCode']['output']>;
  regionName?: Maybe<Scalars['String']['output']>;
  demonstration: Scalars['Boolean']['output'];
  /** False where it takes part no more: nobody signs in for it, and what it shared stands. */
  active: Scalars['Boolean']['output'];
};

/** One of an area's statistical neighbours: its place, the nearest first, and how close the model calls it. */
export type Neighbour = {
  place: Scalars['Int']['output'];
  area: Area;
  closeness: Scalars['String']['output'];
};

/** The statistical neighbours of an area in one published set. */
export type NeighbourSet = {
  id: Scalars['String']['output'];
  name: Scalars['String']['output'];
  neighbours: Array<Neighbour>;
};

/**
 * A council's live comparators of one figure: what its neighbours, region and country make of the same period. Two
 * kinds that are never mixed: `agreement`, from figures shared under agreement, not for publication; and `aggregate`,
 * safe aggregates of councils that agreed to be counted.
 */
export type LiveComparators = {
  area: Scalars['AreaCode']['output'];
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  period: Scalars['PeriodCode']['output'];
  /** The fewest contributors of which a comparator is shown. */
  fewest: Scalars['Int']['output'];
  figures: Array<LiveComparator>;
  /** Of whom each group consists, where the reader may know. */
  covers: Array<GroupCover>;
  /** What moved a comparator since its first version, newest first. */
  moves: Array<ComparatorMove>;
};

/** One live comparator: of which group, put together how, and of how many. */
export type LiveComparator = {
  /** `agreement` or `aggregate`. */
  source: Scalars['String']['output'];
  /** `neighbours`, `region` or `england`. */
  group: Scalars['String']['output'];
  /** `median`, `mean`, `pooled`, `top_quartile` or `best`. */
  by: Scalars['String']['output'];
  /** Null with a reason. */
  amount?: Maybe<Scalars['Float']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  numerator?: Maybe<Scalars['Float']['output']>;
  denominator?: Maybe<Scalars['Float']['output']>;
  counted: Scalars['Int']['output'];
  of: Scalars['Int']['output'];
  /** Whose figure the best neighbour's is. */
  best?: Maybe<Scalars['AreaCode']['output']>;
  version: Scalars['Int']['output'];
  standsFrom: Scalars['Moment']['output'];
  /** Of a safe aggregate: `shown`, `suppressed` or `merged`, and the rule's name. */
  decision?: Maybe<Scalars['String']['output']>;
  rule?: Maybe<Scalars['String']['output']>;
};

/** Who of a group could be counted. */
export type GroupCover = {
  group: Scalars['String']['output'];
  of: Scalars['Int']['output'];
  /** Councils that share this figure with the reader and have no measured one, and why. */
  missing: Array<MissingContributor>;
  /** How many of the group share nothing of it with the reader. */
  notShared: Scalars['Int']['output'];
};

/** A council that shares the figure and has no measured one. */
export type MissingContributor = {
  area: Scalars['AreaCode']['output'];
  name: Scalars['String']['output'];
  because: Scalars['String']['output'];
};

/** One version of a comparator beside the one before it. */
export type ComparatorMove = {
  source: Scalars['String']['output'];
  group: Scalars['String']['output'];
  by: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  at: Scalars['Moment']['output'];
  before?: Maybe<Scalars['Float']['output']>;
  after?: Maybe<Scalars['Float']['output']>;
  countedBefore?: Maybe<Scalars['Int']['output']>;
  counted: Scalars['Int']['output'];
  /** Whose releases moved it, of those that the reader may know; empty for a safe aggregate. */
  because: Array<MovedBy>;
  /** What happened to agreements that moved it; empty for a safe aggregate. */
  sharing: Array<SharingMove>;
};

export type SharingMove = {
  /** `accepted` or `left` by a council; a version `began` or `ended`. */
  what: Scalars['String']['output'];
  agreement: Scalars['String']['output'];
  version?: Maybe<Scalars['Int']['output']>;
  council?: Maybe<Scalars['String']['output']>;
  /** Whether the council is the reader's own. */
  own: Scalars['Boolean']['output'];
};

/** A council whose release moved a comparator. */
export type MovedBy = {
  area: Scalars['AreaCode']['output'];
  name: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  /** `figures` or `withdrawal`. */
  what: Scalars['String']['output'];
};

/**
 * The safe aggregates beside all of a council's own figures of one period: of each figure and group the newest decision,
 * the figure or the rule that hides it. Columns, not rows: each list has one entry per figure and group.
 */
export type SafeAggregates = {
  area: Scalars['AreaCode']['output'];
  period: Scalars['PeriodCode']['output'];
  indicator: Array<Scalars['String']['output']>;
  basis: Array<Scalars['String']['output']>;
  /** `neighbours`, `region` or `england`; put together as `pooled` or `mean`. */
  group: Array<Scalars['String']['output']>;
  by: Array<Scalars['String']['output']>;
  amount: Array<Maybe<Scalars['Float']['output']>>;
  /** `shown`, `suppressed` or `merged`, and the rule's name. */
  decision: Array<Scalars['String']['output']>;
  rule: Array<Scalars['String']['output']>;
  counted: Array<Scalars['Int']['output']>;
  of: Array<Scalars['Int']['output']>;
  standsFrom: Array<Scalars['Moment']['output']>;
};

/**
 * A council's page. Columns, not rows: every list has one entry per indicator and basis, in the same order.
 * Statuses are `measured` or why the figure is missing. Amounts are unrounded and null where missing.
 */
export type CouncilProfile = {
  area: Area;
  period: Scalars['PeriodCode']['output'];
  /** `return` where the council's own return is shown, `published` where only published figures can be. */
  source: Scalars['String']['output'];
  /** How the figures came: the return's revision, when it was signed off; null where nothing is shown. */
  revision?: Maybe<Scalars['Int']['output']>;
  releasedAt?: Maybe<Scalars['Moment']['output']>;
  /** The periods, oldest first, of the columns `series`. */
  seriesPeriods: Array<Scalars['PeriodCode']['output']>;
  neighbourSet?: Maybe<Scalars['String']['output']>;
  periods: Array<Scalars['PeriodCode']['output']>;
  columns: ProfileColumns;
};

/** The columns of a council's page: each list has one entry per indicator and basis. */
export type ProfileColumns = {
  indicator: Array<Scalars['String']['output']>;
  basis: Array<Scalars['String']['output']>;
  status: Array<Scalars['String']['output']>;
  /** `return` or `published`: where the amount of this row comes from. */
  amountKind: Array<Scalars['String']['output']>;
  amount: Array<Maybe<Scalars['Float']['output']>>;
  printed: Array<Maybe<Scalars['String']['output']>>;
  numerator: Array<Maybe<Scalars['Float']['output']>>;
  denominator: Array<Maybe<Scalars['Float']['output']>>;
  /** Where the parts that a figure is tested by came from: `printed`, `own_count` (the same council's own count for the period), `population`; null where there are none. */
  partsFrom: Array<Maybe<Scalars['String']['output']>>;
  /** Parts that follow from the printed figure and a denominator printed or published elsewhere; null where printed. */
  inferredNumerator: Array<Maybe<Scalars['Float']['output']>>;
  inferredDenominator: Array<Maybe<Scalars['Float']['output']>>;
  derived: Array<Scalars['Boolean']['output']>;
  lower95: Array<Maybe<Scalars['Float']['output']>>;
  upper95: Array<Maybe<Scalars['Float']['output']>>;
  /** Change on the last period; null with a reason. */
  change: Array<Maybe<Scalars['Float']['output']>>;
  changeReason: Array<Maybe<Scalars['String']['output']>>;
  /** `signal`, `noise` or `not_tested`. */
  changeTest: Array<Scalars['String']['output']>;
  changeTestReason: Array<Maybe<Scalars['String']['output']>>;
  yearChange: Array<Maybe<Scalars['Float']['output']>>;
  yearChangeReason: Array<Maybe<Scalars['String']['output']>>;
  yearChangeTest: Array<Scalars['String']['output']>;
  /** What the council itself calls the indicator, and its own polarity as JSON; null: the catalogue's. */
  ownCode: Array<Maybe<Scalars['String']['output']>>;
  ownLabel: Array<Maybe<Scalars['String']['output']>>;
  ownPolarity: Array<Maybe<Scalars['String']['output']>>;
  /** The target as JSON (`{kind, low, high, tolerance}`), and met, near or missed. */
  target: Array<Maybe<Scalars['String']['output']>>;
  targetVerdict: Array<Maybe<Scalars['String']['output']>>;
  /** Published comparators: which period, and why not compared. */
  publishedPeriod: Array<Maybe<Scalars['PeriodCode']['output']>>;
  publishedRefusal: Array<Maybe<Scalars['String']['output']>>;
  publishedOwn: Array<Maybe<Scalars['Float']['output']>>;
  neighbourMedian: Array<Maybe<Scalars['Float']['output']>>;
  neighbourMean: Array<Maybe<Scalars['Float']['output']>>;
  neighboursCounted: Array<Scalars['Int']['output']>;
  region: Array<Maybe<Scalars['Float']['output']>>;
  england: Array<Maybe<Scalars['Float']['output']>>;
  /** How region and England come: `published` or `computed`. */
  aggregateKind: Array<Maybe<Scalars['String']['output']>>;
  rank: Array<Maybe<Scalars['Int']['output']>>;
  ranked: Array<Maybe<Scalars['Int']['output']>>;
  band: Array<Maybe<Scalars['String']['output']>>;
  /** better, worse, similar, higher, lower or not_compared, against the neighbours' median. */
  verdict: Array<Scalars['String']['output']>;
  verdictReason: Array<Maybe<Scalars['String']['output']>>;
  /** Children (or cases) that would close the gap to the neighbours' median; null where it cannot be said. */
  gapCount: Array<Maybe<Scalars['Int']['output']>>;
  /** `more` or `fewer` of them. */
  gapWanted: Array<Maybe<Scalars['String']['output']>>;
  /** Own figure less the neighbours' median, in the indicator's unit ('points' for percentages). */
  gap: Array<Maybe<Scalars['Float']['output']>>;
  /** Whom verdict and gap are against: `published` or `live`; null where neither can be compared. */
  comparedWith: Array<Maybe<Scalars['String']['output']>>;
  /** Live comparators: neighbours that share this period. */
  liveMedian: Array<Maybe<Scalars['Float']['output']>>;
  liveMean: Array<Maybe<Scalars['Float']['output']>>;
  liveCounted: Array<Scalars['Int']['output']>;
  liveOf: Array<Scalars['Int']['output']>;
  /** One list per indicator: the amounts of `seriesPeriods`. */
  series: Array<Array<Maybe<Scalars['Float']['output']>>>;
};

/** One line of an indicator's chart: of whom, of what kind and period. */
export type SeriesLine = {
  who: Scalars['String']['output'];
  areaCode?: Maybe<Scalars['AreaCode']['output']>;
  /** `live` or `published`, `computed`. */
  kind: Scalars['String']['output'];
  points: Array<SeriesPoint>;
};

/** One figure of a series. `status` is `measured` or why the amount is missing; amounts are unrounded. */
export type SeriesPoint = {
  period: Scalars['PeriodCode']['output'];
  status: Scalars['String']['output'];
  amount?: Maybe<Scalars['Float']['output']>;
  printed?: Maybe<Scalars['String']['output']>;
  numerator?: Maybe<Scalars['Float']['output']>;
  denominator?: Maybe<Scalars['Float']['output']>;
  /** As in a council's page: where its parts came from, and those that were not printed. */
  partsFrom?: Maybe<Scalars['String']['output']>;
  inferredNumerator?: Maybe<Scalars['Float']['output']>;
  inferredDenominator?: Maybe<Scalars['Float']['output']>;
  lower95?: Maybe<Scalars['Float']['output']>;
  upper95?: Maybe<Scalars['Float']['output']>;
  counted?: Maybe<Scalars['Int']['output']>;
  of?: Maybe<Scalars['Int']['output']>;
  revision?: Maybe<Scalars['Int']['output']>;
};

/** A statistical neighbour's figure beside this council's. */
export type NeighbourFigure = {
  place: Scalars['Int']['output'];
  area: Area;
  closeness: Scalars['String']['output'];
  status: Scalars['String']['output'];
  amount?: Maybe<Scalars['Float']['output']>;
  numerator?: Maybe<Scalars['Float']['output']>;
  denominator?: Maybe<Scalars['Float']['output']>;
  lower95?: Maybe<Scalars['Float']['output']>;
  upper95?: Maybe<Scalars['Float']['output']>;
  /** better, worse, similar, higher, lower, not_compared: the neighbour against this council. */
  verdict: Scalars['String']['output'];
  change?: Maybe<Scalars['Float']['output']>;
};

/** One comparator in a sentence: what it is, of which period, of how many. */
export type ComparatorFigure = {
  id: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  period?: Maybe<Scalars['PeriodCode']['output']>;
  amount?: Maybe<Scalars['Float']['output']>;
  counted?: Maybe<Scalars['Int']['output']>;
  of?: Maybe<Scalars['Int']['output']>;
  verdict: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

/** One indicator of one area: the figure, its comparators, series and neighbours, and where it came from. */
export type IndicatorPage = {
  area: Area;
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  bases: Array<Scalars['String']['output']>;
  period: Scalars['PeriodCode']['output'];
  periods: Array<Scalars['PeriodCode']['output']>;
  /** `return` where the council's own figure is shown, `published` where only that can be. */
  source: Scalars['String']['output'];
  /** The region that is compared: Inner or Outer London for a borough, where published. */
  regionName?: Maybe<Scalars['String']['output']>;
  current?: Maybe<SeriesPoint>;
  comparators: Array<ComparatorFigure>;
  gap?: Maybe<Scalars['Float']['output']>;
  gapCount?: Maybe<Scalars['Int']['output']>;
  /** `more` or `fewer` of them. */
  gapWanted?: Maybe<Scalars['String']['output']>;
  gapReason?: Maybe<Scalars['String']['output']>;
  /** The id of the comparator that the gap is to. */
  comparedWith?: Maybe<Scalars['String']['output']>;
  change?: Maybe<Scalars['Float']['output']>;
  changeReason?: Maybe<Scalars['String']['output']>;
  changeTest: Scalars['String']['output'];
  changeTestReason?: Maybe<Scalars['String']['output']>;
  trend: Scalars['String']['output'];
  trendReason?: Maybe<Scalars['String']['output']>;
  lines: Array<SeriesLine>;
  neighbourSet?: Maybe<Scalars['String']['output']>;
  /** The neighbours' published year that is compared, and this council's own figure for it. */
  neighbourPeriod?: Maybe<Scalars['PeriodCode']['output']>;
  neighbourKind?: Maybe<Scalars['String']['output']>;
  neighbours: Array<NeighbourFigure>;
  ownForNeighbours?: Maybe<SeriesPoint>;
  /** The published year of rank, band and cut points. */
  standingPeriod?: Maybe<Scalars['PeriodCode']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  ranked?: Maybe<Scalars['Int']['output']>;
  band?: Maybe<Scalars['String']['output']>;
  cuts?: Maybe<Array<Scalars['Float']['output']>>;
  /** What the council itself calls the indicator, and its own polarity as JSON; null: the catalogue's. */
  ownCode?: Maybe<Scalars['String']['output']>;
  ownLabel?: Maybe<Scalars['String']['output']>;
  ownPolarity?: Maybe<Scalars['String']['output']>;
  target?: Maybe<Scalars['String']['output']>;
  targetVerdict?: Maybe<Scalars['String']['output']>;
  findings: Array<Finding>;
  commentary: Array<Comment>;
  traces: Array<Trace>;
};

/** What the council says of a figure. */
export type Comment = {
  kind: Scalars['String']['output'];
  text: Scalars['String']['output'];
  author: Scalars['String']['output'];
  at: Scalars['Moment']['output'];
};

/** Where a figure came from. */
export type Trace = {
  period: Scalars['PeriodCode']['output'];
  source: Scalars['String']['output'];
  file?: Maybe<Scalars['String']['output']>;
  cell?: Maybe<Scalars['String']['output']>;
  revision?: Maybe<Scalars['Int']['output']>;
  recordedAt: Scalars['Moment']['output'];
};

/** One published year of an area: null where it was published as missing. */
export type PublishedYear = {
  period: Scalars['PeriodCode']['output'];
  amount?: Maybe<Scalars['Float']['output']>;
};

/**
 * A council's gaps to one comparator, in the order of what matters. Columns, not rows: every list has one entry per
 * indicator, in the same order: unfavourable gaps first, then favourable, then unusual, level, and those not listed.
 */
export type Gaps = {
  area: Area;
  period: Scalars['PeriodCode']['output'];
  /** `return` where the council's own return is shown, `published` where only published figures can be. */
  source: Scalars['String']['output'];
  revision?: Maybe<Scalars['Int']['output']>;
  releasedAt?: Maybe<Scalars['Moment']['output']>;
  periods: Array<Scalars['PeriodCode']['output']>;
  neighbourSet?: Maybe<Scalars['String']['output']>;
  /** Whom the gaps are to, as asked; and its name where it is a saved group or one council. */
  comparator: Scalars['String']['output'];
  comparatorName?: Maybe<Scalars['String']['output']>;
  /** Who could contribute, with their names. */
  others: Array<Area>;
  /** The periods, oldest first, of the columns `series` and `comparatorSeries` of a council's own return. */
  seriesPeriods: Array<Scalars['PeriodCode']['output']>;
  counts: GapCounts;
  columns: GapColumns;
};

/** How many indicators came out how, of those that are listed; `notCompared` could not be tested or is not listed. */
export type GapCounts = {
  better: Scalars['Int']['output'];
  worse: Scalars['Int']['output'];
  similar: Scalars['Int']['output'];
  higher: Scalars['Int']['output'];
  lower: Scalars['Int']['output'];
  notCompared: Scalars['Int']['output'];
};

/** The columns of the gaps page: each list has one entry per indicator and basis, in the order of the page. */
export type GapColumns = {
  /** `unfavourable`, `favourable`, `unusual` (no good direction), `level` or `not_listed`. */
  list: Array<Scalars['String']['output']>;
  /** What put it below the one above: `first`, `distinguishable`, `lasting`, `size`, `children`, `name`. */
  decidedBy: Array<Maybe<Scalars['String']['output']>>;
  /** Why it stands in no list: a comparison refused, a figure missing, or `comparator_missing`. */
  reason: Array<Maybe<Scalars['String']['output']>>;
  indicator: Array<Scalars['String']['output']>;
  basis: Array<Scalars['String']['output']>;
  /** The other bases in which the same indicator is reported. */
  otherBases: Array<Array<Scalars['String']['output']>>;
  status: Array<Scalars['String']['output']>;
  amount: Array<Maybe<Scalars['Float']['output']>>;
  /** The period of the own figure. */
  period: Array<Scalars['PeriodCode']['output']>;
  numerator: Array<Maybe<Scalars['Float']['output']>>;
  denominator: Array<Maybe<Scalars['Float']['output']>>;
  partsFrom: Array<Maybe<Scalars['String']['output']>>;
  lower95: Array<Maybe<Scalars['Float']['output']>>;
  upper95: Array<Maybe<Scalars['Float']['output']>>;
  ownCode: Array<Maybe<Scalars['String']['output']>>;
  ownLabel: Array<Maybe<Scalars['String']['output']>>;
  ownPolarity: Array<Maybe<Scalars['String']['output']>>;
  target: Array<Maybe<Scalars['String']['output']>>;
  /** The comparator's value, how it came (`published`, `live`, `target`), of which period and of how many. */
  comparator: Array<Maybe<Scalars['Float']['output']>>;
  comparatorKind: Array<Maybe<Scalars['String']['output']>>;
  comparatorPeriod: Array<Maybe<Scalars['PeriodCode']['output']>>;
  counted: Array<Maybe<Scalars['Int']['output']>>;
  of: Array<Maybe<Scalars['Int']['output']>>;
  /** Whose figure it is, where it is one council's. */
  comparatorArea: Array<Maybe<Scalars['AreaCode']['output']>>;
  /** Own figure less the comparator, in the indicator's unit, and its side by the indicator's best end. */
  gap: Array<Maybe<Scalars['Float']['output']>>;
  side: Array<Maybe<Scalars['String']['output']>>;
  /** Children (`people`) or `posts` that close the gap, and that reach the comparator; or why neither can be said. */
  gapCount: Array<Maybe<Scalars['Float']['output']>>;
  gapReach: Array<Maybe<Scalars['Float']['output']>>;
  gapWanted: Array<Maybe<Scalars['String']['output']>>;
  gapOf: Array<Maybe<Scalars['String']['output']>>;
  gapCountReason: Array<Maybe<Scalars['String']['output']>>;
  verdict: Array<Scalars['String']['output']>;
  /** `distinguishable`, `could_be_chance` or `not_tested` with the reason. */
  distinguishable: Array<Maybe<Scalars['String']['output']>>;
  notTestedBecause: Array<Maybe<Scalars['String']['output']>>;
  /** Consecutive periods on this side, of which kind, and whether that makes a lasting gap. */
  lasted: Array<Scalars['Int']['output']>;
  every: Array<Scalars['String']['output']>;
  lasting: Array<Scalars['Boolean']['output']>;
  /** The gap in median absolute deviations of the contributors; null where they have no spread. */
  size: Array<Maybe<Scalars['Float']['output']>>;
  /** The contributor that stands far from the rest. */
  farOffArea: Array<Maybe<Scalars['AreaCode']['output']>>;
  farOffAmount: Array<Maybe<Scalars['Float']['output']>>;
  change: Array<Maybe<Scalars['Float']['output']>>;
  changeTest: Array<Scalars['String']['output']>;
  changeTestReason: Array<Maybe<Scalars['String']['output']>>;
  trend: Array<Scalars['String']['output']>;
  trendReason: Array<Maybe<Scalars['String']['output']>>;
  /** What the control chart says of the last figure: a rule's name, `none`, or null with the reason. */
  signal: Array<Maybe<Scalars['String']['output']>>;
  signalSide: Array<Maybe<Scalars['String']['output']>>;
  signalReason: Array<Maybe<Scalars['String']['output']>>;
  trialLimits: Array<Scalars['Boolean']['output']>;
  /** What the latest revision did to the gap, and the figure before it. */
  revised: Array<Maybe<Scalars['String']['output']>>;
  revisedFrom: Array<Maybe<Scalars['Float']['output']>>;
  /** The contributors' areas and amounts, side by side. */
  othersAreas: Array<Array<Scalars['AreaCode']['output']>>;
  othersAmounts: Array<Array<Scalars['Float']['output']>>;
  series: Array<Array<Maybe<Scalars['Float']['output']>>>;
  comparatorSeries: Array<Array<Maybe<Scalars['Float']['output']>>>;
};

/** A figure with its parts and its 95% interval. */
export type DrillFigure = {
  status: Scalars['String']['output'];
  amount?: Maybe<Scalars['Float']['output']>;
  numerator?: Maybe<Scalars['Float']['output']>;
  denominator?: Maybe<Scalars['Float']['output']>;
  lower95?: Maybe<Scalars['Float']['output']>;
  upper95?: Maybe<Scalars['Float']['output']>;
};

/** A council beside the one that is asked about, on one indicator. */
export type NeighbourGap = {
  /** Its place among the neighbours and how close it is; null in another group. */
  place?: Maybe<Scalars['Int']['output']>;
  closeness?: Maybe<Scalars['String']['output']>;
  area: Area;
  figure: DrillFigure;
  /** Its figure less the asking council's, and which way that is: `better`, `worse`, `higher`, `lower`, `level`; or why not. */
  gap?: Maybe<Scalars['Float']['output']>;
  side?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  /** Larger than chance: better, worse, similar, higher, lower; else not_compared. */
  verdict: Scalars['String']['output'];
  /** How it changed since `sincePeriod`, whether by more than chance, and whether for the better. */
  change?: Maybe<Scalars['Float']['output']>;
  changeTest: Scalars['String']['output'];
  improved?: Maybe<Scalars['Boolean']['output']>;
  trend: Scalars['String']['output'];
  trendReason?: Maybe<Scalars['String']['output']>;
  series: Array<Maybe<Scalars['Float']['output']>>;
};

/** The councils that one indicator of a council can be set beside: its neighbours, its region or a saved group. */
export type NeighbourGaps = {
  area: Area;
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  period: Scalars['PeriodCode']['output'];
  /** `published` or `live`, and the period that every figure here is of; null where nobody has one. */
  kind?: Maybe<Scalars['String']['output']>;
  figuresPeriod?: Maybe<Scalars['PeriodCode']['output']>;
  kinds: Array<Scalars['String']['output']>;
  sincePeriod?: Maybe<Scalars['PeriodCode']['output']>;
  seriesPeriods: Array<Scalars['PeriodCode']['output']>;
  neighbourSet?: Maybe<Scalars['String']['output']>;
  /** Who is shown: `neighbours`, `region` or `group:<number>`, and its name. */
  show: Scalars['String']['output'];
  showName?: Maybe<Scalars['String']['output']>;
  own: NeighbourGap;
  rows: Array<NeighbourGap>;
  /** Codes of those that improved most, the most first; only where one end is better. */
  improvedMost: Array<Scalars['AreaCode']['output']>;
};

/** One indicator of two councils, both of the same kind and period. */
export type BesideRow = {
  /** `this`, `numerator`, `denominator` or `related`. */
  part: Scalars['String']['output'];
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  kind?: Maybe<Scalars['String']['output']>;
  period?: Maybe<Scalars['PeriodCode']['output']>;
  own: DrillFigure;
  other: DrillFigure;
  /** Own figure less the other's; or why it is not said. */
  difference?: Maybe<Scalars['Float']['output']>;
  side?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  verdict: Scalars['String']['output'];
};

/** Two councils side by side on one indicator, its parts and what it opens. */
export type Beside = {
  area: Area;
  other: Area;
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  period: Scalars['PeriodCode']['output'];
  rows: Array<BesideRow>;
};

/** A group of councils that the reader's council saved under a name, to compare itself with. */
export type SavedGroup = {
  id: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  areas: Array<Scalars['AreaCode']['output']>;
  savedBy: Scalars['String']['output'];
  savedAt: Scalars['Moment']['output'];
};

/**
 * Every signed-off figure of one indicator that the asker may see of an area, of one kind of period, oldest first.
 * Columns: each list has one entry per period, also for periods between them without a figure.
 */
export type FigureHistory = {
  areaCode: Scalars['AreaCode']['output'];
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  periods: Array<Scalars['PeriodCode']['output']>;
  /** `measured`, or why the figure is missing. */
  status: Array<Scalars['String']['output']>;
  amount: Array<Maybe<Scalars['Float']['output']>>;
  numerator: Array<Maybe<Scalars['Float']['output']>>;
  denominator: Array<Maybe<Scalars['Float']['output']>>;
};

/** The ranks of an area and of those it is seen among, period by period, oldest first. */
export type RankHistory = {
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  /** `published` (ranks among England's councils) or `live` (ranks among the group's, not for publication). */
  kind: Scalars['String']['output'];
  groupName: Scalars['String']['output'];
  periods: Array<Scalars['PeriodCode']['output']>;
  /** How many were ranked in each period. */
  ranked: Array<Scalars['Int']['output']>;
  /** The asked area first, then its neighbours or the rest of the group. Empty where the indicator has no best end. */
  areas: Array<RankedArea>;
};

/** One area's ranks and amounts; each list has one entry per period. */
export type RankedArea = {
  areaCode: Scalars['AreaCode']['output'];
  name: Scalars['String']['output'];
  rank: Array<Maybe<Scalars['Int']['output']>>;
  amount: Array<Maybe<Scalars['Float']['output']>>;
};

/** What the pages need of a definition; the whole catalogue is also in the client. */
export type PublishedPeriods = {
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  periods: Array<Scalars['PeriodCode']['output']>;
};

/** A council that reports an indicator, and the latest period for which it does. */
export type ReportingCouncil = {
  area: Area;
  basis: Scalars['String']['output'];
  latest: Scalars['PeriodCode']['output'];
};

/** A league table. Columns, not rows: each list has one entry per council, best first where there is a best end. */
export type LeagueTable = {
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  period: Scalars['PeriodCode']['output'];
  /** `published` or `live`; live figures are shared under agreement, not for publication. */
  kind: Scalars['String']['output'];
  group: Scalars['String']['output'];
  groupName: Scalars['String']['output'];
  demonstration: Scalars['Boolean']['output'];
  periods: Array<Scalars['PeriodCode']['output']>;
  previousPeriod?: Maybe<Scalars['PeriodCode']['output']>;
  /** The comparator of the group: its region's or England's own figure, and how it came. */
  benchmark?: Maybe<Scalars['Float']['output']>;
  benchmarkName?: Maybe<Scalars['String']['output']>;
  benchmarkKind?: Maybe<Scalars['String']['output']>;
  england?: Maybe<Scalars['Float']['output']>;
  cuts?: Maybe<Array<Scalars['Float']['output']>>;
  columns: LeagueColumns;
  unranked: Array<Unranked>;
};

/** The columns of a league table: each list has one entry per ranked council. */
export type LeagueColumns = {
  areaCode: Array<Scalars['AreaCode']['output']>;
  name: Array<Scalars['String']['output']>;
  /** Rank in this group; null where the indicator has no best end. */
  rank: Array<Maybe<Scalars['Int']['output']>>;
  /** The best and worst rank that each interval allows; null without an interval. */
  rankFrom: Array<Maybe<Scalars['Int']['output']>>;
  rankTo: Array<Maybe<Scalars['Int']['output']>>;
  tied: Array<Scalars['Boolean']['output']>;
  amount: Array<Scalars['Float']['output']>;
  printed: Array<Maybe<Scalars['String']['output']>>;
  numerator: Array<Maybe<Scalars['Float']['output']>>;
  denominator: Array<Maybe<Scalars['Float']['output']>>;
  lower95: Array<Maybe<Scalars['Float']['output']>>;
  upper95: Array<Maybe<Scalars['Float']['output']>>;
  /** better, worse, similar, higher, lower, not_compared against the benchmark. */
  verdict: Array<Scalars['String']['output']>;
  band: Array<Maybe<Scalars['String']['output']>>;
  englandRank: Array<Maybe<Scalars['Int']['output']>>;
  change: Array<Maybe<Scalars['Float']['output']>>;
  changeReason: Array<Maybe<Scalars['String']['output']>>;
  changeTest: Array<Scalars['String']['output']>;
  previousRank: Array<Maybe<Scalars['Int']['output']>>;
};

/** A council of the group without a figure, and why. */
export type Unranked = {
  areaCode: Scalars['AreaCode']['output'];
  name: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  due?: Maybe<Scalars['String']['output']>;
};

/** A group that a league table can be of: England, a region, a council's neighbours, an alliance. */
export type LeagueGroup = {
  id: Scalars['String']['output'];
  name: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  demonstration: Scalars['Boolean']['output'];
};

/** The figures of an alliance's top and bottom fifths for a period, each with what its council said of it. */
export type Outliers = {
  agreement: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  demonstration: Scalars['Boolean']['output'];
  period: Scalars['PeriodCode']['output'];
  periods: Array<Scalars['PeriodCode']['output']>;
  /** Fewest figures of which there is a fifth. */
  fewest: Scalars['Int']['output'];
  rows: Array<Outlier>;
  /** Indicators of which too few members have a figure. */
  tooFew: Array<Scalars['String']['output']>;
  /** Notes of reminders about outliers, latest first. Only the lead and the council itself see them. */
  reminders: Array<Reminder>;
};

/** A figure in the top or bottom fifth of the alliance, and what was said of it. */
export type Outlier = {
  council: Council;
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  /** best, worst, highest, lowest. */
  end: Scalars['String']['output'];
  /** Its place from that end, and of how many. */
  place: Scalars['Int']['output'];
  of: Scalars['Int']['output'];
  amount: Scalars['Float']['output'];
  numerator?: Maybe<Scalars['Float']['output']>;
  denominator?: Maybe<Scalars['Float']['output']>;
  benchmark?: Maybe<Scalars['Float']['output']>;
  benchmarkName?: Maybe<Scalars['String']['output']>;
  /** Against the benchmark, by its interval. */
  verdict: Scalars['String']['output'];
  /** waiting, explained, accepted, sent_back. */
  state: Scalars['String']['output'];
  /** True where the figure has changed since the last word. */
  changedSince: Scalars['Boolean']['output'];
  events: Array<OutlierEvent>;
};

/** A word on an outlier, with the amount that it was about. */
export type OutlierEvent = {
  /** explained, accepted, sent_back. */
  what: Scalars['String']['output'];
  text: Scalars['String']['output'];
  at: Scalars['Moment']['output'];
  by: Scalars['String']['output'];
  amount: Scalars['Float']['output'];
};

/** One load of a published data set. Every vintage is kept; `shown` of its figures are what pages read now. */
export type PublishedVintage = {
  id: Scalars['Int']['output'];
  dataset: Scalars['String']['output'];
  datasetName: Scalars['String']['output'];
  publisher: Scalars['String']['output'];
  label: Scalars['String']['output'];
  provisional: Scalars['Boolean']['output'];
  loadedAt: Scalars['Moment']['output'];
  loadedBy: Scalars['String']['output'];
  figures: Scalars['Int']['output'];
  shown: Scalars['Int']['output'];
};

/** A published file that was sent, and how far its load is. */
export type PublishedFile = {
  id: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  label: Scalars['String']['output'];
  provisional: Scalars['Boolean']['output'];
  /** Bytes, and how many of them have been read. */
  size: Scalars['Float']['output'];
  bytesRead: Scalars['Float']['output'];
  rowsRead: Scalars['Int']['output'];
  /** `receiving`, `waiting`, `running`, `kept` (a new vintage stands), `left` (nothing was changed) or `failed`. */
  state: Scalars['String']['output'];
  sentBy: Scalars['String']['output'];
  sentAt: Scalars['Moment']['output'];
  startedAt?: Maybe<Scalars['Moment']['output']>;
  endedAt?: Maybe<Scalars['Moment']['output']>;
  vintage?: Maybe<Scalars['Int']['output']>;
  account?: Maybe<LoadAccount>;
};

/** What became of every row and column of a file. Nothing that was not loaded goes unsaid. */
export type LoadAccount = {
  dataset?: Maybe<Scalars['String']['output']>;
  /** Why the file cannot be read at all, with the columns concerned. */
  refusal?: Maybe<Scalars['String']['output']>;
  refusalColumns: Array<Scalars['String']['output']>;
  rows: Scalars['Int']['output'];
  figures: Scalars['Int']['output'];
  missing: Array<RowTally>;
  unmappedColumns: Array<Scalars['String']['output']>;
  absentColumns: Array<Scalars['String']['output']>;
  leftAside: Array<RowTally>;
  unknownAreas: Array<RowTally>;
  unknownPeriods: Array<RowTally>;
  jointAreas: Array<RowTally>;
  unreadable: Array<UnreadableCell>;
  repeated: Array<RepeatedFigure>;
};

/** How many rows of a file share a fate. */
export type RowTally = {
  what: Scalars['String']['output'];
  rows: Scalars['Int']['output'];
};

/** A cell of a file that is neither a number nor a known mark. */
export type UnreadableCell = {
  line: Scalars['Int']['output'];
  column: Scalars['String']['output'];
  printed: Scalars['String']['output'];
};

/** A figure that stands twice in a file. */
export type RepeatedFigure = {
  line: Scalars['Int']['output'];
  figure: Scalars['String']['output'];
  /** `same` or `different` values. */
  values: Scalars['String']['output'];
};

/** How a vintage differs from the same data set's vintage before it. */
export type VintageChanges = {
  vintage: Scalars['Int']['output'];
  /** The vintage before; null for a data set's first. */
  against?: Maybe<Scalars['Int']['output']>;
  added: Scalars['Int']['output'];
  gone: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  figures: Array<ChangedFigure>;
};

/** A figure that two vintages print differently, as each printed it. */
export type ChangedFigure = {
  /** `changed`, `gone` or `added`. */
  kind: Scalars['String']['output'];
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  period: Scalars['PeriodCode']['output'];
  areaCode: Scalars['AreaCode']['output'];
  areaName: Scalars['String']['output'];
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
};

/** Published measures of councils beside their comparators, in columns; amounts unrounded, null where missing. */
export type PublishedComparison = {
  /** Years with figures, newest first. */
  years: Array<Scalars['Int']['output']>;
  /** Measures with figures in the year asked for. */
  measures: Array<Scalars['String']['output']>;
  total: Scalars['Int']['output'];
  columns: ComparedColumns;
};

/** The columns of a published comparison: each list has one entry per measure and council. */
export type ComparedColumns = {
  sourceMeasure: Array<Scalars['String']['output']>;
  indicator: Array<Scalars['String']['output']>;
  basis: Array<Scalars['String']['output']>;
  period: Array<Scalars['PeriodCode']['output']>;
  areaCode: Array<Scalars['AreaCode']['output']>;
  areaName: Array<Scalars['String']['output']>;
  /** `measured`, or why the value is missing. */
  status: Array<Scalars['String']['output']>;
  value: Array<Maybe<Scalars['Float']['output']>>;
  previous: Array<Maybe<Scalars['Float']['output']>>;
  change: Array<Maybe<Scalars['Float']['output']>>;
  neighbourMean: Array<Maybe<Scalars['Float']['output']>>;
  neighbourMedian: Array<Maybe<Scalars['Float']['output']>>;
  neighboursCounted: Array<Scalars['Int']['output']>;
  regionValue: Array<Maybe<Scalars['Float']['output']>>;
  englandValue: Array<Maybe<Scalars['Float']['output']>>;
  rank: Array<Maybe<Scalars['Int']['output']>>;
  quartileBand: Array<Maybe<Scalars['String']['output']>>;
};

/** That from a period on a new process gives a council's figures of one indicator; or that this was taken back. */
export type Rebasing = {
  period: Scalars['PeriodCode']['output'];
  /** `set` or `undone`. */
  kind: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  by: Scalars['String']['output'];
  at: Scalars['Moment']['output'];
};

/** What a council has said of the control chart of one figure. */
export type Rebasings = {
  /** Those that hold, by period: there the limits of the control chart start anew. */
  inForce: Array<Rebasing>;
  /** Everything that was said, oldest first. */
  history: Array<Rebasing>;
};

/**
 * An alliance's signed-off figures of one quarter: for each comparable indicator one column, each list with one
 * entry per member in the order of `members`.
 */
export type RegionalPicture = {
  agreement: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  demonstration: Scalars['Boolean']['output'];
  period: Scalars['PeriodCode']['output'];
  /** Periods of which a member has shared something, latest first. */
  periods: Array<Scalars['PeriodCode']['output']>;
  previousPeriod: Scalars['PeriodCode']['output'];
  yearPeriod: Scalars['PeriodCode']['output'];
  members: Array<PictureMember>;
  columns: Array<PictureColumn>;
};

/** A member council of the alliance. */
export type PictureMember = {
  areaCode: Scalars['AreaCode']['output'];
  name: Scalars['String']['output'];
  /** When the council's figures of this period were last signed off; null where they were not. */
  signedAt?: Maybe<Scalars['Moment']['output']>;
};

/** One indicator of every member; each list has one entry per member. */
export type PictureColumn = {
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  /** How many members have a figure. */
  counted: Scalars['Int']['output'];
  /** The members together where parts are given, else their median. */
  benchmark?: Maybe<Scalars['Float']['output']>;
  benchmarkName?: Maybe<Scalars['String']['output']>;
  cuts?: Maybe<Array<Scalars['Float']['output']>>;
  amount: Array<Maybe<Scalars['Float']['output']>>;
  /** Why there is no amount. */
  reason: Array<Maybe<Scalars['String']['output']>>;
  numerator: Array<Maybe<Scalars['Float']['output']>>;
  denominator: Array<Maybe<Scalars['Float']['output']>>;
  rank: Array<Maybe<Scalars['Int']['output']>>;
  tied: Array<Scalars['Boolean']['output']>;
  rankFrom: Array<Maybe<Scalars['Int']['output']>>;
  rankTo: Array<Maybe<Scalars['Int']['output']>>;
  band: Array<Maybe<Scalars['String']['output']>>;
  lower95: Array<Maybe<Scalars['Float']['output']>>;
  upper95: Array<Maybe<Scalars['Float']['output']>>;
  verdict: Array<Scalars['String']['output']>;
  /** best, worst, highest or lowest fifth; null within. */
  outlier: Array<Maybe<Scalars['String']['output']>>;
  /** Against the period before, and against the same period last year. */
  change: Array<Maybe<Scalars['Float']['output']>>;
  changeReason: Array<Maybe<Scalars['String']['output']>>;
  changeTest: Array<Scalars['String']['output']>;
  yearChange: Array<Maybe<Scalars['Float']['output']>>;
  yearChangeReason: Array<Maybe<Scalars['String']['output']>>;
  yearChangeTest: Array<Scalars['String']['output']>;
};

/** One indicator over time: the nine regions, England, and the asker's alliance from its members' own figures. */
export type RegionSeries = {
  indicator: Scalars['String']['output'];
  /** Published figures, as published; null where the source gives none. */
  basis?: Maybe<Scalars['String']['output']>;
  periods: Array<Scalars['PeriodCode']['output']>;
  areas: Array<RegionLine>;
  /** The alliance's members together, by quarter; null where the asker has none. */
  alliance?: Maybe<AllianceLine>;
};

/** A region's or England's published figures; each list has one entry per period. */
export type RegionLine = {
  areaCode: Scalars['AreaCode']['output'];
  name: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  amounts: Array<Maybe<Scalars['Float']['output']>>;
  printed: Array<Maybe<Scalars['String']['output']>>;
  /** Why there is no amount. */
  reasons: Array<Maybe<Scalars['String']['output']>>;
};

/** The alliance's members together, quarter by quarter. */
export type AllianceLine = {
  agreement: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  demonstration: Scalars['Boolean']['output'];
  points: Array<AlliancePoint>;
};

/**
 * Σ numerator / Σ denominator of the members whose figures the asker may see. Withheld where fewer than four
 * members have one.
 */
export type AlliancePoint = {
  period: Scalars['PeriodCode']['output'];
  amount?: Maybe<Scalars['Float']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  numerator?: Maybe<Scalars['Float']['output']>;
  denominator?: Maybe<Scalars['Float']['output']>;
  counted: Scalars['Int']['output'];
  of: Scalars['Int']['output'];
};

/** A council's place on a map of equal tiles: across from the west, down from the north. */
export type AreaTile = {
  areaCode: Scalars['AreaCode']['output'];
  name: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
  regionCode?: Maybe<Scalars['AreaCode']['output']>;
  regionName?: Maybe<Scalars['String']['output']>;
  across: Scalars['Int']['output'];
  down: Scalars['Int']['output'];
  demonstration: Scalars['Boolean']['output'];
};

/**
 * Published measures of a group's councils, each of its own period: for each measure one column, each list with one
 * entry per council in the order of `members`. Letters are quarters of all councils in England.
 */
export type PublishedPicture = {
  group: Scalars['String']['output'];
  groupName: Scalars['String']['output'];
  /** Years with figures, newest first. */
  years: Array<Scalars['Int']['output']>;
  members: Array<PublishedMember>;
  columns: Array<PublishedColumn>;
};

/** A council of the group. */
export type PublishedMember = {
  areaCode: Scalars['AreaCode']['output'];
  name: Scalars['String']['output'];
};

/** One published measure of every council of the group; each list has one entry per council. */
export type PublishedColumn = {
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  period: Scalars['PeriodCode']['output'];
  /** How many councils in England are ranked. */
  ranked: Scalars['Int']['output'];
  amount: Array<Maybe<Scalars['Float']['output']>>;
  /** Why there is no amount. */
  reason: Array<Maybe<Scalars['String']['output']>>;
  numerator: Array<Maybe<Scalars['Float']['output']>>;
  denominator: Array<Maybe<Scalars['Float']['output']>>;
  /** Rank and quarter among all councils in England. */
  rank: Array<Maybe<Scalars['Int']['output']>>;
  band: Array<Maybe<Scalars['String']['output']>>;
};

/**
 * A council on a page, ready to be drawn: sentences, table and small charts in reading order. The PDF of the same page is
 * drawn from the same.
 */
export type CouncilOnAPage = {
  area: Area;
  period: Scalars['PeriodCode']['output'];
  periods: Array<Scalars['PeriodCode']['output']>;
  neighbourSet?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  caption: Scalars['String']['output'];
  /** Who may see it, and what it is, where that must be said first. */
  marks: Array<Scalars['String']['output']>;
  answer: Scalars['String']['output'];
  gapsTitle: Scalars['String']['output'];
  gaps: Array<PageGap>;
  figuresTitle: Scalars['String']['output'];
  figures: PageTable;
  sourcesTitle: Scalars['String']['output'];
  sources: Array<Scalars['String']['output']>;
};

/** A gap as the page says it. */
export type PageGap = {
  name: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  /** How many would close the gap, and of what; null where it cannot be said. */
  count?: Maybe<Scalars['String']['output']>;
  countWords?: Maybe<Scalars['String']['output']>;
  says: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  definition: Scalars['String']['output'];
  strip?: Maybe<PageStrip>;
};

/** A small chart on one line. Places run from 0 to 1. */
export type PageStrip = {
  alt: Scalars['String']['output'];
  own: Scalars['Float']['output'];
  ownText: Scalars['String']['output'];
  interval?: Maybe<Array<Scalars['Float']['output']>>;
  others: Array<Scalars['Float']['output']>;
  median: Scalars['Float']['output'];
  medianText: Scalars['String']['output'];
  rangeText: Scalars['String']['output'];
};

/** A table as the page prints it. */
export type PageTable = {
  caption: Scalars['String']['output'];
  columns: Array<PageColumn>;
  /** Each row's first text heads it. */
  rows: Array<Array<Scalars['String']['output']>>;
};

/** A column of the page's table and the side that its text keeps to. */
export type PageColumn = {
  name: Scalars['String']['output'];
  /** `left` or `right`. */
  side: Scalars['String']['output'];
};

/**
 * Where a return stands on its way: drafted, checked by an analyst, submitted to the approver, signed off or
 * withdrawn.
 */
export type ReturnStatus =
  | 'draft'
  | 'checked'
  | 'submitted'
  | 'signed_off'
  | 'withdrawn';

/** `mend` must be put right, `held` waits for a person's word, `noted` is only said. */
export type FindingSeverity =
  | 'mend'
  | 'held'
  | 'noted';

/** Whether a finding still waits. */
export type FindingState =
  | 'open'
  | 'mended'
  | 'explained';

/** What one council sends for one period. A resubmission is a numbered revision with a reason. */
export type Return = {
  id: Scalars['Int']['output'];
  council: Council;
  period: Scalars['PeriodCode']['output'];
  revision: Scalars['Int']['output'];
  status: ReturnStatus;
  /** Rises with every change of the draft; send it back with an edit. */
  version: Scalars['Int']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  figures: Scalars['Int']['output'];
  missing: Scalars['Int']['output'];
  held: Scalars['Int']['output'];
  toMend: Scalars['Int']['output'];
  noted: Scalars['Int']['output'];
  updatedAt: Scalars['Moment']['output'];
  updatedBy?: Maybe<Scalars['String']['output']>;
  releasedAt?: Maybe<Scalars['Moment']['output']>;
  signedBy?: Maybe<Scalars['String']['output']>;
  /** What this person may do next with it, by the names of the mutations. */
  may: Array<Scalars['String']['output']>;
  cells: Array<ReturnCell>;
  findings: Array<Finding>;
  files: Array<ReturnFile>;
  history: Array<ReturnEvent>;
  reading?: Maybe<Reading>;
  /** Rows of the file that have no place in the draft until a person says what they are. */
  unmatched: Array<UnmatchedRow>;
};

/** A row of a file that could not be placed, as it was printed. */
export type UnmatchedRow = {
  sheet?: Maybe<Scalars['String']['output']>;
  row: Scalars['Int']['output'];
  /** unknown-indicator, unknown-basis, row-of-another-period or row-of-another-area */
  because: Scalars['String']['output'];
  indicator: Scalars['String']['output'];
  name: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  value: Scalars['String']['output'];
  numerator: Scalars['String']['output'];
  denominator: Scalars['String']['output'];
  period: Scalars['String']['output'];
  area: Scalars['String']['output'];
  /** Indicators that it may be, nearest first; never chosen beforehand. */
  suggestions: Array<Scalars['String']['output']>;
};

/** Another row of the file for the same figure. */
export type RivalRow = {
  sheet?: Maybe<Scalars['String']['output']>;
  row: Scalars['Int']['output'];
  value: Scalars['String']['output'];
  numerator: Scalars['String']['output'];
  denominator: Scalars['String']['output'];
};

/** One figure of a draft, as it was printed and as it was read. */
export type ReturnCell = {
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  /** `measured`, or why it is missing. */
  status: Scalars['String']['output'];
  amount?: Maybe<Scalars['Float']['output']>;
  printed?: Maybe<Scalars['String']['output']>;
  numerator?: Maybe<Scalars['Float']['output']>;
  denominator?: Maybe<Scalars['Float']['output']>;
  derived: Scalars['Boolean']['output'];
  held: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  explanation?: Maybe<Scalars['String']['output']>;
  cell?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  changedBy?: Maybe<Scalars['String']['output']>;
  changedAt?: Maybe<Scalars['Moment']['output']>;
  lastQuarter?: Maybe<Scalars['Float']['output']>;
  /** Further rows of the file for this figure; a person chooses one. */
  rivals: Array<RivalRow>;
};

/** Something wrong or doubtful in a return: where it is, what was seen and what to do. */
export type Finding = {
  id: Scalars['Int']['output'];
  code: Scalars['String']['output'];
  severity: FindingSeverity;
  state: FindingState;
  sheet?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  column?: Maybe<Scalars['String']['output']>;
  indicator?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Scalars['String']['output']>;
  seen: Scalars['String']['output'];
  remedy: Scalars['String']['output'];
  explanation?: Maybe<Scalars['String']['output']>;
};

/** A file that was sent for a return. */
export type ReturnFile = {
  id: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  receivedAt: Scalars['Moment']['output'];
  receivedBy: Scalars['String']['output'];
  /** True where these very bytes came before; nothing changed then. */
  again: Scalars['Boolean']['output'];
};

/** Something that was done with a return. */
export type ReturnEvent = {
  at: Scalars['Moment']['output'];
  person: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  what: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

/** The stages of reading a file, stored and shown as they pass. */
export type Reading = {
  id: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  state: Scalars['String']['output'];
  stages: Array<ReadingStage>;
  startedAt: Scalars['Moment']['output'];
  endedAt?: Maybe<Scalars['Moment']['output']>;
};

/** A named stage of reading, and how much it has handled. */
export type ReadingStage = {
  name: Scalars['String']['output'];
  state: Scalars['String']['output'];
  count?: Maybe<Scalars['Int']['output']>;
};

/** A council's periods: those with a return, and those due. */
export type ReturnPeriod = {
  period: Scalars['PeriodCode']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  return?: Maybe<Return>;
};

/** A change of one figure of a draft. */
export type CellEdit = {
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  /** Exactly as typed or pasted; empty clears it. */
  value?: InputMaybe<Scalars['String']['input']>;
  numerator?: InputMaybe<Scalars['String']['input']>;
  denominator?: InputMaybe<Scalars['String']['input']>;
  /** Why it is missing, where it is. */
  status?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version of the cell that was being looked at; 0 for a new cell. */
  version: Scalars['Int']['input'];
};

/** A figure that somebody else changed meanwhile: both texts, and who wrote the other. */
export type CellConflict = {
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  yours: Scalars['String']['output'];
  theirs: Scalars['String']['output'];
  changedBy: Scalars['String']['output'];
  changedAt: Scalars['Moment']['output'];
  version: Scalars['Int']['output'];
};

/** The return after a step, or why the step was refused. */
export type ReturnOutcome = {
  return?: Maybe<Return>;
  refusal?: Maybe<Refusal>;
  /** Cells that somebody else changed meanwhile; they were left as they are. */
  conflicts: Array<CellConflict>;
};

/**
 * A council's own report as it was read, before it enters a draft. Nothing of it is used anywhere until a person
 * has answered what is held and put it into a return.
 */
export type Review = {
  id: Scalars['Int']['output'];
  returnId: Scalars['Int']['output'];
  period: Scalars['PeriodCode']['output'];
  fileName: Scalars['String']['output'];
  /** `reading`, `open`, `entered`, `refused` (with the reason) or `failed`. */
  state: Scalars['String']['output'];
  refusal?: Maybe<Scalars['String']['output']>;
  /** Which shape of report it was recognised as, and how surely, from 0 to 1. */
  layout?: Maybe<Scalars['String']['output']>;
  recognised?: Maybe<Scalars['Float']['output']>;
  stages: Array<ReadingStage>;
  /** Rises with every answer; send it back with the next. */
  version: Scalars['Int']['output'];
  receivedAt: Scalars['Moment']['output'];
  counts: ReviewCounts;
  questions: Array<ReviewQuestion>;
  /** How many questions a decision of an earlier report answered. */
  answeredByProfile: Scalars['Int']['output'];
  cells: ReviewCells;
  notes: Array<ReviewNote>;
  /** The periods that the report could fill, newest first, with how many figures each. */
  periods: Array<ReviewPeriod>;
};

/** How many figures of a report are right, held, unread, not due or skipped. */
export type ReviewCounts = {
  right: Scalars['Int']['output'];
  held: Scalars['Int']['output'];
  unread: Scalars['Int']['output'];
  notDue: Scalars['Int']['output'];
  skipped: Scalars['Int']['output'];
};

/** A period that a report could fill, and with how many figures. */
export type ReviewPeriod = {
  period: Scalars['PeriodCode']['output'];
  figures: Scalars['Int']['output'];
};

/** Something about a place of the report that is worth knowing. */
export type ReviewNote = {
  severity: FindingSeverity;
  place: Scalars['String']['output'];
  seen: Scalars['String']['output'];
};

/** Something that a report leaves open and a person must answer. */
export type ReviewQuestion = {
  /** The same in next quarter's report of the same shape. */
  id: Scalars['String']['output'];
  code: Scalars['String']['output'];
  ask: Scalars['String']['output'];
  seen: Scalars['String']['output'];
  section: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** The cells concerned, as places in `ReviewCells`. */
  cells: Array<Scalars['Int']['output']>;
  /** The likeliest first; none is chosen beforehand. */
  answers: Array<ReviewLikelyAnswer>;
  /** Whether the answer holds for the next report of the same shape. */
  remembered: Scalars['Boolean']['output'];
  /** The answer given, as JSON, and in words; null while it waits. */
  answer?: Maybe<Scalars['String']['output']>;
  answerWords?: Maybe<Scalars['String']['output']>;
};

/** An answer to choose. */
export type ReviewLikelyAnswer = {
  words: Scalars['String']['output'];
  /** The answer as JSON, to be sent back. */
  answer: Scalars['String']['output'];
};

/** Every cell as it was read, in columns and in the order of the report. */
export type ReviewCells = {
  /** What an answer calls the figure that types each of several. */
  key: Array<Scalars['String']['output']>;
  /** `24` or `Sheet!B7`. */
  address: Array<Scalars['String']['output']>;
  table: Array<Scalars['String']['output']>;
  row: Array<Scalars['Int']['output']>;
  column: Array<Scalars['Int']['output']>;
  section: Array<Scalars['String']['output']>;
  code: Array<Scalars['String']['output']>;
  label: Array<Scalars['String']['output']>;
  role: Array<Scalars['String']['output']>;
  period: Array<Scalars['String']['output']>;
  basis: Array<Scalars['String']['output']>;
  unit: Array<Scalars['String']['output']>;
  verbatim: Array<Scalars['String']['output']>;
  value: Array<Scalars['String']['output']>;
  numerator: Array<Scalars['String']['output']>;
  denominator: Array<Scalars['String']['output']>;
  marker: Array<Scalars['String']['output']>;
  indicator: Array<Maybe<Scalars['String']['output']>>;
  indicatorBasis: Array<Maybe<Scalars['String']['output']>>;
  /** How the indicator was found: profile, code, label or likeness; null where none was. */
  matchedBy: Array<Maybe<Scalars['String']['output']>>;
  /** right, held, asked, unread, not_due or skipped. */
  state: Array<Scalars['String']['output']>;
};

/** A review in a list. */
export type ReviewSummary = {
  id: Scalars['Int']['output'];
  period: Scalars['PeriodCode']['output'];
  fileName: Scalars['String']['output'];
  state: Scalars['String']['output'];
  layout?: Maybe<Scalars['String']['output']>;
  receivedAt: Scalars['Moment']['output'];
};

/** What a council has settled about reading its own reports of one shape. */
export type ReadingProfile = {
  layout: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  savedAt: Scalars['Moment']['output'];
  decisions: Array<ProfileDecision>;
  names: Array<ProfileName>;
  /** The profile as JSON text, for keeping. */
  exported: Scalars['String']['output'];
};

/** A decision that holds for reports of this shape: what was asked and answered. */
export type ProfileDecision = {
  about: Scalars['String']['output'];
  asked: Scalars['String']['output'];
  answer: Scalars['String']['output'];
};

/** What a row of the report is called there, and the indicator that it means; null where it is left out. */
export type ProfileName = {
  section: Scalars['String']['output'];
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
  indicator?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Scalars['String']['output']>;
};

/** The review after an answer, or why it was refused. */
export type ReviewOutcome = {
  review?: Maybe<Review>;
  refusal?: Maybe<Refusal>;
};

/** An answer to one question. */
export type ReviewAnswer = {
  question: Scalars['String']['input'];
  /** The answer as JSON; null takes an answer back. */
  answer?: InputMaybe<Scalars['String']['input']>;
};

/** An expected 'no' to a person. `code` is one of the refusal codes; `facts` fill its sentence. */
export type Refusal = {
  code: Scalars['String']['output'];
  facts: Array<Fact>;
};

/** A value that fills a refusal's sentence. */
export type Fact = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type Query = {
  /** Everybody, for an administrator. */
  people: Array<KnownPerson>;
  /** Who is signed in; null when nobody is. */
  me?: Maybe<Person>;
  /** What was done, newest first: a council's own trail, or everybody's for an administrator. */
  auditTrail: AuditPage;
  /** A council's own, the one that a lead leads, or every one for an administrator. */
  agreements: Array<Agreement>;
  /** Null where there is none that concerns the reader. */
  agreement?: Maybe<AgreementPage>;
  /** Who saw whose figures, newest first; of one agreement where one is named. `ours`: only the reader's council's. */
  figureViews: FigureViewPage;
  /** For the lead of the agreement: the latest period that is open, or the one named. Null for another lead. */
  collection?: Maybe<Collection>;
  /** Of one kind (`council`, `region` …) or of every kind, by name. */
  areas: Array<Area>;
  /** Every council that signs in, by name. */
  councils: Array<Council>;
  /** The neighbours of an area in one set, or in the newest that has it. */
  neighbours?: Maybe<NeighbourSet>;
  /** The sets of statistical neighbours, newest first. */
  neighbourSets: Array<Scalars['String']['output']>;
  /** Null where the area is not the reader's own council. Empty where nobody agreed to be counted. */
  safeAggregates?: Maybe<SafeAggregates>;
  /** Null where the area is not the reader's own council, or there is no such indicator. */
  liveComparators?: Maybe<LiveComparators>;
  /** What was published about an area for one indicator, oldest first. On another basis where none is published on the one asked for. */
  publishedYears: Array<PublishedYear>;
  /** An area's figures for a period beside its comparators; `asOf` shows the page as it stood then. */
  councilProfile?: Maybe<CouncilProfile>;
  /** One indicator of an area; `asOf` shows it as it stood then. Null where the area or the indicator is unknown. */
  indicatorPage?: Maybe<IndicatorPage>;
  /** One indicator of a council's neighbours, or of those whom `show` names, each beside the council's own figure. */
  neighbourGaps?: Maybe<NeighbourGaps>;
  /** One indicator of two councils side by side, with its parts and the indicators that it opens. */
  beside?: Maybe<Beside>;
  /**
   * The gaps of an area for a period. `comparator` is `neighbours_median` (the default), `neighbours_mean`, `region`,
   * `england`, `top_quartile`, `region_top_quartile` (live only), `best_neighbour`, `target`, `group:<number>` or
   * `area:<code>`.
   */
  gaps?: Maybe<Gaps>;
  /** Of the reader's own council, by name. */
  savedGroups: Array<SavedGroup>;
  /** Figures of the same kind of period as `until`, up to it; as they stood at `asOf`. */
  figureHistory?: Maybe<FigureHistory>;
  /**
   * Without a group: published ranks in England, with the area's neighbours of a set. With one: live ranks in it. As
   * they stood at `asOf`.
   */
  rankHistory?: Maybe<RankHistory>;
  /** Which periods have published figures, by indicator and basis. */
  publishedPeriods: Array<PublishedPeriods>;
  /** Which councils' signed-off returns (that the reader may see) report the indicator, with their latest period. */
  reportedBy: Array<ReportingCouncil>;
  /** The groups that the reader may rank. */
  leagueGroups: Array<LeagueGroup>;
  /** Null where there is no such indicator, group or figure that the reader may see. */
  leagueTable?: Maybe<LeagueTable>;
  /** Of an alliance that shares figures with the reader; null otherwise. */
  outliers?: Maybe<Outliers>;
  /** Every load, by data set, newest first. */
  publishedVintages: Array<PublishedVintage>;
  /** The files sent last, newest first. */
  publishedFiles: Array<PublishedFile>;
  /** Null where there is no such file. */
  publishedFile?: Maybe<PublishedFile>;
  /** A hundred changed figures from a place on: changed ones first, then gone, then added. */
  vintageChanges?: Maybe<VintageChanges>;
  /** A hundred rows from a place on. Without a year, each measure's latest. */
  publishedComparison: PublishedComparison;
  /** Of the reader's own council; as they stood at `asOf`. */
  rebasings: Rebasings;
  /** `group` as in a league table. Without a year, each measure's latest. Null where there is no such group. */
  publishedPicture?: Maybe<PublishedPicture>;
  /** The latest quarter shared unless one is named. Null where the reader is neither in the alliance nor leads it. */
  regionalPicture?: Maybe<RegionalPicture>;
  /** Null where there is no such indicator. */
  regionSeries?: Maybe<RegionSeries>;
  /** Every council's tile, by name. */
  areaTiles: Array<AreaTile>;
  /** Null where there is nothing of this area that the reader may see. */
  councilOnAPage?: Maybe<CouncilOnAPage>;
  /** Of the reader's own council, newest first. */
  returnPeriods: Array<ReturnPeriod>;
  /** The newest revision for the period, or the one asked for. */
  return?: Maybe<Return>;
  /** How far a file has been read; null where it is not the reader's council's. */
  reading?: Maybe<Reading>;
  /** Null where it is not the reader's council's. */
  review?: Maybe<Review>;
  /** The last fifty of the reader's own council, newest first. */
  reviews: Array<ReviewSummary>;
  /** Of the reader's own council. */
  readingProfiles: Array<ReadingProfile>;
  /** Of the reader's own council. */
  councilSettings: CouncilSettings;
  /** Empty lists where nothing is published for the periods. */
  publishedSpreads: PublishedSpreads;
  /** Null for a code that is no period. */
  childPopulations?: Maybe<ChildPopulations>;
  /** What pages of that day are made from. */
  publishedThen: PublishedThen;
};


export type QueryAuditTrailArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  action?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementArgs = {
  id: Scalars['Int']['input'];
};


export type QueryFigureViewsArgs = {
  agreement?: InputMaybe<Scalars['Int']['input']>;
  ours?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCollectionArgs = {
  agreement: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
};


export type QueryAreasArgs = {
  kind?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighboursArgs = {
  area: Scalars['AreaCode']['input'];
  set?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySafeAggregatesArgs = {
  area: Scalars['AreaCode']['input'];
  period: Scalars['PeriodCode']['input'];
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryLiveComparatorsArgs = {
  area: Scalars['AreaCode']['input'];
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  period: Scalars['PeriodCode']['input'];
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryPublishedYearsArgs = {
  area: Scalars['AreaCode']['input'];
  indicator: Scalars['String']['input'];
  basis?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCouncilProfileArgs = {
  area: Scalars['AreaCode']['input'];
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  neighbourSet?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryIndicatorPageArgs = {
  area: Scalars['AreaCode']['input'];
  indicator: Scalars['String']['input'];
  basis?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  neighbourSet?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryNeighbourGapsArgs = {
  area: Scalars['AreaCode']['input'];
  indicator: Scalars['String']['input'];
  basis?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  neighbourSet?: InputMaybe<Scalars['String']['input']>;
  show?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryBesideArgs = {
  area: Scalars['AreaCode']['input'];
  other: Scalars['AreaCode']['input'];
  indicator: Scalars['String']['input'];
  basis?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryGapsArgs = {
  area: Scalars['AreaCode']['input'];
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  neighbourSet?: InputMaybe<Scalars['String']['input']>;
  comparator?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryFigureHistoryArgs = {
  area: Scalars['AreaCode']['input'];
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  until: Scalars['PeriodCode']['input'];
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryRankHistoryArgs = {
  area: Scalars['AreaCode']['input'];
  indicator: Scalars['String']['input'];
  basis?: InputMaybe<Scalars['String']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  neighbourSet?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryReportedByArgs = {
  indicator: Scalars['String']['input'];
};


export type QueryLeagueTableArgs = {
  indicator: Scalars['String']['input'];
  basis?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  group: Scalars['String']['input'];
};


export type QueryOutliersArgs = {
  agreement: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
};


export type QueryPublishedFileArgs = {
  id: Scalars['Int']['input'];
};


export type QueryVintageChangesArgs = {
  vintage: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPublishedComparisonArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  neighbourSet: Scalars['String']['input'];
  measure?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRebasingsArgs = {
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryPublishedPictureArgs = {
  group: Scalars['String']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegionalPictureArgs = {
  agreement: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
};


export type QueryRegionSeriesArgs = {
  indicator: Scalars['String']['input'];
  agreement?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCouncilOnAPageArgs = {
  area: Scalars['AreaCode']['input'];
  period?: InputMaybe<Scalars['PeriodCode']['input']>;
  neighbourSet?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Moment']['input']>;
};


export type QueryReturnArgs = {
  period: Scalars['PeriodCode']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReadingArgs = {
  id: Scalars['Int']['input'];
};


export type QueryReviewArgs = {
  id: Scalars['Int']['input'];
};


export type QueryPublishedSpreadsArgs = {
  periods: Array<Scalars['PeriodCode']['input']>;
};


export type QueryChildPopulationsArgs = {
  period: Scalars['PeriodCode']['input'];
};


export type QueryPublishedThenArgs = {
  asOf: Scalars['Moment']['input'];
};

export type Mutation = {
  /** Adds a person with a role, or gives the role to one who is known by the e-mail address. */
  addPerson: AddedPerson;
  /** Gives another role to somebody who is known. */
  giveRole: Scalars['Boolean']['output'];
  /** Ends a role, and every session in which it is in use. */
  endRole: Scalars['Boolean']['output'];
  /** The secret of a one-time link to set a password, shown this once; links made before end. */
  makePasswordLink: Scalars['String']['output'];
  /** Puts on another hat. */
  changeMembership: Person;
  /** Draws up an agreement and asks these councils to accept it. Answers its id. */
  drawUpAgreement: Scalars['Int']['output'];
  /** Draws up a new version, which the members accept anew; the one before ends on the day before it begins. */
  amendAgreement: Scalars['Int']['output'];
  /** Asks more councils, or again those that declined or left. */
  askToAgree: Scalars['Boolean']['output'];
  /** Sets the last day. What was shared until then stays readable to those it was shared with. */
  endAgreement: Scalars['Boolean']['output'];
  /** Accepts a version for the asker's council. */
  acceptAgreement: Scalars['Boolean']['output'];
  /** Declines a version for the asker's council; the reason is shown to the others. */
  declineAgreement: Scalars['Boolean']['output'];
  /** Takes the asker's council out of an agreement from now on. */
  leaveAgreement: Scalars['Boolean']['output'];
  /** Lets a council take part. Answers its id. */
  takeCouncilIn: Scalars['Int']['output'];
  /** Whether people sign in for a council. */
  setCouncilActive: Scalars['Boolean']['output'];
  /** Adds a comment on a figure of the asker's council; answers all of them, oldest first. */
  comment: Array<Comment>;
  /** Sets a target of the asker's council from a period on; the one before stays for the periods before. */
  setTarget: Scalars['Boolean']['output'];
  /** Saves a group, or changes the one with this number; answers its number. */
  saveGroup: Scalars['Int']['output'];
  /** Deletes a saved group of the asker's council. */
  deleteGroup: Scalars['Boolean']['output'];
  /**
   * Explains an outlier of the asker's own council to the alliance. Refused with `wording_doubtful` while the text
   * holds something that might let somebody be known and that is not among `despite`.
   */
  explainOutlier?: Maybe<Outliers>;
  /** The lead's answer: `accepted`, or `sent_back` with what is still asked. */
  answerOutlier?: Maybe<Outliers>;
  /** Starts the limits anew from a period on. Nothing that was said is ever changed. */
  rebase: Scalars['Boolean']['output'];
  /** Takes back what holds for a period, with the reason; both stay in the history. */
  undoRebasing: Scalars['Boolean']['output'];
  /** Begins an empty draft for a period. */
  startReturn: ReturnOutcome;
  /** Changes figures of a draft. Cells that somebody else changed meanwhile are left alone and listed. */
  editCells: ReturnOutcome;
  /** Answers a held finding with an explanation. */
  explainFinding: ReturnOutcome;
  /** Confirms a held figure as printed, with the reason. */
  confirmCell: ReturnOutcome;
  /** Says what an unmatched row of the file is; without an indicator and basis it is left out. */
  placeRow: ReturnOutcome;
  /** Of several rows for one figure, takes this one. */
  chooseRow: ReturnOutcome;
  /** Marks a draft as checked. Refused while findings wait. */
  checkReturn: ReturnOutcome;
  /** Hands a checked return to the approver. */
  submitReturn: ReturnOutcome;
  /** Hands a submitted return back, with the reason. */
  sendBackReturn: ReturnOutcome;
  /** Signs a return off: from now on its figures are shown and shared. */
  signOffReturn: ReturnOutcome;
  /** Opens a new revision of a signed-off return, with the reason. */
  reviseReturn: ReturnOutcome;
  /** Withdraws a signed-off return: its figures are no longer shown or compared. */
  withdrawReturn: ReturnOutcome;
  /** Answers questions, several at once. An answer that holds for the next report is remembered. */
  answerReview: ReviewOutcome;
  /** Puts what was read for a period into that period's draft. What still waits stays out and is listed. */
  enterReview: ReviewOutcome;
  /** Takes back the last decision of a profile. */
  undoProfile: Array<ReadingProfile>;
  /** From a date on, for the own council. Null gives the catalogue's back. */
  setCouncilSetting: Scalars['Boolean']['output'];
  /** Sets the days of a collection that the asker leads; opens it where it was not there. */
  setTimetable?: Maybe<Collection>;
  /** Keeps a note that these councils were reminded. The service itself sends nothing. */
  noteReminders: Array<Reminder>;
};


export type MutationAddPersonArgs = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  role: Role;
  council?: InputMaybe<Scalars['Int']['input']>;
  agreement?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationGiveRoleArgs = {
  person: Scalars['Int']['input'];
  role: Role;
  council?: InputMaybe<Scalars['Int']['input']>;
  agreement?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationEndRoleArgs = {
  membershipId: Scalars['Int']['input'];
};


export type MutationMakePasswordLinkArgs = {
  person: Scalars['Int']['input'];
};


export type MutationChangeMembershipArgs = {
  membershipId: Scalars['Int']['input'];
};


export type MutationDrawUpAgreementArgs = {
  name: Scalars['String']['input'];
  kind: Scalars['String']['input'];
  terms: AgreementTerms;
  councils: Array<Scalars['Int']['input']>;
};


export type MutationAmendAgreementArgs = {
  id: Scalars['Int']['input'];
  terms: AgreementTerms;
  reason: Scalars['String']['input'];
};


export type MutationAskToAgreeArgs = {
  id: Scalars['Int']['input'];
  councils: Array<Scalars['Int']['input']>;
};


export type MutationEndAgreementArgs = {
  id: Scalars['Int']['input'];
  lastDay: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};


export type MutationAcceptAgreementArgs = {
  id: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeclineAgreementArgs = {
  id: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};


export type MutationLeaveAgreementArgs = {
  id: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};


export type MutationTakeCouncilInArgs = {
  area: Scalars['AreaCode']['input'];
};


export type MutationSetCouncilActiveArgs = {
  id: Scalars['Int']['input'];
  active: Scalars['Boolean']['input'];
};


export type MutationCommentArgs = {
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  period: Scalars['PeriodCode']['input'];
  kind: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type MutationSetTargetArgs = {
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  from: Scalars['PeriodCode']['input'];
  kind: Scalars['String']['input'];
  low?: InputMaybe<Scalars['Float']['input']>;
  high?: InputMaybe<Scalars['Float']['input']>;
  tolerance?: InputMaybe<Scalars['Float']['input']>;
  relativeTo?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSaveGroupArgs = {
  id?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  areas: Array<Scalars['AreaCode']['input']>;
};


export type MutationDeleteGroupArgs = {
  id: Scalars['Int']['input'];
};


export type MutationExplainOutlierArgs = {
  agreement: Scalars['Int']['input'];
  period: Scalars['PeriodCode']['input'];
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  text: Scalars['String']['input'];
  despite?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type MutationAnswerOutlierArgs = {
  agreement: Scalars['Int']['input'];
  period: Scalars['PeriodCode']['input'];
  council: Scalars['Int']['input'];
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  answer: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type MutationRebaseArgs = {
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  period: Scalars['PeriodCode']['input'];
  reason: Scalars['String']['input'];
};


export type MutationUndoRebasingArgs = {
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  period: Scalars['PeriodCode']['input'];
  reason: Scalars['String']['input'];
};


export type MutationStartReturnArgs = {
  period: Scalars['PeriodCode']['input'];
};


export type MutationEditCellsArgs = {
  returnId: Scalars['Int']['input'];
  edits: Array<CellEdit>;
};


export type MutationExplainFindingArgs = {
  returnId: Scalars['Int']['input'];
  findingId: Scalars['Int']['input'];
  explanation: Scalars['String']['input'];
};


export type MutationConfirmCellArgs = {
  returnId: Scalars['Int']['input'];
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  explanation: Scalars['String']['input'];
};


export type MutationPlaceRowArgs = {
  returnId: Scalars['Int']['input'];
  sheet?: InputMaybe<Scalars['String']['input']>;
  row: Scalars['Int']['input'];
  indicator?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Scalars['String']['input']>;
};


export type MutationChooseRowArgs = {
  returnId: Scalars['Int']['input'];
  sheet?: InputMaybe<Scalars['String']['input']>;
  row: Scalars['Int']['input'];
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
};


export type MutationCheckReturnArgs = {
  returnId: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSubmitReturnArgs = {
  returnId: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSendBackReturnArgs = {
  returnId: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSignOffReturnArgs = {
  returnId: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviseReturnArgs = {
  returnId: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawReturnArgs = {
  returnId: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};


export type MutationAnswerReviewArgs = {
  reviewId: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
  answers: Array<ReviewAnswer>;
};


export type MutationEnterReviewArgs = {
  reviewId: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
  period: Scalars['PeriodCode']['input'];
};


export type MutationUndoProfileArgs = {
  layout: Scalars['String']['input'];
};


export type MutationSetCouncilSettingArgs = {
  indicator: Scalars['String']['input'];
  basis: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  code?: InputMaybe<Scalars['String']['input']>;
  label?: InputMaybe<Scalars['String']['input']>;
  polarity?: InputMaybe<Scalars['String']['input']>;
  rangeFrom?: InputMaybe<Scalars['Float']['input']>;
  rangeTo?: InputMaybe<Scalars['Float']['input']>;
};


export type MutationSetTimetableArgs = {
  agreement: Scalars['Int']['input'];
  period: Scalars['PeriodCode']['input'];
  opensOn: Scalars['Date']['input'];
  checkOn: Scalars['Date']['input'];
  dueOn: Scalars['Date']['input'];
};


export type MutationNoteRemindersArgs = {
  agreement: Scalars['Int']['input'];
  period: Scalars['PeriodCode']['input'];
  about: Scalars['String']['input'];
  councils: Array<Scalars['Int']['input']>;
};

/**
 * What a council calls an indicator and which end it takes as best, from a date on. What is null is the
 * catalogue's. Earlier entries are kept.
 */
export type CouncilSetting = {
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  code?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  /** `high`, `low`, `none` or `range`. */
  polarity?: Maybe<Scalars['String']['output']>;
  rangeFrom?: Maybe<Scalars['Float']['output']>;
  rangeTo?: Maybe<Scalars['Float']['output']>;
  from: Scalars['Date']['output'];
  setBy: Scalars['String']['output'];
  setAt: Scalars['Moment']['output'];
};

/** A council's target from a period on; `none` ends one. */
export type CouncilTarget = {
  indicator: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  from: Scalars['PeriodCode']['output'];
  kind: Scalars['String']['output'];
  low?: Maybe<Scalars['Float']['output']>;
  high?: Maybe<Scalars['Float']['output']>;
  tolerance?: Maybe<Scalars['Float']['output']>;
  relativeTo?: Maybe<Scalars['String']['output']>;
  setBy: Scalars['String']['output'];
  setAt: Scalars['Moment']['output'];
};

/** All that a council has set for itself, oldest first, history included. */
export type CouncilSettings = {
  settings: Array<CouncilSetting>;
  targets: Array<CouncilTarget>;
};

/**
 * How England's councils spread over every published indicator of some periods. Columns, one entry per indicator,
 * basis and period; amounts unrounded. Only councils that stood in the period and had a figure are counted.
 */
export type PublishedSpreads = {
  indicator: Array<Scalars['String']['output']>;
  basis: Array<Scalars['String']['output']>;
  period: Array<Scalars['PeriodCode']['output']>;
  counted: Array<Scalars['Int']['output']>;
  mean: Array<Scalars['Float']['output']>;
  min: Array<Scalars['Float']['output']>;
  q1: Array<Scalars['Float']['output']>;
  q2: Array<Scalars['Float']['output']>;
  q3: Array<Scalars['Float']['output']>;
  max: Array<Scalars['Float']['output']>;
};

/** Children aged 0 to 17 by the last mid-year estimate before a period ended, in columns: one entry per area. */
export type ChildPopulations = {
  period: Scalars['PeriodCode']['output'];
  areaCode: Array<Scalars['AreaCode']['output']>;
  /** The estimate's year (30 June). */
  year: Array<Scalars['Int']['output']>;
  aged0to17: Array<Scalars['Int']['output']>;
};

/** The days of a collection, set by the regional lead or by rule. */
export type Timetable = {
  opensOn: Scalars['Date']['output'];
  /** By when each return should be checked. */
  checkOn: Scalars['Date']['output'];
  /** By when each return should be signed off. */
  dueOn: Scalars['Date']['output'];
  /** When the lead set them; null where they follow the rule. */
  setAt?: Maybe<Scalars['Moment']['output']>;
};

/** A period whose collection may be opened, with the days that the rule gives it. */
export type Openable = {
  period: Scalars['PeriodCode']['output'];
  opensOn: Scalars['Date']['output'];
  checkOn: Scalars['Date']['output'];
  dueOn: Scalars['Date']['output'];
};

/** A note that a council was reminded of its `return` or its `outliers`. */
export type Reminder = {
  councilId: Scalars['Int']['output'];
  about: Scalars['String']['output'];
  at: Scalars['Moment']['output'];
  by: Scalars['String']['output'];
};

/** Which published statistics stood at a moment: what pages of that day are made from. */
export type PublishedThen = {
  /** Whether nothing had been loaded by then, so that the very first load stands in. */
  before: Scalars['Boolean']['output'];
  /** Of each data set the loads that stood, newest first. */
  stood: Array<VintageThen>;
  /** Loads since then that changed what pages read, oldest first. */
  since: Array<VintageThen>;
};

/** A load of published statistics. */
export type VintageThen = {
  id: Scalars['Int']['output'];
  dataset: Scalars['String']['output'];
  label: Scalars['String']['output'];
  provisional: Scalars['Boolean']['output'];
  loadedAt: Scalars['Moment']['output'];
};
