/**
 * A period and its code: month `2023-09`; financial quarter `FY2023-Q2` (FY2023 = 2023/24, Q1 is April to
 * June); financial year `FY2023`; academic year `AY2021` (2021/22), term `AY2022-T1` (T1 autumn, T2 spring,
 * T3 summer); calendar year `CY2024`. `year` is always the year in which the period's year begins.
 */
export type Period =
  | { readonly kind: 'month'; readonly code: PeriodCode; readonly year: number; readonly part: number }
  | { readonly kind: 'quarter'; readonly code: PeriodCode; readonly year: number; readonly part: number }
  | { readonly kind: 'term'; readonly code: PeriodCode; readonly year: number; readonly part: number }
  | { readonly kind: 'financial_year'; readonly code: PeriodCode; readonly year: number; readonly part: 1 }
  | { readonly kind: 'academic_year'; readonly code: PeriodCode; readonly year: number; readonly part: 1 }
  | { readonly kind: 'calendar_year'; readonly code: PeriodCode; readonly year: number; readonly part: 1 }

export type PeriodKind = Period['kind']

declare const periodCodeBrand: unique symbol
export type PeriodCode = string & { readonly [periodCodeBrand]: true }
