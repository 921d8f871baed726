import type { MigrationInterface, QueryRunner } from 'typeorm'
import { steps } from './steps.ts'

/** Where each council stands on a map of equal tiles, in columns from the west and rows from the north. */
export class LayOutTiles1795316490300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await steps(runner, [
      `create table reference.area_tile (
        area_code text collate "C" primary key references reference.area,
        across smallint not null check (across > 0), down smallint not null check (down > 0),
        short_name text not null, dataset_id text collate "C" not null references reference.dataset)`,
      'grant select on reference.area_tile to outturn_app, outturn_worker',
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await steps(runner, ['drop table reference.area_tile'])
  }
}
