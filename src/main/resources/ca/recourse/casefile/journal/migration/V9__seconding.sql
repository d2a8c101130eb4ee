-- The first of two people who confirm a letter; it holds for the version they saw.
create table first_confirmation (
    case_id varchar(40)  primary key references letter (case_id),
    version integer      not null,
    who     varchar(120) not null,
    at      varchar(40)  not null
);
