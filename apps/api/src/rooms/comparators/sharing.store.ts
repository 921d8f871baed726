/**
 * Whose figures of which indicators an owner may see, as a table `force(owner, other, indicators)`: what agreements
 * in force open to it, and its own. Null is every indicator.
 */
export const force = `force as (
     select owner, other, indicators from fence.sharing()
     union all select id, id, null::text[] from outturn.council)`
