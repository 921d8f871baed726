// Written by generate.ts from schema/ and operations/. Change those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** As what somebody acts. A person may have several roles and uses one at a time. */
export type Role =
  | 'analyst'
  | 'approver'
  | 'director'
  | 'regional_lead'
  | 'reader'
  | 'administrator';

/** The terms of an agreement as they are drawn up. */
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

/** A change of one figure of a draft. */
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

/** An answer to one question. */
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


export type CollectionQuery = { collection: { period: string, periods: Array<string>, dueOn: string, agreement: { id: number, name: string, kind: string, demonstration: boolean }, compared: { waiting: number, at: string | null } | null, timetable: { opensOn: string, checkOn: string, dueOn: string, setAt: string | null }, openable: Array<{ period: string, opensOn: string, checkOn: string, dueOn: string }>, reminders: Array<{ councilId: number, about: string, at: string, by: string }>, rows: Array<{ status: string, since: string | null, revision: number | null, held: number, findings: number, late: boolean, lateFor: string | null, council: { id: number, areaCode: string, name: string, demonstration: boolean } }> } | null };

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


export type LiveComparatorsQuery = { liveComparators: { area: string, indicator: string, basis: string, period: string, fewest: number, figures: Array<{ source: string, group: string, by: string, amount: number | null, reason: string | null, numerator: number | null, denominator: number | null, counted: number, of: number, best: string | null, version: number, standsFrom: string, decision: string | null, rule: string | null }>, covers: Array<{ group: string, of: number, notShared: number, missing: Array<{ area: string, name: string, because: string }> }>, moves: Array<{ source: string, group: string, by: string, version: number, at: string, before: number | null, after: number | null, countedBefore: number | null, counted: number, because: Array<{ area: string, name: string, revision: number, what: string }>, sharing: Array<{ what: string, agreement: string, version: number | null, council: string | null, own: boolean }> }> } | null };

export type SafeAggregatesQueryVariables = Exact<{
  area: string;
  period: string;
  asOf?: string | null | undefined;
}>;


export type SafeAggregatesQuery = { safeAggregates: { area: string, period: string, indicator: Array<string>, basis: Array<string>, group: Array<string>, by: Array<string>, amount: Array<number | null>, decision: Array<string>, rule: Array<string>, counted: Array<number>, of: Array<number>, standsFrom: Array<string> } | null };

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

export type PublishedYearsQueryVariables = Exact<{
  area: string;
  indicator: string;
  basis?: string | null | undefined;
}>;


export type PublishedYearsQuery = { publishedYears: Array<{ period: string, amount: number | null }> };

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
  asOf?: string | null | undefined;
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

export type RebasingsQueryVariables = Exact<{
  indicator: string;
  basis: string;
  asOf?: string | null | undefined;
}>;


export type RebasingsQuery = { rebasings: { inForce: Array<{ period: string, reason: string, by: string, at: string }>, history: Array<{ period: string, kind: string, reason: string, by: string, at: string }> } };

export type RebaseMutationVariables = Exact<{
  indicator: string;
  basis: string;
  period: string;
  reason: string;
}>;


export type RebaseMutation = { rebase: boolean };

export type UndoRebasingMutationVariables = Exact<{
  indicator: string;
  basis: string;
  period: string;
  reason: string;
}>;


export type UndoRebasingMutation = { undoRebasing: boolean };

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

export type PublishedPictureQueryVariables = Exact<{
  group: string;
  year?: number | null | undefined;
}>;


export type PublishedPictureQuery = { publishedPicture: { group: string, groupName: string, years: Array<number>, members: Array<{ areaCode: string, name: string }>, columns: Array<{ indicator: string, basis: string, period: string, ranked: number, amount: Array<number | null>, reason: Array<string | null>, numerator: Array<number | null>, denominator: Array<number | null>, rank: Array<number | null>, band: Array<string | null> }> } | null };

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


export type ReviewQuery = { review: { id: number, returnId: number, period: string, fileName: string, state: string, refusal: string | null, layout: string | null, recognised: number | null, version: number, receivedAt: string, answeredByProfile: number, stages: Array<{ name: string, state: string, count: number | null }>, counts: { right: number, held: number, unread: number, notDue: number, skipped: number }, questions: Array<{ id: string, code: string, ask: string, seen: string, section: string, label: string, cells: Array<number>, remembered: boolean, answer: string | null, answerWords: string | null, answers: Array<{ words: string, answer: string }> }>, cells: { key: Array<string>, address: Array<string>, table: Array<string>, row: Array<number>, column: Array<number>, section: Array<string>, code: Array<string>, label: Array<string>, role: Array<string>, period: Array<string>, basis: Array<string>, unit: Array<string>, verbatim: Array<string>, value: Array<string>, numerator: Array<string>, denominator: Array<string>, marker: Array<string>, indicator: Array<string | null>, indicatorBasis: Array<string | null>, matchedBy: Array<string | null>, state: Array<string> }, notes: Array<{ severity: FindingSeverity, place: string, seen: string }>, periods: Array<{ period: string, figures: number }> } | null };

export type ReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewsQuery = { reviews: Array<{ id: number, period: string, fileName: string, state: string, layout: string | null, receivedAt: string }> };

export type ReadingProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadingProfilesQuery = { readingProfiles: Array<{ layout: string, version: number, savedAt: string, exported: string, decisions: Array<{ about: string, asked: string, answer: string }>, names: Array<{ section: string, code: string, label: string, indicator: string | null, basis: string | null }> }> };

export type AnswerReviewMutationVariables = Exact<{
  reviewId: number;
  version: number;
  answers: Array<ReviewAnswer> | ReviewAnswer;
}>;


export type AnswerReviewMutation = { answerReview: { review: { id: number, returnId: number, period: string, fileName: string, state: string, refusal: string | null, layout: string | null, recognised: number | null, version: number, receivedAt: string, answeredByProfile: number, stages: Array<{ name: string, state: string, count: number | null }>, counts: { right: number, held: number, unread: number, notDue: number, skipped: number }, questions: Array<{ id: string, code: string, ask: string, seen: string, section: string, label: string, cells: Array<number>, remembered: boolean, answer: string | null, answerWords: string | null, answers: Array<{ words: string, answer: string }> }>, cells: { key: Array<string>, address: Array<string>, table: Array<string>, row: Array<number>, column: Array<number>, section: Array<string>, code: Array<string>, label: Array<string>, role: Array<string>, period: Array<string>, basis: Array<string>, unit: Array<string>, verbatim: Array<string>, value: Array<string>, numerator: Array<string>, denominator: Array<string>, marker: Array<string>, indicator: Array<string | null>, indicatorBasis: Array<string | null>, matchedBy: Array<string | null>, state: Array<string> }, notes: Array<{ severity: FindingSeverity, place: string, seen: string }>, periods: Array<{ period: string, figures: number }> } | null, refusal: { code: string, facts: Array<{ name: string, value: string }> } | null } };

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

export type PublishedThenQueryVariables = Exact<{
  asOf: string;
}>;


export type PublishedThenQuery = { publishedThen: { before: boolean, stood: Array<{ id: number, dataset: string, label: string, provisional: boolean, loadedAt: string }>, since: Array<{ id: number, dataset: string, label: string, provisional: boolean, loadedAt: string }> } };

declare const answer: unique symbol
/** An operation's text that knows its answer and its variables. */
export type TypedOperation<Answer, Variables> = string & { readonly [answer]?: (variables: Variables) => Answer }
