-- When the bytes were erased at the word of a person or a rule; the same bytes may come in again, and are read again.
alter table original add column erased_at varchar(40);

-- A case that nothing is erased of, whatever the rules say.
create table legal_hold (
    case_id varchar(40)  primary key references letter (case_id),
    who     varchar(120) not null,
    at      varchar(40)  not null,
    why     text         not null
);

-- An audited end: what was erased, by whom and why. It names bytes and cases, never a person.
create table erasure (
    id        varchar(64)  primary key,
    who       varchar(120) not null,
    why       text         not null,
    at        varchar(40)  not null,
    -- Empty while files still have to go; the next start finishes what a dead process began.
    done_at   varchar(40)
);

create table erased (
    erasure varchar(64) not null references erasure (id),
    -- A case, an original, or an innermost file: the last two by their SHA-256.
    kind    varchar(16) not null check (kind in ('case', 'original', 'inner')),
    name    varchar(64) not null,
    bytes   bigint,
    primary key (erasure, kind, name)
);
