-- The word beside a printed value that makes it an interval: 超, 以上, 余; null where the value is the value.
alter table observation add column qualifier text;

-- The names stand in the versions of the indicator; this table finds an indicator by any of them.
comment on table indicator_alias is 'deletable: derived from the indicator''s versions';
