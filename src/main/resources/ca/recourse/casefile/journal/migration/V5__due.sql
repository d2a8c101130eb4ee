-- The earliest day that still runs, so that what is done or dismissed leaves the list; the last day there is where none
-- runs. Filled from what is kept; the words a search looks through are made anew when the register is opened.
alter table letter add column due varchar(10) not null default '9999-12-31';

update letter set due = coalesce(
    (select min(d.act_by) from deadline d where d.case_id = letter.case_id and d.state in ('proposed', 'confirmed')),
    '9999-12-31');

create index letter_by_due on letter (due, case_id);
create index letter_by_kind_due on letter (kind, due, case_id);
create index letter_by_application_due on letter (application, due, case_id);
create index letter_by_review_due on letter (review, confirmed, due, case_id);
create index letter_by_confirmed_due on letter (confirmed, due, case_id);
create index letter_by_newest on letter (received_at, case_id);
