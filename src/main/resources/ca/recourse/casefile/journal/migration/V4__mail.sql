-- One row for each message of each mailbox: a row here means that the message is durable, marked or not.
create table mail_message (
    mailbox    varchar(64)   not null,
    validity   varchar(64)   not null,
    uid        varchar(255)  not null,
    receipt    varchar(64)   not null references receipt (id),
    sha256     varchar(64)   not null references original (sha256),
    message_id text,
    sender     text,
    subject    text not null,
    refs       text not null,
    evidence   text          not null,
    marked     integer       not null default 0,
    answer     varchar(16)   not null check (answer in ('due', 'written', 'none')),
    unanswered varchar(255),
    taken_at   varchar(40)   not null,
    primary key (mailbox, validity, uid)
);

create index mail_message_by_original on mail_message (mailbox, sha256);
create index mail_message_by_receipt on mail_message (receipt);
create index mail_message_by_answer on mail_message (answer);
