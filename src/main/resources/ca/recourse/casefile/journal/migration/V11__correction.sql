-- A correction may stand before its letter is read: when a journal is made anew, people's words come back first.
create table correction_kept (
    id       varchar(64)   primary key,
    case_id  varchar(40)   not null,
    field    varchar(80)   not null,
    value    text,
    who      varchar(120)  not null,
    at       varchar(40)   not null,
    why      text not null
);

insert into correction_kept (id, case_id, field, value, who, at, why)
    select id, case_id, field, value, who, at, why from correction;
drop table correction;
alter table correction_kept rename to correction;

create index correction_by_case on correction (case_id, field, id);
