-- The other orders of the list, and the books, also among a million letters.
create index letter_by_name_order on letter ((person_name is null), person_name, case_id);
create index letter_by_decision_order on letter ((decision_date is null), decision_date desc, case_id);
create index receipt_by_duplicate on receipt (duplicate);

-- A day that no deadline stands for runs all the same.
update letter set due = act_by where due = '9999-12-31' and act_by is not null
    and not exists (select 1 from deadline d where d.case_id = letter.case_id);
