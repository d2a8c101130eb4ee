-- Whose hand reads an original, and since when: of two that have it, only the one that stands here settles it.
alter table original add column lease varchar(64);
alter table original add column touched_at varchar(40);
