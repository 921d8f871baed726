/** Everything about a schema that a fresh and a stepped database must agree on, as lines of text. */
export const schemaFacts = `
  with ours as (select oid, nspname from pg_namespace where nspname in ('outturn', 'reference', 'access', 'fence', 'jobs'))
  select 'schema ' || nspname || ' ' || coalesce(nspacl::text, '') as fact from pg_namespace where oid in (select oid from ours)
  union all
  select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || ' ' || a.attnotnull || ' ' || a.attidentity::text || ' ' || coalesce(l.collname, '') || ' '
    || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
  from pg_attribute a join pg_class c on c.oid = a.attrelid join ours n on n.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum left join pg_collation l on l.oid = a.attcollation
  where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')
  union all
  select 'table ' || n.nspname || '.' || c.relname || ' ' || c.relrowsecurity || c.relforcerowsecurity || ' '
    || coalesce(c.relacl::text, '')
  from pg_class c join ours n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'S')
  union all
  select 'policy ' || n.nspname || '.' || c.relname || '.' || p.polname || ' ' || p.polcmd::text || ' '
    || (select string_agg(r.rolname, ',') from pg_roles r where r.oid = any (p.polroles)) || ' '
    || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
  from pg_policy p join pg_class c on c.oid = p.polrelid join ours n on n.oid = c.relnamespace
  union all
  select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid
  join ours n on n.oid = c.relnamespace
  union all
  select 'constraint ' || n.nspname || '.' || c.relname || ' ' || pg_get_constraintdef(k.oid) from pg_constraint k
  join pg_class c on c.oid = k.conrelid join ours n on n.oid = c.relnamespace
  union all
  select 'function ' || n.nspname || '.' || p.proname || ' ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '')
  from pg_proc p join ours n on n.oid = p.pronamespace
  union all
  select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
  join ours n on n.oid = c.relnamespace where not t.tgisinternal
  order by 1`
