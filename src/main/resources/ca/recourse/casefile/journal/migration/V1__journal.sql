-- One row for all bytes that are the same: what became of them.
create table original (
    sha256        varchar(64) primary key,
    byte_size     bigint      not null,
    state         varchar(16) not null check (state in ('arrived', 'reading', 'filed', 'in-review', 'quarantined')),
    tries         integer     not null default 0,
    deaths        integer     not null default 0,
    letters       integer     not null default 0,
    trouble       varchar(16),
    reason        varchar(2000),
    first_receipt varchar(64) not null,
    arrived_at    varchar(40) not null,
    settled_at    varchar(40)
);

create index original_by_state on original (state, arrived_at);

-- One row for each drop, whatever its bytes.
create table receipt (
    id          varchar(64)  primary key,
    sha256      varchar(64)  not null references original (sha256),
    byte_size   bigint       not null,
    file_name   varchar(512) not null,
    channel     varchar(16)  not null,
    received_at varchar(40)  not null,
    duplicate   integer      not null,
    cleared     integer      not null default 0
);

create index receipt_by_original on receipt (sha256);
create index receipt_by_cleared on receipt (cleared);

-- Every summary ever made of a letter; the newest version is the one that stands.
create table summary (
    case_id  varchar(40) not null,
    version  integer     not null,
    sha256   varchar(64) not null references original (sha256),
    review   integer     not null,
    act_by   varchar(10),
    json     text        not null,
    made_at  varchar(40) not null,
    primary key (case_id, version)
);

create index summary_by_original on summary (sha256);
