import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

const figure = `indicator_id text collate "C" not null, basis text collate "C" not null,
  period text collate "C" not null, area_code text collate "C" not null`
const value = `status text collate "C" not null, amount double precision, printed text,
  numerator double precision, denominator double precision, check ((status = 'measured') = (amount is not null))`

/** Published statistics: every vintage, the row that pages read, and what was worked out from them. */
export class KeepPublishedStatistics1795316409000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table outturn.published_vintage (
        id int generated always as identity primary key, dataset_id text collate "C" not null references reference.dataset,
        label text not null, provisional boolean not null default false,
        loaded_at timestamptz not null default now(), loaded_by text not null)`,
      `create table outturn.published_observation (
        vintage_id int not null references outturn.published_vintage, measure text collate "C" not null,
        ${figure}, ${value}, primary key (indicator_id, basis, period, area_code, vintage_id, measure))`,
      `create table outturn.published_figure (
        ${figure}, vintage_id int not null references outturn.published_vintage, ${value},
        primary key (indicator_id, basis, period, area_code))`,
      `create index published_figure_area on outturn.published_figure (area_code, period, indicator_id, basis)
        include (status, amount, numerator, denominator)`,
      `create table outturn.published_standing (
        ${figure}, rank smallint, ranked smallint, tied boolean not null default false, band text collate "C",
        neighbour_median double precision, neighbour_mean double precision, neighbours_counted smallint not null,
        region_amount double precision, region_kind text collate "C",
        england_amount double precision, england_kind text collate "C",
        primary key (area_code, indicator_id, basis, period))`,
      `create table outturn.published_cut (
        indicator_id text collate "C" not null, basis text collate "C" not null, period text collate "C" not null,
        q1 double precision, q2 double precision, q3 double precision, ranked smallint not null,
        primary key (indicator_id, basis, period))`,
      `create table outturn.published_neighbours (
        set_id text collate "C" not null references reference.neighbour_set, ${figure},
        mean double precision, median double precision, pooled double precision, counted smallint not null,
        primary key (set_id, area_code, indicator_id, basis, period))`,
      `grant select on outturn.published_vintage, outturn.published_observation, outturn.published_figure,
        outturn.published_standing, outturn.published_cut, outturn.published_neighbours
        to outturn_app, outturn_worker`,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(
      runner,
      ['neighbours', 'cut', 'standing', 'figure', 'observation', 'vintage'].map(
        (table) => `drop table outturn.published_${table}`,
      ),
    )
  }
}
