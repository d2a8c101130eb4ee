-- Plain SQL that SQLite and PostgreSQL both take. Instants are ISO 8601 in UTC with three decimals and days are ISO 8601,
-- so that both sort as text; yes and no are 1 and 0. Free text has no bound here: PostgreSQL would refuse what SQLite keeps.

-- One row for each letter: its standing summary in columns, a person's corrections laid over it.
create table letter (
    case_id            varchar(40)  primary key,
    -- Which version of the summary stands.
    version            integer      not null,
    -- Raised by each change; who writes must name the one they saw.
    revision           integer      not null,
    -- The bytes of the innermost file, and the drop they came in.
    sha256             varchar(64)  not null,
    original           varchar(64)  not null references original (sha256),
    file_name          text not null,
    container          text,
    channel            varchar(16)  not null,
    received_at        varchar(40)  not null,
    pages              integer      not null,
    kind               varchar(40)  not null,
    jurisdiction       varchar(20),
    language           varchar(8),
    authority          varchar(20),
    application        varchar(60),
    application_number text,
    person_name        text,
    uci                varchar(20),
    place              varchar(20),
    decision_date      varchar(10),
    act_by             varchar(10),
    act_by_recourse    varchar(60),
    provisional        integer      not null,
    review             integer      not null,
    -- Lower case, no accents: all that a search for words looks through.
    sought             text not null,
    confirmed          integer      not null default 0,
    confirmed_by       varchar(120),
    confirmed_at       varchar(40)
);

create index letter_by_name on letter (person_name);
create index letter_by_uci on letter (uci);
create index letter_by_number on letter (application_number);
create index letter_by_kind on letter (kind);
create index letter_by_application on letter (application);
create index letter_by_decision on letter (decision_date);
create index letter_by_act_by on letter (act_by);
create index letter_by_review on letter (review, confirmed);
create index letter_by_received on letter (received_at);
create index letter_by_original on letter (original);
create index letter_by_sha256 on letter (sha256);

-- The reasons the letter gives, in reading order.
create table ground (
    case_id  varchar(40) not null references letter (case_id),
    position integer     not null,
    code     varchar(80) not null,
    state    varchar(16) not null,
    primary key (case_id, position)
);

create index ground_by_code on ground (code);

-- What a person put right; the newest of each field stands, whatever is read later. A null value: the letter does not say.
create table correction (
    id       varchar(64)   primary key,
    case_id  varchar(40)   not null references letter (case_id),
    field    varchar(80)   not null,
    value    text,
    who      varchar(120)  not null,
    at       varchar(40)   not null,
    why      text not null
);

create index correction_by_case on correction (case_id, field, id);

-- The life of a deadline. Only what was proposed by us is superseded by us; a person's word stays.
create table deadline (
    id          varchar(64) primary key,
    case_id     varchar(40) not null references letter (case_id),
    recourse    varchar(60) not null,
    act_by      varchar(10) not null,
    outer_date  varchar(10),
    provisional integer     not null,
    state       varchar(16) not null check (state in ('proposed', 'confirmed', 'done', 'superseded', 'dismissed')),
    revision    integer     not null,
    version     integer     not null,
    who         varchar(120),
    at          varchar(40) not null,
    why         text
);

create index deadline_by_case on deadline (case_id);
create index deadline_by_day on deadline (state, act_by);

-- Who did what, when and why. Only ever added to.
create table audit (
    id      varchar(64)  primary key,
    at      varchar(40)  not null,
    who     varchar(120) not null,
    what    varchar(80)  not null,
    -- A case, an account, a setting.
    subject varchar(120) not null,
    detail  text,
    why     text
);

create index audit_by_subject on audit (subject, id);

-- One reading anew of what is kept, or of an archive.
create table run (
    id         varchar(64)   primary key,
    who        varchar(120)  not null,
    options    text not null,
    started_at varchar(40)   not null,
    ended_at   varchar(40)
);

-- What a run did with each letter; a change waits until a person approves or holds it.
create table run_item (
    run            varchar(64)   not null references run (id),
    item           text not null,
    case_id        varchar(40),
    outcome        varchar(16)   not null check (outcome in ('same', 'changed', 'new', 'failed')),
    before_version integer,
    changes        text,
    json           text,
    verdict        varchar(16)   not null check (verdict in ('none', 'waiting', 'approved', 'held')),
    revision       integer       not null,
    who            varchar(120),
    at             varchar(40)   not null,
    why            text,
    primary key (run, item)
);

create index run_item_by_verdict on run_item (verdict, run);
create index run_item_by_case on run_item (case_id);

-- Messages to be sent. A row is written with what it tells of, and sent afterwards, as often as needed.
create table outgoing (
    id          varchar(64)   primary key,
    recipient   text  not null,
    kind        varchar(40)   not null,
    -- What the body is made from: a case, a receipt.
    subject     varchar(120)  not null,
    state       varchar(16)   not null check (state in ('waiting', 'sent', 'given-up')),
    tries       integer       not null,
    next_try_at varchar(40)   not null,
    made_at     varchar(40)   not null,
    sent_at     varchar(40),
    trouble     text
);

create index outgoing_by_time on outgoing (state, next_try_at);

-- The people at the desk.
create table account (
    name          varchar(120) primary key,
    full_name     text not null,
    role          varchar(20)  not null check (role in ('reader', 'clerk', 'lawyer', 'admin')),
    password_hash text not null,
    active        integer      not null,
    revision      integer      not null,
    made_at       varchar(40)  not null
);

-- A browser signed in; only the hash of its secret is kept.
create table session (
    secret_hash varchar(64)  primary key,
    account     varchar(120) not null references account (name),
    made_at     varchar(40)  not null,
    seen_at     varchar(40)  not null,
    expires_at  varchar(40)  not null
);

create index session_by_account on session (account);

-- A key for programs; only its hash is kept.
create table token (
    secret_hash varchar(64)  primary key,
    account     varchar(120) not null references account (name),
    label       text not null,
    made_at     varchar(40)  not null,
    expires_at  varchar(40),
    revoked_at  varchar(40)
);

create index token_by_account on token (account);

-- Settings of the desk, such as the secret in the address of the calendar.
create table setting (
    name     varchar(80)   primary key,
    value    text not null,
    revision integer       not null,
    who      varchar(120)  not null,
    at       varchar(40)   not null
);
