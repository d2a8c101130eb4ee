-- The words of each letter, to be found at once among a million. Numbers of their own: a copy may renumber the rows.
create table letter_key (
    number  integer     primary key,
    case_id varchar(40) not null unique
);

create virtual table letter_words using fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

insert into letter_key (case_id) select case_id from letter;
insert into letter_words (rowid, words) select k.number, l.sought from letter l join letter_key k on k.case_id = l.case_id;

create trigger letter_words_added after insert on letter begin
    insert into letter_key (case_id) values (new.case_id);
    insert into letter_words (rowid, words)
        select number, new.sought from letter_key where case_id = new.case_id;
end;

create trigger letter_words_changed after update of sought on letter when old.sought <> new.sought begin
    delete from letter_words where rowid = (select number from letter_key where case_id = new.case_id);
    insert into letter_words (rowid, words)
        select number, new.sought from letter_key where case_id = new.case_id;
end;

create trigger letter_words_gone after delete on letter begin
    delete from letter_words where rowid = (select number from letter_key where case_id = old.case_id);
    delete from letter_key where case_id = old.case_id;
end;
