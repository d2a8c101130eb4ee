-- The other orders of the list, and the books, also among a million letters.
create index letter_by_name_order on letter ((person_name is null), person_name, case_id);
create index letter_by_decision_order on letter ((decision_date is null), decision_date desc, case_id);
create index receipt_by_duplicate on receipt (duplicate);
