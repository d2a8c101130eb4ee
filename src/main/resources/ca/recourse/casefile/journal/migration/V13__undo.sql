-- Which version an approval made, so that it can be taken back as long as nothing was made on top of it; and how long the
-- reading took.
alter table run_item add column after_version integer;
alter table run_item add column millis integer;
