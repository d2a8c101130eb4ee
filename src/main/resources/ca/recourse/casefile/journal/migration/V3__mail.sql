-- One row for each message of each mailbox: a row here means that the message is durable, marked or not.
create table mail_message (
    mailbox    varchar(64)   not null,
    validity   varchar(64)   not null,
    uid        varchar(255)  not null,
    receipt    varchar(64)   not null references receipt (id),
    sha256     varchar(64)   not null references original (sha256),
    message_id varchar(1000),
    sender     varchar(320),
    subject    varchar(1000) not null,
    refs       varchar(4000) not null,
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

-- Answers on their way. A refusal by the mail server is counted here and touches nothing else.
create table outgoing_mail (
    id         varchar(255)  primary key,
    answers    varchar(1000) not null unique,
    recipient  varchar(320)  not null,
    message    text          not null,
    state      varchar(16)   not null check (state in ('waiting', 'sent', 'given-up')),
    tries      integer       not null default 0,
    next_try   varchar(40)   not null,
    fault      varchar(500),
    written_at varchar(40)   not null,
    sent_at    varchar(40)
);

create index outgoing_mail_by_state on outgoing_mail (state, next_try);
create index outgoing_mail_by_recipient on outgoing_mail (recipient, written_at);
