import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

const tables = [
  'dataset',
  'area',
  'area_successor',
  'former_area_code',
  'neighbour_set',
  'neighbour',
  'population',
]

/** Open facts, each with the data set it came from. */
export class KeepReferenceFacts1795316401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table reference.dataset (
        id text collate "C" primary key, name text not null, publisher text not null, source_url text not null,
        licence text not null, dated date, note text not null default '')`,
      `create table reference.area (
        area_code text collate "C" primary key check (area_code ~ '^[EX][0-9]{8}$'),
        kind text collate "C" not null check (kind in ('country', 'region', 'subregion', 'council')),
        name text not null, dfe_code text collate "C", region_code text collate "C" references reference.area,
        subregion_name text, council_type text,
        status text collate "C" not null check (status in ('current', 'former')),
        active_from date, active_to date, demonstration boolean not null default false,
        dataset_id text collate "C" not null references reference.dataset)`,
      'create index area_region on reference.area (region_code)',
      `create table reference.area_successor (
        area_code text collate "C" not null references reference.area,
        successor_code text collate "C" not null references reference.area, primary key (area_code, successor_code))`,
      `create table reference.former_area_code (
        former_code text collate "C" primary key, area_code text collate "C" not null references reference.area)`,
      `create table reference.neighbour_set (
        id text collate "C" primary key, name text not null, dated date,
        dataset_id text collate "C" not null references reference.dataset)`,
      `create table reference.neighbour (
        set_id text collate "C" not null references reference.neighbour_set,
        area_code text collate "C" not null references reference.area,
        place smallint not null check (place > 0),
        neighbour_code text collate "C" not null references reference.area,
        closeness text not null default '', primary key (set_id, area_code, place),
        unique (set_id, area_code, neighbour_code), check (area_code <> neighbour_code))`,
      'create index neighbour_of on reference.neighbour (set_id, neighbour_code)',
      `create table reference.population (
        area_code text collate "C" not null references reference.area, year smallint not null,
        aged_0_17 int not null check (aged_0_17 >= 0), dataset_id text collate "C" not null references reference.dataset,
        primary key (area_code, year))`,
      'grant select on all tables in schema reference to outturn_app, outturn_worker',
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(
      runner,
      tables.toReversed().map((table) => `drop table reference.${table}`),
    )
  }
}
