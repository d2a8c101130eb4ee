-- What happened to a case and has still to be told to other programs: written with what it tells of, taken out once a
-- message to each of them is written.
create table event (
    id      varchar(64) primary key,
    at      varchar(40) not null,
    what    varchar(40) not null,
    case_id varchar(40) not null
);

-- A deadline somebody was reminded of, so many days before its day: once, also when the service was down on that day.
-- A day that has passed is reminded of once, as -1.
create table reminder (
    deadline varchar(64) not null references deadline (id),
    days     integer     not null,
    batch    varchar(64) not null,
    at       varchar(40) not null,
    primary key (deadline, days)
);

create index reminder_by_batch on reminder (batch);
