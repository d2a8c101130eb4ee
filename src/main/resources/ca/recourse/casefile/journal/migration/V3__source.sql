-- The same innermost file may come in by several drops: the earliest drop's container stands in the summary, the others
-- are remembered here.
create table source (
    case_id     varchar(40) not null,
    original    varchar(64) not null references original (sha256),
    received_at varchar(40) not null,
    file_name   text        not null,
    container   text,
    primary key (case_id, original)
);
