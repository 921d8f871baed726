// Written by generate.ts from schema/ and operations/. Change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Role =
  | 'analyst'
  | 'approver'
  | 'director'
  | 'regional_lead'
  | 'reader'
  | 'administrator';

export type AgreementTerms = {
  /** `figures` or `aggregates`. */
  shares: string;
  purpose: string;
  /** Every indicator of these topics, as the catalogue has them on the day. */
  topics?: Array<string> | null | undefined;
  indicators?: Array<string> | null | undefined;
  startsOn: string;
  endsOn?: string | null | undefined;
};

export type ReturnStatus =
  | 'draft'
  | 'checked'
  | 'submitted'
  | 'signed_off'
  | 'withdrawn';

export type FindingSeverity =
  | 'mend'
  | 'held'
  | 'noted';

export type FindingState =
  | 'open'
  | 'mended'
  | 'explained';

export type CellEdit = {
  indicator: string;
  basis: string;
  /** Exactly as typed or pasted; empty clears it. */
  value?: string | null | undefined;
  numerator?: string | null | undefined;
  denominator?: string | null | undefined;
  /** Why it is missing, where it is. */
  status?: string | null | undefined;
  note?: string | null | undefined;
  /** The version of the cell that was being looked at; 0 for a new cell. */
  version: number;
};

export type ReviewAnswer = {
  question: string;
  /** The answer as JSON; null takes an answer back. */
  answer?: string | null | undefined;
};

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: number, name: string, email: string, memberships: Array<{ id: number, role: Role, council: { id: number, areaCode: string, name: string, regionCode: string | null, regionName: string | null, demonstration: boolean } | null, agreement: { id: number, name: string, kind: string, demonstration: boolean } | null }>, current: { id: number, role: Role, council: { id: number, areaCode: string, name: string, regionCode: string | null, regionName: string | null, demonstration: boolean } | null, agreement: { id: number, name: string, kind: string, demonstration: boolean } | null }, sessions: Array<{ id: number, startedAt: string, lastSeenAt: string, browser: string, isThisOne: boolean }> } | null };

export type AuditTrailQueryVariables = Exact<{
  from?: number | null | undefined;
  action?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { total: number, entries: Array<{ id: number, at: string, person: string, council: string | null, action: string, subject: string, detail: string }> } };

export type ChangeMembershipMutationVariables = Exact<{
  membershipId: number;
}>;


export type ChangeMembershipMutation = { changeMembership: { id: number, current: { id: number, role: Role } } };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { people: Array<{ id: number, name: string, email: string, lastSeenAt: string | null, roles: Array<{ id: number, role: Role, endedAt: string | null, council: { id: number, areaCode: string, name: string, demonstration: boolean } | null, agreement: { id: number, name: string } | null }> }> };

export type AddPersonMutationVariables = Exact<{
  email: string;
  name: string;
  role: Role;
  council?: number | null | undefined;
  agreement?: number | null | undefined;
}>;


export type AddPersonMutation = { addPerson: { id: number, link: string | null } };

export type GiveRoleMutationVariables = Exact<{
  person: number;
  role: Role;
  council?: number | null | undefined;
  agreement?: number | null | undefined;
}>;


export type GiveRoleMutation = { giveRole: boolean };

export type EndRoleMutationVariables = Exact<{
  membershipId: number;
}>;


export type EndRoleMutation = { endRole: boolean };

export type MakePasswordLinkMutationVariables = Exact<{
  person: number;
}>;


export type MakePasswordLinkMutation = { makePasswordLink: string };

export type AgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementsQuery = { agreements: Array<{ id: number, name: string, kind: string, version: number, state: string, shares: string, purpose: string, topics: Array<string> | null, indicators: Array<string> | null, startsOn: string, endsOn: string | null, demonstration: boolean, own: string | null, members: Array<{ joinedAt: string | null, leftAt: string | null, council: { id: number, areaCode: string, name: string, demonstration: boolean } }> }> };

export type CollectionQueryVariables = Exact<{
  agreement: number;
  period?: string | null | undefined;
}>;


export type CollectionQuery = { collection: { period: string, periods: Array<string>, dueOn: string, agreement: { id: number, name: string, kind: string, demonstration: boolean }, timetable: { opensOn: string, checkOn: string, dueOn: string, setAt: string | null }, openable: Array<{ period: string, opensOn: string, checkOn: string, dueOn: string }>, reminders: Array<{ councilId: number, about: string, at: string, by: string }>, rows: Array<{ status: string, since: string | null, revision: number | null, held: number, findings: number, late: boolean, lateFor: string | null, council: { id: number, areaCode: string, name: string, demonstration: boolean } }> } | null };

export type OneAgreementQueryVariables = Exact<{
  id: number;
}>;


export type OneAgreementQuery = { agreement: { may: Array<string>, toAnswer: number | null, agreement: { id: number, name: string, kind: string, version: number, state: string, shares: string, purpose: string, topics: Array<string> | null, indicators: Array<string> | null, startsOn: string, endsOn: string | null, demonstration: boolean, own: string | null, members: Array<{ joinedAt: string | null, leftAt: string | null, council: { id: number, areaCode: string, name: string, demonstration: boolean } }> }, versions: Array<{ version: number, state: string, shares: string, purpose: string, topics: Array<string> | null, indicators: Array<string> | null, startsOn: string, endsOn: string | null, reason: string | null, drawnAt: string, parties: Array<{ standing: string, proposedAt: string, answeredAt: string | null, reason: string | null, council: { id: number, areaCode: string, name: string, demonstration: boolean } }> }>, events: Array<{ at: string, what: string, version: number | null, council: string | null, person: string | null, reason: string | null }> } | null };

export type FigureViewsQueryVariables = Exact<{
  agreement?: number | null | undefined;
  ours?: boolean | null | undefined;
  from?: number | null | undefined;
}>;


export type FigureViewsQuery = { figureViews: { total: number, entries: Array<{ id: number, at: string, council: string | null, role: string, person: string | null, seen: Array<string>, agreements: Array<string>, page: string, indicator: string | null, period: string | null }> } };

export type DrawUpAgreementMutationVariables = Exact<{
  name: string;
  kind: string;
  terms: AgreementTerms;
  councils: Array<number> | number;
}>;


export type DrawUpAgreementMutation = { drawUpAgreement: number };

export type AmendAgreementMutationVariables = Exact<{
  id: number;
  terms: AgreementTerms;
  reason: string;
}>;


export type AmendAgreementMutation = { amendAgreement: number };

export type AskToAgreeMutationVariables = Exact<{
  id: number;
  councils: Array<number> | number;
}>;


export type AskToAgreeMutation = { askToAgree: boolean };

export type EndAgreementMutationVariables = Exact<{
  id: number;
  lastDay: string;
  reason: string;
}>;


export type EndAgreementMutation = { endAgreement: boolean };

export type AcceptAgreementMutationVariables = Exact<{
  id: number;
  version: number;
}>;


export type AcceptAgreementMutation = { acceptAgreement: boolean };

export type DeclineAgreementMutationVariables = Exact<{
  id: number;
  version: number;
  reason: string;
}>;


export type DeclineAgreementMutation = { declineAgreement: boolean };

export type LeaveAgreementMutationVariables = Exact<{
  id: number;
  reason: string;
}>;


export type LeaveAgreementMutation = { leaveAgreement: boolean };

export type AreasQueryVariables = Exact<{
  kind?: string | null | undefined;
}>;


export type AreasQuery = { neighbourSets: Array<string>, areas: Array<{ code: string, kind: string, name: string, regionCode: string | null, regionName: string | null, status: string, activeTo: string | null, demonstration: boolean }> };

export type CouncilsQueryVariables = Exact<{ [key: string]: never; }>;


export type CouncilsQuery = { councils: Array<{ id: number, areaCode: string, name: string, regionCode: string | null, regionName: string | null, demonstration: boolean, active: boolean }> };

export type NeighboursQueryVariables = Exact<{
  area: string;
  set?: string | null | undefined;
}>;


export type NeighboursQuery = { neighbours: { id: string, name: string, neighbours: Array<{ place: number, closeness: string, area: { code: string, name: string, regionName: string | null } }> } | null };

export type TakeCouncilInMutationVariables = Exact<{
  area: string;
}>;


export type TakeCouncilInMutation = { takeCouncilIn: number };

export type SetCouncilActiveMutationVariables = Exact<{
  id: number;
  active: boolean;
}>;


export type SetCouncilActiveMutation = { setCouncilActive: boolean };

export type LiveComparatorsQueryVariables = Exact<{
  area: string;
  indicator: string;
  basis: string;
  period: string;
  asOf?: string | null | undefined;
}>;


export type LiveComparatorsQuery = { liveComparators: { area: string, indicator: string, basis: string, period: string, fewest: number, figures: Array<{ source: string, group: string, by: string, amount: number | null, reason: string | null, numerator: number | null, denominator: number | null, counted: number, of: number, best: string | null, version: number, standsFrom: string, decision: string | null, rule: string | null }>, covers: Array<{ group: string, of: number, notShared: number, missing: Array<{ area: string, name: string, because: string }> }>, moves: Array<{ source: string, group: string, by: string, version: number, at: string, before: number | null, after: number | null, countedBefore: number | null, counted: number, because: Array<{ area: string, name: string, revision: number, what: string }> }> } | null };

export type CouncilProfileQueryVariables = Exact<{
  area: string;
  period?: string | null | undefined;
  neighbourSet?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CouncilProfileQuery = { councilProfile: { period: string, source: string, revision: number | null, releasedAt: string | null, seriesPeriods: Array<string>, neighbourSet: string | null, periods: Array<string>, area: { code: string, kind: string, name: string, regionCode: string | null, regionName: string | null, status: string, activeTo: string | null, demonstration: boolean }, columns: { indicator: Array<string>, basis: Array<string>, status: Array<string>, amountKind: Array<string>, amount: Array<number | null>, printed: Array<string | null>, numerator: Array<number | null>, denominator: Array<number | null>, partsFrom: Array<string | null>, inferredNumerator: Array<number | null>, inferredDenominator: Array<number | null>, derived: Array<boolean>, lower95: Array<number | null>, upper95: Array<number | null>, change: Array<number | null>, changeReason: Array<string | null>, changeTest: Array<string>, changeTestReason: Array<string | null>, yearChange: Array<number | null>, yearChangeReason: Array<string | null>, yearChangeTest: Array<string>, ownCode: Array<string | null>, ownLabel: Array<string | null>, ownPolarity: Array<string | null>, target: Array<string | null>, targetVerdict: Array<string | null>, publishedPeriod: Array<string | null>, publishedRefusal: Array<string | null>, publishedOwn: Array<number | null>, neighbourMedian: Array<number | null>, neighbourMean: Array<number | null>, neighboursCounted: Array<number>, region: Array<number | null>, england: Array<number | null>, aggregateKind: Array<string | null>, rank: Array<number | null>, ranked: Array<number | null>, band: Array<string | null>, verdict: Array<string>, verdictReason: Array<string | null>, gap: Array<number | null>, gapCount: Array<number | null>, gapWanted: Array<string | null>, comparedWith: Array<string | null>, liveMedian: Array<number | null>, liveMean: Array<number | null>, liveCounted: Array<number>, liveOf: Array<number>, series: Array<Array<number | null>> } } | null };

export type IndicatorPageQueryVariables = Exact<{
  area: string;
  indicator: string;
  basis?: string | null | undefined;
  period?: string | null | undefined;
  neighbourSet?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type IndicatorPageQuery = { indicatorPage: { indicator: string, basis: string, bases: Array<string>, period: string, periods: Array<string>, source: string, regionName: string | null, gap: number | null, gapCount: number | null, gapWanted: string | null, gapReason: string | null, comparedWith: string | null, change: number | null, changeReason: string | null, changeTest: string, changeTestReason: string | null, trend: string, trendReason: string | null, neighbourSet: string | null, neighbourPeriod: string | null, neighbourKind: string | null, standingPeriod: string | null, rank: number | null, ranked: number | null, band: string | null, cuts: Array<number> | null, ownCode: string | null, ownLabel: string | null, ownPolarity: string | null, target: string | null, targetVerdict: string | null, area: { code: string, kind: string, name: string, regionCode: string | null, regionName: string | null, status: string, activeTo: string | null, demonstration: boolean }, current: { period: string, status: string, amount: number | null, printed: string | null, numerator: number | null, denominator: number | null, partsFrom: string | null, inferredNumerator: number | null, inferredDenominator: number | null, lower95: number | null, upper95: number | null, counted: number | null, of: number | null, revision: number | null } | null, comparators: Array<{ id: string, kind: string, period: string | null, amount: number | null, counted: number | null, of: number | null, verdict: string, reason: string | null }>, lines: Array<{ who: string, areaCode: string | null, kind: string, points: Array<{ period: string, status: string, amount: number | null, printed: string | null, numerator: number | null, denominator: number | null, inferredNumerator: number | null, inferredDenominator: number | null, lower95: number | null, upper95: number | null, counted: number | null, of: number | null, revision: number | null }> }>, neighbours: Array<{ place: number, closeness: string, status: string, amount: number | null, numerator: number | null, denominator: number | null, lower95: number | null, upper95: number | null, verdict: string, change: number | null, area: { code: string, name: string, regionName: string | null, demonstration: boolean } }>, ownForNeighbours: { period: string, status: string, amount: number | null, printed: string | null, numerator: number | null, denominator: number | null, lower95: number | null, upper95: number | null, counted: number | null, of: number | null, revision: number | null } | null, findings: Array<{ id: number, code: string, severity: FindingSeverity, state: FindingState, sheet: string | null, row: number | null, column: string | null, indicator: string | null, basis: string | null, seen: string, remedy: string, explanation: string | null }>, commentary: Array<{ kind: string, text: string, author: string, at: string }>, traces: Array<{ period: string, source: string, file: string | null, cell: string | null, revision: number | null, recordedAt: string }> } | null };

export type CommentMutationVariables = Exact<{
  indicator: string;
  basis: string;
  period: string;
  kind: string;
  text: string;
}>;


export type CommentMutation = { comment: Array<{ kind: string, text: string, author: string, at: string }> };

export type SetTargetMutationVariables = Exact<{
  indicator: string;
  basis: string;
  from: string;
  kind: string;
  low?: number | null | undefined;
  high?: number | null | undefined;
  tolerance?: number | null | undefined;
  relativeTo?: string | null | undefined;
}>;


export type SetTargetMutation = { setTarget: boolean };

export type GapsQueryVariables = Exact<{
  area: string;
  period?: string | null | undefined;
  neighbourSet?: string | null | undefined;
  comparator?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type GapsQuery = { gaps: { period: string, source: string, revision: number | null, releasedAt: string | null, periods: Array<string>, neighbourSet: string | null, comparator: string, comparatorName: string | null, seriesPeriods: Array<string>, area: { code: string, kind: string, name: string, regionCode: string | null, regionName: string | null, status: string, activeTo: string | null, demonstration: boolean }, others: Array<{ code: string, name: string, demonstration: boolean }>, counts: { better: number, worse: number, similar: number, higher: number, lower: number, notCompared: number }, columns: { list: Array<string>, decidedBy: Array<string | null>, reason: Array<string | null>, indicator: Array<string>, basis: Array<string>, otherBases: Array<Array<string>>, status: Array<string>, amount: Array<number | null>, period: Array<string>, numerator: Array<number | null>, denominator: Array<number | null>, partsFrom: Array<string | null>, lower95: Array<number | null>, upper95: Array<number | null>, ownCode: Array<string | null>, ownLabel: Array<string | null>, ownPolarity: Array<string | null>, target: Array<string | null>, comparator: Array<number | null>, comparatorKind: Array<string | null>, comparatorPeriod: Array<string | null>, counted: Array<number | null>, of: Array<number | null>, comparatorArea: Array<string | null>, gap: Array<number | null>, side: Array<string | null>, gapCount: Array<number | null>, gapReach: Array<number | null>, gapWanted: Array<string | null>, gapOf: Array<string | null>, gapCountReason: Array<string | null>, verdict: Array<string>, distinguishable: Array<string | null>, notTestedBecause: Array<string | null>, lasted: Array<number>, every: Array<string>, lasting: Array<boolean>, size: Array<number | null>, farOffArea: Array<string | null>, farOffAmount: Array<number | null>, change: Array<number | null>, changeTest: Array<string>, changeTestReason: Array<string | null>, trend: Array<string>, trendReason: Array<string | null>, signal: Array<string | null>, signalSide: Array<string | null>, signalReason: Array<string | null>, trialLimits: Array<boolean>, revised: Array<string | null>, revisedFrom: Array<number | null>, othersAreas: Array<Array<string>>, othersAmounts: Array<Array<number>>, series: Array<Array<number | null>>, comparatorSeries: Array<Array<number | null>> } } | null };

export type NeighbourGapsQueryVariables = Exact<{
  area: string;
  indicator: string;
  basis?: string | null | undefined;
  period?: string | null | undefined;
  neighbourSet?: string | null | undefined;
  show?: string | null | undefined;
  kind?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type NeighbourGapsQuery = { neighbourGaps: { indicator: string, basis: string, period: string, kind: string | null, figuresPeriod: string | null, kinds: Array<string>, sincePeriod: string | null, seriesPeriods: Array<string>, neighbourSet: string | null, show: string, showName: string | null, improvedMost: Array<string>, area: { code: string, name: string, regionName: string | null, demonstration: boolean }, own: { place: number | null, closeness: string | null, gap: number | null, side: string | null, reason: string | null, verdict: string, change: number | null, changeTest: string, improved: boolean | null, trend: string, trendReason: string | null, series: Array<number | null>, area: { code: string, name: string, regionName: string | null, demonstration: boolean }, figure: { status: string, amount: number | null, numerator: number | null, denominator: number | null, lower95: number | null, upper95: number | null } }, rows: Array<{ place: number | null, closeness: string | null, gap: number | null, side: string | null, reason: string | null, verdict: string, change: number | null, changeTest: string, improved: boolean | null, trend: string, trendReason: string | null, series: Array<number | null>, area: { code: string, name: string, regionName: string | null, demonstration: boolean }, figure: { status: string, amount: number | null, numerator: number | null, denominator: number | null, lower95: number | null, upper95: number | null } }> } | null };

export type BesideQueryVariables = Exact<{
  area: string;
  other: string;
  indicator: string;
  basis?: string | null | undefined;
  period?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type BesideQuery = { beside: { indicator: string, basis: string, period: string, area: { code: string, name: string, regionName: string | null, demonstration: boolean }, other: { code: string, name: string, regionName: string | null, demonstration: boolean }, rows: Array<{ part: string, indicator: string, basis: string, kind: string | null, period: string | null, difference: number | null, side: string | null, reason: string | null, verdict: string, own: { status: string, amount: number | null, numerator: number | null, denominator: number | null, lower95: number | null, upper95: number | null }, other: { status: string, amount: number | null, numerator: number | null, denominator: number | null, lower95: number | null, upper95: number | null } }> } | null };

export type SavedGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedGroupsQuery = { savedGroups: Array<{ id: number, name: string, areas: Array<string>, savedBy: string, savedAt: string }> };

export type SaveGroupMutationVariables = Exact<{
  id?: number | null | undefined;
  name: string;
  areas: Array<string> | string;
}>;


export type SaveGroupMutation = { saveGroup: number };

export type DeleteGroupMutationVariables = Exact<{
  id: number;
}>;


export type DeleteGroupMutation = { deleteGroup: boolean };

export type FigureHistoryQueryVariables = Exact<{
  area: string;
  indicator: string;
  basis: string;
  until: string;
  asOf?: string | null | undefined;
}>;


export type FigureHistoryQuery = { figureHistory: { areaCode: string, indicator: string, basis: string, periods: Array<string>, status: Array<string>, amount: Array<number | null>, numerator: Array<number | null>, denominator: Array<number | null> } | null };

export type RankHistoryQueryVariables = Exact<{
  area: string;
  indicator: string;
  basis?: string | null | undefined;
  group?: string | null | undefined;
  neighbourSet?: string | null | undefined;
}>;


export type RankHistoryQuery = { rankHistory: { indicator: string, basis: string, kind: string, groupName: string, periods: Array<string>, ranked: Array<number>, areas: Array<{ areaCode: string, name: string, rank: Array<number | null>, amount: Array<number | null> }> } | null };

export type ReportedByQueryVariables = Exact<{
  indicator: string;
}>;


export type ReportedByQuery = { reportedBy: Array<{ basis: string, latest: string, area: { code: string, name: string, demonstration: boolean } }> };

export type PublishedPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedPeriodsQuery = { publishedPeriods: Array<{ indicator: string, basis: string, periods: Array<string> }> };

export type LeagueGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type LeagueGroupsQuery = { leagueGroups: Array<{ id: string, name: string, kind: string, count: number, demonstration: boolean }> };

export type LeagueTableQueryVariables = Exact<{
  indicator: string;
  basis?: string | null | undefined;
  period?: string | null | undefined;
  kind?: string | null | undefined;
  group: string;
}>;


export type LeagueTableQuery = { leagueTable: { indicator: string, basis: string, period: string, kind: string, group: string, groupName: string, demonstration: boolean, periods: Array<string>, previousPeriod: string | null, benchmark: number | null, benchmarkName: string | null, benchmarkKind: string | null, england: number | null, cuts: Array<number> | null, columns: { areaCode: Array<string>, name: Array<string>, rank: Array<number | null>, rankFrom: Array<number | null>, rankTo: Array<number | null>, tied: Array<boolean>, amount: Array<number>, printed: Array<string | null>, numerator: Array<number | null>, denominator: Array<number | null>, lower95: Array<number | null>, upper95: Array<number | null>, verdict: Array<string>, band: Array<string | null>, englandRank: Array<number | null>, change: Array<number | null>, changeReason: Array<string | null>, changeTest: Array<string>, previousRank: Array<number | null> }, unranked: Array<{ areaCode: string, name: string, reason: string, due: string | null }> } | null };

export type OutliersQueryVariables = Exact<{
  agreement: number;
  period?: string | null | undefined;
}>;


export type OutliersQuery = { outliers: { agreement: number, name: string, demonstration: boolean, period: string, periods: Array<string>, fewest: number, tooFew: Array<string>, reminders: Array<{ councilId: number, about: string, at: string, by: string }>, rows: Array<{ indicator: string, basis: string, end: string, place: number, of: number, amount: number, numerator: number | null, denominator: number | null, benchmark: number | null, benchmarkName: string | null, verdict: string, state: string, changedSince: boolean, council: { id: number, areaCode: string, name: string, demonstration: boolean }, events: Array<{ what: string, text: string, at: string, by: string, amount: number }> }> } | null };

export type ExplainOutlierMutationVariables = Exact<{
  agreement: number;
  period: string;
  indicator: string;
  basis: string;
  text: string;
  despite?: Array<string> | string | null | undefined;
}>;


export type ExplainOutlierMutation = { explainOutlier: { agreement: number, name: string, demonstration: boolean, period: string, periods: Array<string>, fewest: number, tooFew: Array<string>, reminders: Array<{ councilId: number, about: string, at: string, by: string }>, rows: Array<{ indicator: string, basis: string, end: string, place: number, of: number, amount: number, numerator: number | null, denominator: number | null, benchmark: number | null, benchmarkName: string | null, verdict: string, state: string, changedSince: boolean, council: { id: number, areaCode: string, name: string, demonstration: boolean }, events: Array<{ what: string, text: string, at: string, by: string, amount: number }> }> } | null };

export type AnswerOutlierMutationVariables = Exact<{
  agreement: number;
  period: string;
  council: number;
  indicator: string;
  basis: string;
  answer: string;
  text: string;
}>;


export type AnswerOutlierMutation = { answerOutlier: { agreement: number, name: string, demonstration: boolean, period: string, periods: Array<string>, fewest: number, tooFew: Array<string>, reminders: Array<{ councilId: number, about: string, at: string, by: string }>, rows: Array<{ indicator: string, basis: string, end: string, place: number, of: number, amount: number, numerator: number | null, denominator: number | null, benchmark: number | null, benchmarkName: string | null, verdict: string, state: string, changedSince: boolean, council: { id: number, areaCode: string, name: string, demonstration: boolean }, events: Array<{ what: string, text: string, at: string, by: string, amount: number }> }> } | null };

export type PublishedVintagesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedVintagesQuery = { publishedVintages: Array<{ id: number, dataset: string, datasetName: string, publisher: string, label: string, provisional: boolean, loadedAt: string, loadedBy: string, figures: number, shown: number }> };

export type PublishedFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedFilesQuery = { publishedFiles: Array<{ id: number, name: string, label: string, provisional: boolean, size: number, state: string, sentBy: string, sentAt: string, endedAt: string | null, vintage: number | null }> };

export type PublishedFileQueryVariables = Exact<{
  id: number;
}>;


export type PublishedFileQuery = { publishedFile: { id: number, name: string, label: string, provisional: boolean, size: number, bytesRead: number, rowsRead: number, state: string, sentBy: string, sentAt: string, startedAt: string | null, endedAt: string | null, vintage: number | null, account: { dataset: string | null, refusal: string | null, refusalColumns: Array<string>, rows: number, figures: number, unmappedColumns: Array<string>, absentColumns: Array<string>, missing: Array<{ what: string, rows: number }>, leftAside: Array<{ what: string, rows: number }>, unknownAreas: Array<{ what: string, rows: number }>, unknownPeriods: Array<{ what: string, rows: number }>, jointAreas: Array<{ what: string, rows: number }>, unreadable: Array<{ line: number, column: string, printed: string }>, repeated: Array<{ line: number, figure: string, values: string }> } | null } | null };

export type VintageChangesQueryVariables = Exact<{
  vintage: number;
  from?: number | null | undefined;
}>;


export type VintageChangesQuery = { vintageChanges: { vintage: number, against: number | null, added: number, gone: number, changed: number, figures: Array<{ kind: string, indicator: string, basis: string, period: string, areaCode: string, areaName: string, before: string | null, after: string | null }> } | null };

export type PublishedComparisonQueryVariables = Exact<{
  year?: number | null | undefined;
  neighbourSet: string;
  measure?: string | null | undefined;
  area?: string | null | undefined;
  from?: number | null | undefined;
}>;


export type PublishedComparisonQuery = { publishedComparison: { years: Array<number>, measures: Array<string>, total: number, columns: { sourceMeasure: Array<string>, indicator: Array<string>, basis: Array<string>, period: Array<string>, areaCode: Array<string>, areaName: Array<string>, status: Array<string>, value: Array<number | null>, previous: Array<number | null>, change: Array<number | null>, neighbourMean: Array<number | null>, neighbourMedian: Array<number | null>, neighboursCounted: Array<number>, regionValue: Array<number | null>, englandValue: Array<number | null>, rank: Array<number | null>, quartileBand: Array<string | null> } } };

export type RegionalPictureQueryVariables = Exact<{
  agreement: number;
  period?: string | null | undefined;
}>;


export type RegionalPictureQuery = { regionalPicture: { agreement: number, name: string, demonstration: boolean, period: string, periods: Array<string>, previousPeriod: string, yearPeriod: string, members: Array<{ areaCode: string, name: string, signedAt: string | null }>, columns: Array<{ indicator: string, basis: string, counted: number, benchmark: number | null, benchmarkName: string | null, cuts: Array<number> | null, amount: Array<number | null>, reason: Array<string | null>, numerator: Array<number | null>, denominator: Array<number | null>, rank: Array<number | null>, tied: Array<boolean>, rankFrom: Array<number | null>, rankTo: Array<number | null>, band: Array<string | null>, lower95: Array<number | null>, upper95: Array<number | null>, verdict: Array<string>, outlier: Array<string | null>, change: Array<number | null>, changeReason: Array<string | null>, changeTest: Array<string>, yearChange: Array<number | null>, yearChangeReason: Array<string | null>, yearChangeTest: Array<string> }> } | null };

export type RegionSeriesQueryVariables = Exact<{
  indicator: string;
  agreement?: number | null | undefined;
}>;


export type RegionSeriesQuery = { regionSeries: { indicator: string, basis: string | null, periods: Array<string>, areas: Array<{ areaCode: string, name: string, kind: string, amounts: Array<number | null>, printed: Array<string | null>, reasons: Array<string | null> }>, alliance: { agreement: number, name: string, basis: string, demonstration: boolean, points: Array<{ period: string, amount: number | null, reason: string | null, numerator: number | null, denominator: number | null, counted: number, of: number }> } | null } | null };

export type AreaTilesQueryVariables = Exact<{ [key: string]: never; }>;


export type AreaTilesQuery = { areaTiles: Array<{ areaCode: string, name: string, shortName: string, regionCode: string | null, regionName: string | null, across: number, down: number, demonstration: boolean }> };

export type CouncilOnAPageQueryVariables = Exact<{
  area: string;
  period?: string | null | undefined;
  neighbourSet?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CouncilOnAPageQuery = { councilOnAPage: { period: string, periods: Array<string>, neighbourSet: string | null, title: string, caption: string, marks: Array<string>, answer: string, gapsTitle: string, figuresTitle: string, sourcesTitle: string, sources: Array<string>, area: { code: string, name: string }, gaps: Array<{ name: string, kind: string, count: string | null, countWords: string | null, says: string, reason: string, definition: string, strip: { alt: string, own: number, ownText: string, interval: Array<number> | null, others: Array<number>, median: number, medianText: string, rangeText: string } | null }>, figures: { caption: string, rows: Array<Array<string>>, columns: Array<{ name: string, side: string }> } } | null };

export type ReturnPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReturnPeriodsQuery = { returnPeriods: Array<{ period: string, dueOn: string | null, return: { id: number, period: string, revision: number, status: ReturnStatus, held: number, toMend: number, figures: number, missing: number, updatedAt: string, updatedBy: string | null, releasedAt: string | null, signedBy: string | null, may: Array<string> } | null }> };

export type OneReturnQueryVariables = Exact<{
  period: string;
  revision?: number | null | undefined;
}>;


export type OneReturnQuery = { return: { id: number, period: string, revision: number, status: ReturnStatus, version: number, reason: string | null, figures: number, missing: number, held: number, toMend: number, noted: number, updatedAt: string, updatedBy: string | null, releasedAt: string | null, signedBy: string | null, may: Array<string>, council: { id: number, areaCode: string, name: string, demonstration: boolean }, cells: Array<{ indicator: string, basis: string, status: string, amount: number | null, printed: string | null, numerator: number | null, denominator: number | null, derived: boolean, held: boolean, note: string | null, explanation: string | null, cell: string | null, version: number, changedBy: string | null, changedAt: string | null, lastQuarter: number | null, rivals: Array<{ sheet: string | null, row: number, value: string, numerator: string, denominator: string }> }>, unmatched: Array<{ sheet: string | null, row: number, because: string, indicator: string, name: string, basis: string, value: string, numerator: string, denominator: string, period: string, area: string, suggestions: Array<string> }>, findings: Array<{ id: number, code: string, severity: FindingSeverity, state: FindingState, sheet: string | null, row: number | null, column: string | null, indicator: string | null, basis: string | null, seen: string, remedy: string, explanation: string | null }>, files: Array<{ id: number, name: string, size: number, sha256: string, receivedAt: string, receivedBy: string, again: boolean }>, history: Array<{ at: string, person: string, revision: number, what: string, reason: string | null }>, reading: { id: number, fileName: string, state: string, startedAt: string, endedAt: string | null, stages: Array<{ name: string, state: string, count: number | null }> } | null } | null };

export type ReadingQueryVariables = Exact<{
  id: number;
}>;


export type ReadingQuery = { reading: { id: number, fileName: string, state: string, startedAt: string, endedAt: string | null, stages: Array<{ name: string, state: string, count: number | null }> } | null };

export type StartReturnMutationVariables = Exact<{
  period: string;
}>;


export type StartReturnMutation = { startReturn: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type EditCellsMutationVariables = Exact<{
  returnId: number;
  edits: Array<CellEdit> | CellEdit;
}>;


export type EditCellsMutation = { editCells: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type ExplainFindingMutationVariables = Exact<{
  returnId: number;
  findingId: number;
  explanation: string;
}>;


export type ExplainFindingMutation = { explainFinding: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type ConfirmCellMutationVariables = Exact<{
  returnId: number;
  indicator: string;
  basis: string;
  explanation: string;
}>;


export type ConfirmCellMutation = { confirmCell: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type CheckReturnMutationVariables = Exact<{
  returnId: number;
  version: number;
}>;


export type CheckReturnMutation = { checkReturn: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type SubmitReturnMutationVariables = Exact<{
  returnId: number;
  version: number;
}>;


export type SubmitReturnMutation = { submitReturn: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type SignOffReturnMutationVariables = Exact<{
  returnId: number;
  version: number;
}>;


export type SignOffReturnMutation = { signOffReturn: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type SendBackReturnMutationVariables = Exact<{
  returnId: number;
  version: number;
  reason: string;
}>;


export type SendBackReturnMutation = { sendBackReturn: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type WithdrawReturnMutationVariables = Exact<{
  returnId: number;
  version: number;
  reason: string;
}>;


export type WithdrawReturnMutation = { withdrawReturn: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type ReviseReturnMutationVariables = Exact<{
  returnId: number;
  reason: string;
}>;


export type ReviseReturnMutation = { reviseReturn: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type PlaceRowMutationVariables = Exact<{
  returnId: number;
  sheet?: string | null | undefined;
  row: number;
  indicator?: string | null | undefined;
  basis?: string | null | undefined;
}>;


export type PlaceRowMutation = { placeRow: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type ChooseRowMutationVariables = Exact<{
  returnId: number;
  sheet?: string | null | undefined;
  row: number;
  indicator: string;
  basis: string;
}>;


export type ChooseRowMutation = { chooseRow: { return: { id: number, version: number, revision: number, status: ReturnStatus, may: Array<string>, held: number, toMend: number, noted: number } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null, conflicts: Array<{ indicator: string, basis: string, yours: string, theirs: string, changedBy: string, changedAt: string, version: number }> } };

export type ReviewQueryVariables = Exact<{
  id: number;
}>;


export type ReviewQuery = { review: { id: number, returnId: number, period: string, fileName: string, state: string, refusal: string | null, layout: string | null, recognised: number | null, version: number, receivedAt: string, answeredByProfile: number, stages: Array<{ name: string, state: string, count: number | null }>, counts: { right: number, held: number, unread: number, notDue: number, skipped: number }, questions: Array<{ id: string, code: string, ask: string, seen: string, section: string, label: string, cells: Array<number>, remembered: boolean, answer: string | null, answerWords: string | null, answers: Array<{ words: string, answer: string }> }>, cells: { address: Array<string>, table: Array<string>, row: Array<number>, column: Array<number>, section: Array<string>, code: Array<string>, label: Array<string>, role: Array<string>, period: Array<string>, basis: Array<string>, unit: Array<string>, verbatim: Array<string>, value: Array<string>, numerator: Array<string>, denominator: Array<string>, marker: Array<string>, indicator: Array<string | null>, indicatorBasis: Array<string | null>, matchedBy: Array<string | null>, state: Array<string> }, notes: Array<{ severity: FindingSeverity, place: string, seen: string }>, periods: Array<{ period: string, figures: number }> } | null };

export type ReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewsQuery = { reviews: Array<{ id: number, period: string, fileName: string, state: string, layout: string | null, receivedAt: string }> };

export type ReadingProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadingProfilesQuery = { readingProfiles: Array<{ layout: string, version: number, savedAt: string, exported: string, decisions: Array<{ about: string, asked: string, answer: string }>, names: Array<{ section: string, code: string, label: string, indicator: string | null, basis: string | null }> }> };

export type AnswerReviewMutationVariables = Exact<{
  reviewId: number;
  version: number;
  answers: Array<ReviewAnswer> | ReviewAnswer;
}>;


export type AnswerReviewMutation = { answerReview: { review: { id: number, returnId: number, period: string, fileName: string, state: string, refusal: string | null, layout: string | null, recognised: number | null, version: number, receivedAt: string, answeredByProfile: number, stages: Array<{ name: string, state: string, count: number | null }>, counts: { right: number, held: number, unread: number, notDue: number, skipped: number }, questions: Array<{ id: string, code: string, ask: string, seen: string, section: string, label: string, cells: Array<number>, remembered: boolean, answer: string | null, answerWords: string | null, answers: Array<{ words: string, answer: string }> }>, cells: { address: Array<string>, table: Array<string>, row: Array<number>, column: Array<number>, section: Array<string>, code: Array<string>, label: Array<string>, role: Array<string>, period: Array<string>, basis: Array<string>, unit: Array<string>, verbatim: Array<string>, value: Array<string>, numerator: Array<string>, denominator: Array<string>, marker: Array<string>, indicator: Array<string | null>, indicatorBasis: Array<string | null>, matchedBy: Array<string | null>, state: Array<string> }, notes: Array<{ severity: FindingSeverity, place: string, seen: string }>, periods: Array<{ period: string, figures: number }> } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null } };

export type EnterReviewMutationVariables = Exact<{
  reviewId: number;
  version: number;
  period: string;
}>;


export type EnterReviewMutation = { enterReview: { review: { id: number, version: number, state: string, period: string } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null } };

export type UndoProfileMutationVariables = Exact<{
  layout: string;
}>;


export type UndoProfileMutation = { undoProfile: Array<{ layout: string, version: number, savedAt: string, exported: string, decisions: Array<{ about: string, asked: string, answer: string }>, names: Array<{ section: string, code: string, label: string, indicator: string | null, basis: string | null }> }> };

export type CouncilSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CouncilSettingsQuery = { councilSettings: { settings: Array<{ indicator: string, basis: string, code: string | null, label: string | null, polarity: string | null, rangeFrom: number | null, rangeTo: number | null, from: string, setBy: string, setAt: string }>, targets: Array<{ indicator: string, basis: string, from: string, kind: string, low: number | null, high: number | null, tolerance: number | null, relativeTo: string | null, setBy: string, setAt: string }> } };

export type SetCouncilSettingMutationVariables = Exact<{
  indicator: string;
  basis: string;
  from: string;
  code?: string | null | undefined;
  label?: string | null | undefined;
  polarity?: string | null | undefined;
  rangeFrom?: number | null | undefined;
  rangeTo?: number | null | undefined;
}>;


export type SetCouncilSettingMutation = { setCouncilSetting: boolean };

export type PublishedSpreadsQueryVariables = Exact<{
  periods: Array<string> | string;
}>;


export type PublishedSpreadsQuery = { publishedSpreads: { indicator: Array<string>, basis: Array<string>, period: Array<string>, counted: Array<number>, mean: Array<number>, min: Array<number>, q1: Array<number>, q2: Array<number>, q3: Array<number>, max: Array<number> } };

export type ChildPopulationsQueryVariables = Exact<{
  period: string;
}>;


export type ChildPopulationsQuery = { childPopulations: { period: string, areaCode: Array<string>, year: Array<number>, aged0to17: Array<number> } | null };

export type SetTimetableMutationVariables = Exact<{
  agreement: number;
  period: string;
  opensOn: string;
  checkOn: string;
  dueOn: string;
}>;


export type SetTimetableMutation = { setTimetable: { period: string, timetable: { opensOn: string, checkOn: string, dueOn: string, setAt: string | null } } | null };

export type NoteRemindersMutationVariables = Exact<{
  agreement: number;
  period: string;
  about: string;
  councils: Array<number> | number;
}>;


export type NoteRemindersMutation = { noteReminders: Array<{ councilId: number, about: string, at: string, by: string }> };

declare const answer: unique symbol
/** An operation's text that knows its answer and its variables. */
export type TypedOperation<Answer, Variables> = string & { readonly [answer]?: (variables: Variables) => Answer }
export const Me = "query Me {\n  me {\n    id\n    name\n    email\n    memberships {\n      id\n      role\n      council {\n        id\n        areaCode\n        name\n        regionCode\n        regionName\n        demonstration\n      }\n      agreement {\n        id\n        name\n        kind\n        demonstration\n      }\n    }\n    current {\n      id\n      role\n      council {\n        id\n        areaCode\n        name\n        regionCode\n        regionName\n        demonstration\n      }\n      agreement {\n        id\n        name\n        kind\n        demonstration\n      }\n    }\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      browser\n      isThisOne\n    }\n  }\n}" as TypedOperation<MeQuery, MeQueryVariables>
export const AuditTrail = "query AuditTrail($from: Int, $action: String) {\n  auditTrail(from: $from, action: $action) {\n    total\n    entries {\n      id\n      at\n      person\n      council\n      action\n      subject\n      detail\n    }\n  }\n}" as TypedOperation<AuditTrailQuery, AuditTrailQueryVariables>
export const ChangeMembership = "mutation ChangeMembership($membershipId: Int!) {\n  changeMembership(membershipId: $membershipId) {\n    id\n    current {\n      id\n      role\n    }\n  }\n}" as TypedOperation<ChangeMembershipMutation, ChangeMembershipMutationVariables>
export const People = "query People {\n  people {\n    id\n    name\n    email\n    lastSeenAt\n    roles {\n      id\n      role\n      endedAt\n      council {\n        id\n        areaCode\n        name\n        demonstration\n      }\n      agreement {\n        id\n        name\n      }\n    }\n  }\n}" as TypedOperation<PeopleQuery, PeopleQueryVariables>
export const AddPerson = "mutation AddPerson($email: String!, $name: String!, $role: Role!, $council: Int, $agreement: Int) {\n  addPerson(\n    email: $email\n    name: $name\n    role: $role\n    council: $council\n    agreement: $agreement\n  ) {\n    id\n    link\n  }\n}" as TypedOperation<AddPersonMutation, AddPersonMutationVariables>
export const GiveRole = "mutation GiveRole($person: Int!, $role: Role!, $council: Int, $agreement: Int) {\n  giveRole(person: $person, role: $role, council: $council, agreement: $agreement)\n}" as TypedOperation<GiveRoleMutation, GiveRoleMutationVariables>
export const EndRole = "mutation EndRole($membershipId: Int!) {\n  endRole(membershipId: $membershipId)\n}" as TypedOperation<EndRoleMutation, EndRoleMutationVariables>
export const MakePasswordLink = "mutation MakePasswordLink($person: Int!) {\n  makePasswordLink(person: $person)\n}" as TypedOperation<MakePasswordLinkMutation, MakePasswordLinkMutationVariables>
export const Agreements = "query Agreements {\n  agreements {\n    id\n    name\n    kind\n    version\n    state\n    shares\n    purpose\n    topics\n    indicators\n    startsOn\n    endsOn\n    demonstration\n    own\n    members {\n      joinedAt\n      leftAt\n      council {\n        id\n        areaCode\n        name\n        demonstration\n      }\n    }\n  }\n}" as TypedOperation<AgreementsQuery, AgreementsQueryVariables>
export const Collection = "query Collection($agreement: Int!, $period: PeriodCode) {\n  collection(agreement: $agreement, period: $period) {\n    agreement {\n      id\n      name\n      kind\n      demonstration\n    }\n    period\n    periods\n    dueOn\n    timetable {\n      opensOn\n      checkOn\n      dueOn\n      setAt\n    }\n    openable {\n      period\n      opensOn\n      checkOn\n      dueOn\n    }\n    reminders {\n      councilId\n      about\n      at\n      by\n    }\n    rows {\n      status\n      since\n      revision\n      held\n      findings\n      late\n      lateFor\n      council {\n        id\n        areaCode\n        name\n        demonstration\n      }\n    }\n  }\n}" as TypedOperation<CollectionQuery, CollectionQueryVariables>
export const OneAgreement = "query OneAgreement($id: Int!) {\n  agreement(id: $id) {\n    may\n    toAnswer\n    agreement {\n      id\n      name\n      kind\n      version\n      state\n      shares\n      purpose\n      topics\n      indicators\n      startsOn\n      endsOn\n      demonstration\n      own\n      members {\n        joinedAt\n        leftAt\n        council {\n          id\n          areaCode\n          name\n          demonstration\n        }\n      }\n    }\n    versions {\n      version\n      state\n      shares\n      purpose\n      topics\n      indicators\n      startsOn\n      endsOn\n      reason\n      drawnAt\n      parties {\n        standing\n        proposedAt\n        answeredAt\n        reason\n        council {\n          id\n          areaCode\n          name\n          demonstration\n        }\n      }\n    }\n    events {\n      at\n      what\n      version\n      council\n      person\n      reason\n    }\n  }\n}" as TypedOperation<OneAgreementQuery, OneAgreementQueryVariables>
export const FigureViews = "query FigureViews($agreement: Int, $ours: Boolean, $from: Int) {\n  figureViews(agreement: $agreement, ours: $ours, from: $from) {\n    total\n    entries {\n      id\n      at\n      council\n      role\n      person\n      seen\n      agreements\n      page\n      indicator\n      period\n    }\n  }\n}" as TypedOperation<FigureViewsQuery, FigureViewsQueryVariables>
export const DrawUpAgreement = "mutation DrawUpAgreement($name: String!, $kind: String!, $terms: AgreementTerms!, $councils: [Int!]!) {\n  drawUpAgreement(name: $name, kind: $kind, terms: $terms, councils: $councils)\n}" as TypedOperation<DrawUpAgreementMutation, DrawUpAgreementMutationVariables>
export const AmendAgreement = "mutation AmendAgreement($id: Int!, $terms: AgreementTerms!, $reason: String!) {\n  amendAgreement(id: $id, terms: $terms, reason: $reason)\n}" as TypedOperation<AmendAgreementMutation, AmendAgreementMutationVariables>
export const AskToAgree = "mutation AskToAgree($id: Int!, $councils: [Int!]!) {\n  askToAgree(id: $id, councils: $councils)\n}" as TypedOperation<AskToAgreeMutation, AskToAgreeMutationVariables>
export const EndAgreement = "mutation EndAgreement($id: Int!, $lastDay: Date!, $reason: String!) {\n  endAgreement(id: $id, lastDay: $lastDay, reason: $reason)\n}" as TypedOperation<EndAgreementMutation, EndAgreementMutationVariables>
export const AcceptAgreement = "mutation AcceptAgreement($id: Int!, $version: Int!) {\n  acceptAgreement(id: $id, version: $version)\n}" as TypedOperation<AcceptAgreementMutation, AcceptAgreementMutationVariables>
export const DeclineAgreement = "mutation DeclineAgreement($id: Int!, $version: Int!, $reason: String!) {\n  declineAgreement(id: $id, version: $version, reason: $reason)\n}" as TypedOperation<DeclineAgreementMutation, DeclineAgreementMutationVariables>
export const LeaveAgreement = "mutation LeaveAgreement($id: Int!, $reason: String!) {\n  leaveAgreement(id: $id, reason: $reason)\n}" as TypedOperation<LeaveAgreementMutation, LeaveAgreementMutationVariables>
export const Areas = "query Areas($kind: String) {\n  areas(kind: $kind) {\n    code\n    kind\n    name\n    regionCode\n    regionName\n    status\n    activeTo\n    demonstration\n  }\n  neighbourSets\n}" as TypedOperation<AreasQuery, AreasQueryVariables>
export const Councils = "query Councils {\n  councils {\n    id\n    areaCode\n    name\n    regionCode\n    regionName\n    demonstration\n    active\n  }\n}" as TypedOperation<CouncilsQuery, CouncilsQueryVariables>
export const Neighbours = "query Neighbours($area: AreaCode!, $set: String) {\n  neighbours(area: $area, set: $set) {\n    id\n    name\n    neighbours {\n      place\n      closeness\n      area {\n        code\n        name\n        regionName\n      }\n    }\n  }\n}" as TypedOperation<NeighboursQuery, NeighboursQueryVariables>
export const TakeCouncilIn = "mutation TakeCouncilIn($area: AreaCode!) {\n  takeCouncilIn(area: $area)\n}" as TypedOperation<TakeCouncilInMutation, TakeCouncilInMutationVariables>
export const SetCouncilActive = "mutation SetCouncilActive($id: Int!, $active: Boolean!) {\n  setCouncilActive(id: $id, active: $active)\n}" as TypedOperation<SetCouncilActiveMutation, SetCouncilActiveMutationVariables>
export const LiveComparators = "query LiveComparators($area: AreaCode!, $indicator: String!, $basis: String!, $period: PeriodCode!, $asOf: Moment) {\n  liveComparators(\n    area: $area\n    indicator: $indicator\n    basis: $basis\n    period: $period\n    asOf: $asOf\n  ) {\n    area\n    indicator\n    basis\n    period\n    fewest\n    figures {\n      source\n      group\n      by\n      amount\n      reason\n      numerator\n      denominator\n      counted\n      of\n      best\n      version\n      standsFrom\n      decision\n      rule\n    }\n    covers {\n      group\n      of\n      notShared\n      missing {\n        area\n        name\n        because\n      }\n    }\n    moves {\n      source\n      group\n      by\n      version\n      at\n      before\n      after\n      countedBefore\n      counted\n      because {\n        area\n        name\n        revision\n        what\n      }\n    }\n  }\n}" as TypedOperation<LiveComparatorsQuery, LiveComparatorsQueryVariables>
export const CouncilProfile = "query CouncilProfile($area: AreaCode!, $period: PeriodCode, $neighbourSet: String, $asOf: Moment) {\n  councilProfile(\n    area: $area\n    period: $period\n    neighbourSet: $neighbourSet\n    asOf: $asOf\n  ) {\n    area {\n      code\n      kind\n      name\n      regionCode\n      regionName\n      status\n      activeTo\n      demonstration\n    }\n    period\n    source\n    revision\n    releasedAt\n    seriesPeriods\n    neighbourSet\n    periods\n    columns {\n      indicator\n      basis\n      status\n      amountKind\n      amount\n      printed\n      numerator\n      denominator\n      partsFrom\n      inferredNumerator\n      inferredDenominator\n      derived\n      lower95\n      upper95\n      change\n      changeReason\n      changeTest\n      changeTestReason\n      yearChange\n      yearChangeReason\n      yearChangeTest\n      ownCode\n      ownLabel\n      ownPolarity\n      target\n      targetVerdict\n      publishedPeriod\n      publishedRefusal\n      publishedOwn\n      neighbourMedian\n      neighbourMean\n      neighboursCounted\n      region\n      england\n      aggregateKind\n      rank\n      ranked\n      band\n      verdict\n      verdictReason\n      gap\n      gapCount\n      gapWanted\n      comparedWith\n      liveMedian\n      liveMean\n      liveCounted\n      liveOf\n      series\n    }\n  }\n}" as TypedOperation<CouncilProfileQuery, CouncilProfileQueryVariables>
export const IndicatorPage = "query IndicatorPage($area: AreaCode!, $indicator: String!, $basis: String, $period: PeriodCode, $neighbourSet: String, $asOf: Moment) {\n  indicatorPage(\n    area: $area\n    indicator: $indicator\n    basis: $basis\n    period: $period\n    neighbourSet: $neighbourSet\n    asOf: $asOf\n  ) {\n    area {\n      code\n      kind\n      name\n      regionCode\n      regionName\n      status\n      activeTo\n      demonstration\n    }\n    indicator\n    basis\n    bases\n    period\n    periods\n    source\n    regionName\n    current {\n      period\n      status\n      amount\n      printed\n      numerator\n      denominator\n      partsFrom\n      inferredNumerator\n      inferredDenominator\n      lower95\n      upper95\n      counted\n      of\n      revision\n    }\n    comparators {\n      id\n      kind\n      period\n      amount\n      counted\n      of\n      verdict\n      reason\n    }\n    gap\n    gapCount\n    gapWanted\n    gapReason\n    comparedWith\n    change\n    changeReason\n    changeTest\n    changeTestReason\n    trend\n    trendReason\n    lines {\n      who\n      areaCode\n      kind\n      points {\n        period\n        status\n        amount\n        printed\n        numerator\n        denominator\n        inferredNumerator\n        inferredDenominator\n        lower95\n        upper95\n        counted\n        of\n        revision\n      }\n    }\n    neighbourSet\n    neighbourPeriod\n    neighbourKind\n    neighbours {\n      place\n      closeness\n      status\n      amount\n      numerator\n      denominator\n      lower95\n      upper95\n      verdict\n      change\n      area {\n        code\n        name\n        regionName\n        demonstration\n      }\n    }\n    ownForNeighbours {\n      period\n      status\n      amount\n      printed\n      numerator\n      denominator\n      lower95\n      upper95\n      counted\n      of\n      revision\n    }\n    standingPeriod\n    rank\n    ranked\n    band\n    cuts\n    ownCode\n    ownLabel\n    ownPolarity\n    target\n    targetVerdict\n    findings {\n      id\n      code\n      severity\n      state\n      sheet\n      row\n      column\n      indicator\n      basis\n      seen\n      remedy\n      explanation\n    }\n    commentary {\n      kind\n      text\n      author\n      at\n    }\n    traces {\n      period\n      source\n      file\n      cell\n      revision\n      recordedAt\n    }\n  }\n}" as TypedOperation<IndicatorPageQuery, IndicatorPageQueryVariables>
export const Comment = "mutation Comment($indicator: String!, $basis: String!, $period: PeriodCode!, $kind: String!, $text: String!) {\n  comment(\n    indicator: $indicator\n    basis: $basis\n    period: $period\n    kind: $kind\n    text: $text\n  ) {\n    kind\n    text\n    author\n    at\n  }\n}" as TypedOperation<CommentMutation, CommentMutationVariables>
export const SetTarget = "mutation SetTarget($indicator: String!, $basis: String!, $from: PeriodCode!, $kind: String!, $low: Float, $high: Float, $tolerance: Float, $relativeTo: String) {\n  setTarget(\n    indicator: $indicator\n    basis: $basis\n    from: $from\n    kind: $kind\n    low: $low\n    high: $high\n    tolerance: $tolerance\n    relativeTo: $relativeTo\n  )\n}" as TypedOperation<SetTargetMutation, SetTargetMutationVariables>
export const Gaps = "query Gaps($area: AreaCode!, $period: PeriodCode, $neighbourSet: String, $comparator: String, $asOf: Moment) {\n  gaps(\n    area: $area\n    period: $period\n    neighbourSet: $neighbourSet\n    comparator: $comparator\n    asOf: $asOf\n  ) {\n    area {\n      code\n      kind\n      name\n      regionCode\n      regionName\n      status\n      activeTo\n      demonstration\n    }\n    period\n    source\n    revision\n    releasedAt\n    periods\n    neighbourSet\n    comparator\n    comparatorName\n    others {\n      code\n      name\n      demonstration\n    }\n    seriesPeriods\n    counts {\n      better\n      worse\n      similar\n      higher\n      lower\n      notCompared\n    }\n    columns {\n      list\n      decidedBy\n      reason\n      indicator\n      basis\n      otherBases\n      status\n      amount\n      period\n      numerator\n      denominator\n      partsFrom\n      lower95\n      upper95\n      ownCode\n      ownLabel\n      ownPolarity\n      target\n      comparator\n      comparatorKind\n      comparatorPeriod\n      counted\n      of\n      comparatorArea\n      gap\n      side\n      gapCount\n      gapReach\n      gapWanted\n      gapOf\n      gapCountReason\n      verdict\n      distinguishable\n      notTestedBecause\n      lasted\n      every\n      lasting\n      size\n      farOffArea\n      farOffAmount\n      change\n      changeTest\n      changeTestReason\n      trend\n      trendReason\n      signal\n      signalSide\n      signalReason\n      trialLimits\n      revised\n      revisedFrom\n      othersAreas\n      othersAmounts\n      series\n      comparatorSeries\n    }\n  }\n}" as TypedOperation<GapsQuery, GapsQueryVariables>
export const NeighbourGaps = "query NeighbourGaps($area: AreaCode!, $indicator: String!, $basis: String, $period: PeriodCode, $neighbourSet: String, $show: String, $kind: String, $asOf: Moment) {\n  neighbourGaps(\n    area: $area\n    indicator: $indicator\n    basis: $basis\n    period: $period\n    neighbourSet: $neighbourSet\n    show: $show\n    kind: $kind\n    asOf: $asOf\n  ) {\n    area {\n      code\n      name\n      regionName\n      demonstration\n    }\n    indicator\n    basis\n    period\n    kind\n    figuresPeriod\n    kinds\n    sincePeriod\n    seriesPeriods\n    neighbourSet\n    show\n    showName\n    improvedMost\n    own {\n      place\n      closeness\n      gap\n      side\n      reason\n      verdict\n      change\n      changeTest\n      improved\n      trend\n      trendReason\n      series\n      area {\n        code\n        name\n        regionName\n        demonstration\n      }\n      figure {\n        status\n        amount\n        numerator\n        denominator\n        lower95\n        upper95\n      }\n    }\n    rows {\n      place\n      closeness\n      gap\n      side\n      reason\n      verdict\n      change\n      changeTest\n      improved\n      trend\n      trendReason\n      series\n      area {\n        code\n        name\n        regionName\n        demonstration\n      }\n      figure {\n        status\n        amount\n        numerator\n        denominator\n        lower95\n        upper95\n      }\n    }\n  }\n}" as TypedOperation<NeighbourGapsQuery, NeighbourGapsQueryVariables>
export const Beside = "query Beside($area: AreaCode!, $other: AreaCode!, $indicator: String!, $basis: String, $period: PeriodCode, $asOf: Moment) {\n  beside(\n    area: $area\n    other: $other\n    indicator: $indicator\n    basis: $basis\n    period: $period\n    asOf: $asOf\n  ) {\n    area {\n      code\n      name\n      regionName\n      demonstration\n    }\n    other {\n      code\n      name\n      regionName\n      demonstration\n    }\n    indicator\n    basis\n    period\n    rows {\n      part\n      indicator\n      basis\n      kind\n      period\n      difference\n      side\n      reason\n      verdict\n      own {\n        status\n        amount\n        numerator\n        denominator\n        lower95\n        upper95\n      }\n      other {\n        status\n        amount\n        numerator\n        denominator\n        lower95\n        upper95\n      }\n    }\n  }\n}" as TypedOperation<BesideQuery, BesideQueryVariables>
export const SavedGroups = "query SavedGroups {\n  savedGroups {\n    id\n    name\n    areas\n    savedBy\n    savedAt\n  }\n}" as TypedOperation<SavedGroupsQuery, SavedGroupsQueryVariables>
export const SaveGroup = "mutation SaveGroup($id: Int, $name: String!, $areas: [AreaCode!]!) {\n  saveGroup(id: $id, name: $name, areas: $areas)\n}" as TypedOperation<SaveGroupMutation, SaveGroupMutationVariables>
export const DeleteGroup = "mutation DeleteGroup($id: Int!) {\n  deleteGroup(id: $id)\n}" as TypedOperation<DeleteGroupMutation, DeleteGroupMutationVariables>
export const FigureHistory = "query FigureHistory($area: AreaCode!, $indicator: String!, $basis: String!, $until: PeriodCode!, $asOf: Moment) {\n  figureHistory(\n    area: $area\n    indicator: $indicator\n    basis: $basis\n    until: $until\n    asOf: $asOf\n  ) {\n    areaCode\n    indicator\n    basis\n    periods\n    status\n    amount\n    numerator\n    denominator\n  }\n}" as TypedOperation<FigureHistoryQuery, FigureHistoryQueryVariables>
export const RankHistory = "query RankHistory($area: AreaCode!, $indicator: String!, $basis: String, $group: String, $neighbourSet: String) {\n  rankHistory(\n    area: $area\n    indicator: $indicator\n    basis: $basis\n    group: $group\n    neighbourSet: $neighbourSet\n  ) {\n    indicator\n    basis\n    kind\n    groupName\n    periods\n    ranked\n    areas {\n      areaCode\n      name\n      rank\n      amount\n    }\n  }\n}" as TypedOperation<RankHistoryQuery, RankHistoryQueryVariables>
export const ReportedBy = "query ReportedBy($indicator: String!) {\n  reportedBy(indicator: $indicator) {\n    basis\n    latest\n    area {\n      code\n      name\n      demonstration\n    }\n  }\n}" as TypedOperation<ReportedByQuery, ReportedByQueryVariables>
export const PublishedPeriods = "query PublishedPeriods {\n  publishedPeriods {\n    indicator\n    basis\n    periods\n  }\n}" as TypedOperation<PublishedPeriodsQuery, PublishedPeriodsQueryVariables>
export const LeagueGroups = "query LeagueGroups {\n  leagueGroups {\n    id\n    name\n    kind\n    count\n    demonstration\n  }\n}" as TypedOperation<LeagueGroupsQuery, LeagueGroupsQueryVariables>
export const LeagueTable = "query LeagueTable($indicator: String!, $basis: String, $period: PeriodCode, $kind: String, $group: String!) {\n  leagueTable(\n    indicator: $indicator\n    basis: $basis\n    period: $period\n    kind: $kind\n    group: $group\n  ) {\n    indicator\n    basis\n    period\n    kind\n    group\n    groupName\n    demonstration\n    periods\n    previousPeriod\n    benchmark\n    benchmarkName\n    benchmarkKind\n    england\n    cuts\n    columns {\n      areaCode\n      name\n      rank\n      rankFrom\n      rankTo\n      tied\n      amount\n      printed\n      numerator\n      denominator\n      lower95\n      upper95\n      verdict\n      band\n      englandRank\n      change\n      changeReason\n      changeTest\n      previousRank\n    }\n    unranked {\n      areaCode\n      name\n      reason\n      due\n    }\n  }\n}" as TypedOperation<LeagueTableQuery, LeagueTableQueryVariables>
export const Outliers = "query Outliers($agreement: Int!, $period: PeriodCode) {\n  outliers(agreement: $agreement, period: $period) {\n    agreement\n    name\n    demonstration\n    period\n    periods\n    fewest\n    tooFew\n    reminders {\n      councilId\n      about\n      at\n      by\n    }\n    rows {\n      council {\n        id\n        areaCode\n        name\n        demonstration\n      }\n      indicator\n      basis\n      end\n      place\n      of\n      amount\n      numerator\n      denominator\n      benchmark\n      benchmarkName\n      verdict\n      state\n      changedSince\n      events {\n        what\n        text\n        at\n        by\n        amount\n      }\n    }\n  }\n}" as TypedOperation<OutliersQuery, OutliersQueryVariables>
export const ExplainOutlier = "mutation ExplainOutlier($agreement: Int!, $period: PeriodCode!, $indicator: String!, $basis: String!, $text: String!, $despite: [String!]) {\n  explainOutlier(\n    agreement: $agreement\n    period: $period\n    indicator: $indicator\n    basis: $basis\n    text: $text\n    despite: $despite\n  ) {\n    agreement\n    name\n    demonstration\n    period\n    periods\n    fewest\n    tooFew\n    reminders {\n      councilId\n      about\n      at\n      by\n    }\n    rows {\n      council {\n        id\n        areaCode\n        name\n        demonstration\n      }\n      indicator\n      basis\n      end\n      place\n      of\n      amount\n      numerator\n      denominator\n      benchmark\n      benchmarkName\n      verdict\n      state\n      changedSince\n      events {\n        what\n        text\n        at\n        by\n        amount\n      }\n    }\n  }\n}" as TypedOperation<ExplainOutlierMutation, ExplainOutlierMutationVariables>
export const AnswerOutlier = "mutation AnswerOutlier($agreement: Int!, $period: PeriodCode!, $council: Int!, $indicator: String!, $basis: String!, $answer: String!, $text: String!) {\n  answerOutlier(\n    agreement: $agreement\n    period: $period\n    council: $council\n    indicator: $indicator\n    basis: $basis\n    answer: $answer\n    text: $text\n  ) {\n    agreement\n    name\n    demonstration\n    period\n    periods\n    fewest\n    tooFew\n    reminders {\n      councilId\n      about\n      at\n      by\n    }\n    rows {\n      council {\n        id\n        areaCode\n        name\n        demonstration\n      }\n      indicator\n      basis\n      end\n      place\n      of\n      amount\n      numerator\n      denominator\n      benchmark\n      benchmarkName\n      verdict\n      state\n      changedSince\n      events {\n        what\n        text\n        at\n        by\n        amount\n      }\n    }\n  }\n}" as TypedOperation<AnswerOutlierMutation, AnswerOutlierMutationVariables>
export const PublishedVintages = "query PublishedVintages {\n  publishedVintages {\n    id\n    dataset\n    datasetName\n    publisher\n    label\n    provisional\n    loadedAt\n    loadedBy\n    figures\n    shown\n  }\n}" as TypedOperation<PublishedVintagesQuery, PublishedVintagesQueryVariables>
export const PublishedFiles = "query PublishedFiles {\n  publishedFiles {\n    id\n    name\n    label\n    provisional\n    size\n    state\n    sentBy\n    sentAt\n    endedAt\n    vintage\n  }\n}" as TypedOperation<PublishedFilesQuery, PublishedFilesQueryVariables>
export const PublishedFile = "query PublishedFile($id: Int!) {\n  publishedFile(id: $id) {\n    id\n    name\n    label\n    provisional\n    size\n    bytesRead\n    rowsRead\n    state\n    sentBy\n    sentAt\n    startedAt\n    endedAt\n    vintage\n    account {\n      dataset\n      refusal\n      refusalColumns\n      rows\n      figures\n      unmappedColumns\n      absentColumns\n      missing {\n        what\n        rows\n      }\n      leftAside {\n        what\n        rows\n      }\n      unknownAreas {\n        what\n        rows\n      }\n      unknownPeriods {\n        what\n        rows\n      }\n      jointAreas {\n        what\n        rows\n      }\n      unreadable {\n        line\n        column\n        printed\n      }\n      repeated {\n        line\n        figure\n        values\n      }\n    }\n  }\n}" as TypedOperation<PublishedFileQuery, PublishedFileQueryVariables>
export const VintageChanges = "query VintageChanges($vintage: Int!, $from: Int) {\n  vintageChanges(vintage: $vintage, from: $from) {\n    vintage\n    against\n    added\n    gone\n    changed\n    figures {\n      kind\n      indicator\n      basis\n      period\n      areaCode\n      areaName\n      before\n      after\n    }\n  }\n}" as TypedOperation<VintageChangesQuery, VintageChangesQueryVariables>
export const PublishedComparison = "query PublishedComparison($year: Int, $neighbourSet: String!, $measure: String, $area: AreaCode, $from: Int) {\n  publishedComparison(\n    year: $year\n    neighbourSet: $neighbourSet\n    measure: $measure\n    area: $area\n    from: $from\n  ) {\n    years\n    measures\n    total\n    columns {\n      sourceMeasure\n      indicator\n      basis\n      period\n      areaCode\n      areaName\n      status\n      value\n      previous\n      change\n      neighbourMean\n      neighbourMedian\n      neighboursCounted\n      regionValue\n      englandValue\n      rank\n      quartileBand\n    }\n  }\n}" as TypedOperation<PublishedComparisonQuery, PublishedComparisonQueryVariables>
export const RegionalPicture = "query RegionalPicture($agreement: Int!, $period: PeriodCode) {\n  regionalPicture(agreement: $agreement, period: $period) {\n    agreement\n    name\n    demonstration\n    period\n    periods\n    previousPeriod\n    yearPeriod\n    members {\n      areaCode\n      name\n      signedAt\n    }\n    columns {\n      indicator\n      basis\n      counted\n      benchmark\n      benchmarkName\n      cuts\n      amount\n      reason\n      numerator\n      denominator\n      rank\n      tied\n      rankFrom\n      rankTo\n      band\n      lower95\n      upper95\n      verdict\n      outlier\n      change\n      changeReason\n      changeTest\n      yearChange\n      yearChangeReason\n      yearChangeTest\n    }\n  }\n}" as TypedOperation<RegionalPictureQuery, RegionalPictureQueryVariables>
export const RegionSeries = "query RegionSeries($indicator: String!, $agreement: Int) {\n  regionSeries(indicator: $indicator, agreement: $agreement) {\n    indicator\n    basis\n    periods\n    areas {\n      areaCode\n      name\n      kind\n      amounts\n      printed\n      reasons\n    }\n    alliance {\n      agreement\n      name\n      basis\n      demonstration\n      points {\n        period\n        amount\n        reason\n        numerator\n        denominator\n        counted\n        of\n      }\n    }\n  }\n}" as TypedOperation<RegionSeriesQuery, RegionSeriesQueryVariables>
export const AreaTiles = "query AreaTiles {\n  areaTiles {\n    areaCode\n    name\n    shortName\n    regionCode\n    regionName\n    across\n    down\n    demonstration\n  }\n}" as TypedOperation<AreaTilesQuery, AreaTilesQueryVariables>
export const CouncilOnAPage = "query CouncilOnAPage($area: AreaCode!, $period: PeriodCode, $neighbourSet: String, $asOf: Moment) {\n  councilOnAPage(\n    area: $area\n    period: $period\n    neighbourSet: $neighbourSet\n    asOf: $asOf\n  ) {\n    area {\n      code\n      name\n    }\n    period\n    periods\n    neighbourSet\n    title\n    caption\n    marks\n    answer\n    gapsTitle\n    gaps {\n      name\n      kind\n      count\n      countWords\n      says\n      reason\n      definition\n      strip {\n        alt\n        own\n        ownText\n        interval\n        others\n        median\n        medianText\n        rangeText\n      }\n    }\n    figuresTitle\n    figures {\n      caption\n      columns {\n        name\n        side\n      }\n      rows\n    }\n    sourcesTitle\n    sources\n  }\n}" as TypedOperation<CouncilOnAPageQuery, CouncilOnAPageQueryVariables>
export const ReturnPeriods = "query ReturnPeriods {\n  returnPeriods {\n    period\n    dueOn\n    return {\n      id\n      period\n      revision\n      status\n      held\n      toMend\n      figures\n      missing\n      updatedAt\n      updatedBy\n      releasedAt\n      signedBy\n      may\n    }\n  }\n}" as TypedOperation<ReturnPeriodsQuery, ReturnPeriodsQueryVariables>
export const OneReturn = "query OneReturn($period: PeriodCode!, $revision: Int) {\n  return(period: $period, revision: $revision) {\n    id\n    council {\n      id\n      areaCode\n      name\n      demonstration\n    }\n    period\n    revision\n    status\n    version\n    reason\n    figures\n    missing\n    held\n    toMend\n    noted\n    updatedAt\n    updatedBy\n    releasedAt\n    signedBy\n    may\n    cells {\n      indicator\n      basis\n      status\n      amount\n      printed\n      numerator\n      denominator\n      derived\n      held\n      note\n      explanation\n      cell\n      version\n      changedBy\n      changedAt\n      lastQuarter\n      rivals {\n        sheet\n        row\n        value\n        numerator\n        denominator\n      }\n    }\n    unmatched {\n      sheet\n      row\n      because\n      indicator\n      name\n      basis\n      value\n      numerator\n      denominator\n      period\n      area\n      suggestions\n    }\n    findings {\n      id\n      code\n      severity\n      state\n      sheet\n      row\n      column\n      indicator\n      basis\n      seen\n      remedy\n      explanation\n    }\n    files {\n      id\n      name\n      size\n      sha256\n      receivedAt\n      receivedBy\n      again\n    }\n    history {\n      at\n      person\n      revision\n      what\n      reason\n    }\n    reading {\n      id\n      fileName\n      state\n      startedAt\n      endedAt\n      stages {\n        name\n        state\n        count\n      }\n    }\n  }\n}" as TypedOperation<OneReturnQuery, OneReturnQueryVariables>
export const Reading = "query Reading($id: Int!) {\n  reading(id: $id) {\n    id\n    fileName\n    state\n    startedAt\n    endedAt\n    stages {\n      name\n      state\n      count\n    }\n  }\n}" as TypedOperation<ReadingQuery, ReadingQueryVariables>
export const StartReturn = "mutation StartReturn($period: PeriodCode!) {\n  startReturn(period: $period) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<StartReturnMutation, StartReturnMutationVariables>
export const EditCells = "mutation EditCells($returnId: Int!, $edits: [CellEdit!]!) {\n  editCells(returnId: $returnId, edits: $edits) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<EditCellsMutation, EditCellsMutationVariables>
export const ExplainFinding = "mutation ExplainFinding($returnId: Int!, $findingId: Int!, $explanation: String!) {\n  explainFinding(\n    returnId: $returnId\n    findingId: $findingId\n    explanation: $explanation\n  ) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<ExplainFindingMutation, ExplainFindingMutationVariables>
export const ConfirmCell = "mutation ConfirmCell($returnId: Int!, $indicator: String!, $basis: String!, $explanation: String!) {\n  confirmCell(\n    returnId: $returnId\n    indicator: $indicator\n    basis: $basis\n    explanation: $explanation\n  ) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<ConfirmCellMutation, ConfirmCellMutationVariables>
export const CheckReturn = "mutation CheckReturn($returnId: Int!, $version: Int!) {\n  checkReturn(returnId: $returnId, version: $version) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<CheckReturnMutation, CheckReturnMutationVariables>
export const SubmitReturn = "mutation SubmitReturn($returnId: Int!, $version: Int!) {\n  submitReturn(returnId: $returnId, version: $version) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<SubmitReturnMutation, SubmitReturnMutationVariables>
export const SignOffReturn = "mutation SignOffReturn($returnId: Int!, $version: Int!) {\n  signOffReturn(returnId: $returnId, version: $version) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<SignOffReturnMutation, SignOffReturnMutationVariables>
export const SendBackReturn = "mutation SendBackReturn($returnId: Int!, $version: Int!, $reason: String!) {\n  sendBackReturn(returnId: $returnId, version: $version, reason: $reason) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<SendBackReturnMutation, SendBackReturnMutationVariables>
export const WithdrawReturn = "mutation WithdrawReturn($returnId: Int!, $version: Int!, $reason: String!) {\n  withdrawReturn(returnId: $returnId, version: $version, reason: $reason) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<WithdrawReturnMutation, WithdrawReturnMutationVariables>
export const ReviseReturn = "mutation ReviseReturn($returnId: Int!, $reason: String!) {\n  reviseReturn(returnId: $returnId, reason: $reason) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<ReviseReturnMutation, ReviseReturnMutationVariables>
export const PlaceRow = "mutation PlaceRow($returnId: Int!, $sheet: String, $row: Int!, $indicator: String, $basis: String) {\n  placeRow(\n    returnId: $returnId\n    sheet: $sheet\n    row: $row\n    indicator: $indicator\n    basis: $basis\n  ) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<PlaceRowMutation, PlaceRowMutationVariables>
export const ChooseRow = "mutation ChooseRow($returnId: Int!, $sheet: String, $row: Int!, $indicator: String!, $basis: String!) {\n  chooseRow(\n    returnId: $returnId\n    sheet: $sheet\n    row: $row\n    indicator: $indicator\n    basis: $basis\n  ) {\n    return {\n      id\n      version\n      revision\n      status\n      may\n      held\n      toMend\n      noted\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n    conflicts {\n      indicator\n      basis\n      yours\n      theirs\n      changedBy\n      changedAt\n      version\n    }\n  }\n}" as TypedOperation<ChooseRowMutation, ChooseRowMutationVariables>
export const Review = "query Review($id: Int!) {\n  review(id: $id) {\n    id\n    returnId\n    period\n    fileName\n    state\n    refusal\n    layout\n    recognised\n    version\n    receivedAt\n    answeredByProfile\n    stages {\n      name\n      state\n      count\n    }\n    counts {\n      right\n      held\n      unread\n      notDue\n      skipped\n    }\n    questions {\n      id\n      code\n      ask\n      seen\n      section\n      label\n      cells\n      answers {\n        words\n        answer\n      }\n      remembered\n      answer\n      answerWords\n    }\n    cells {\n      address\n      table\n      row\n      column\n      section\n      code\n      label\n      role\n      period\n      basis\n      unit\n      verbatim\n      value\n      numerator\n      denominator\n      marker\n      indicator\n      indicatorBasis\n      matchedBy\n      state\n    }\n    notes {\n      severity\n      place\n      seen\n    }\n    periods {\n      period\n      figures\n    }\n  }\n}" as TypedOperation<ReviewQuery, ReviewQueryVariables>
export const Reviews = "query Reviews {\n  reviews {\n    id\n    period\n    fileName\n    state\n    layout\n    receivedAt\n  }\n}" as TypedOperation<ReviewsQuery, ReviewsQueryVariables>
export const ReadingProfiles = "query ReadingProfiles {\n  readingProfiles {\n    layout\n    version\n    savedAt\n    exported\n    decisions {\n      about\n      asked\n      answer\n    }\n    names {\n      section\n      code\n      label\n      indicator\n      basis\n    }\n  }\n}" as TypedOperation<ReadingProfilesQuery, ReadingProfilesQueryVariables>
export const AnswerReview = "mutation AnswerReview($reviewId: Int!, $version: Int!, $answers: [ReviewAnswer!]!) {\n  answerReview(reviewId: $reviewId, version: $version, answers: $answers) {\n    review {\n      id\n      returnId\n      period\n      fileName\n      state\n      refusal\n      layout\n      recognised\n      version\n      receivedAt\n      answeredByProfile\n      stages {\n        name\n        state\n        count\n      }\n      counts {\n        right\n        held\n        unread\n        notDue\n        skipped\n      }\n      questions {\n        id\n        code\n        ask\n        seen\n        section\n        label\n        cells\n        answers {\n          words\n          answer\n        }\n        remembered\n        answer\n        answerWords\n      }\n      cells {\n        address\n        table\n        row\n        column\n        section\n        code\n        label\n        role\n        period\n        basis\n        unit\n        verbatim\n        value\n        numerator\n        denominator\n        marker\n        indicator\n        indicatorBasis\n        matchedBy\n        state\n      }\n      notes {\n        severity\n        place\n        seen\n      }\n      periods {\n        period\n        figures\n      }\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n  }\n}" as TypedOperation<AnswerReviewMutation, AnswerReviewMutationVariables>
export const EnterReview = "mutation EnterReview($reviewId: Int!, $version: Int!, $period: PeriodCode!) {\n  enterReview(reviewId: $reviewId, version: $version, period: $period) {\n    review {\n      id\n      version\n      state\n      period\n    }\n    refusal {\n      code\n      facts {\n        name\n        value\n      }\n    }\n  }\n}" as TypedOperation<EnterReviewMutation, EnterReviewMutationVariables>
export const UndoProfile = "mutation UndoProfile($layout: String!) {\n  undoProfile(layout: $layout) {\n    layout\n    version\n    savedAt\n    exported\n    decisions {\n      about\n      asked\n      answer\n    }\n    names {\n      section\n      code\n      label\n      indicator\n      basis\n    }\n  }\n}" as TypedOperation<UndoProfileMutation, UndoProfileMutationVariables>
export const CouncilSettings = "query CouncilSettings {\n  councilSettings {\n    settings {\n      indicator\n      basis\n      code\n      label\n      polarity\n      rangeFrom\n      rangeTo\n      from\n      setBy\n      setAt\n    }\n    targets {\n      indicator\n      basis\n      from\n      kind\n      low\n      high\n      tolerance\n      relativeTo\n      setBy\n      setAt\n    }\n  }\n}" as TypedOperation<CouncilSettingsQuery, CouncilSettingsQueryVariables>
export const SetCouncilSetting = "mutation SetCouncilSetting($indicator: String!, $basis: String!, $from: Date!, $code: String, $label: String, $polarity: String, $rangeFrom: Float, $rangeTo: Float) {\n  setCouncilSetting(\n    indicator: $indicator\n    basis: $basis\n    from: $from\n    code: $code\n    label: $label\n    polarity: $polarity\n    rangeFrom: $rangeFrom\n    rangeTo: $rangeTo\n  )\n}" as TypedOperation<SetCouncilSettingMutation, SetCouncilSettingMutationVariables>
export const PublishedSpreads = "query PublishedSpreads($periods: [PeriodCode!]!) {\n  publishedSpreads(periods: $periods) {\n    indicator\n    basis\n    period\n    counted\n    mean\n    min\n    q1\n    q2\n    q3\n    max\n  }\n}" as TypedOperation<PublishedSpreadsQuery, PublishedSpreadsQueryVariables>
export const ChildPopulations = "query ChildPopulations($period: PeriodCode!) {\n  childPopulations(period: $period) {\n    period\n    areaCode\n    year\n    aged0to17\n  }\n}" as TypedOperation<ChildPopulationsQuery, ChildPopulationsQueryVariables>
export const SetTimetable = "mutation SetTimetable($agreement: Int!, $period: PeriodCode!, $opensOn: Date!, $checkOn: Date!, $dueOn: Date!) {\n  setTimetable(\n    agreement: $agreement\n    period: $period\n    opensOn: $opensOn\n    checkOn: $checkOn\n    dueOn: $dueOn\n  ) {\n    period\n    timetable {\n      opensOn\n      checkOn\n      dueOn\n      setAt\n    }\n  }\n}" as TypedOperation<SetTimetableMutation, SetTimetableMutationVariables>
export const NoteReminders = "mutation NoteReminders($agreement: Int!, $period: PeriodCode!, $about: String!, $councils: [Int!]!) {\n  noteReminders(\n    agreement: $agreement\n    period: $period\n    about: $about\n    councils: $councils\n  ) {\n    councilId\n    about\n    at\n    by\n  }\n}" as TypedOperation<NoteRemindersMutation, NoteRemindersMutationVariables>
