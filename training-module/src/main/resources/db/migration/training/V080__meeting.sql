-- Meetings: sessions in a place or by link, with seats and a list of those who wait for one.

create table training.meeting (
    tenant_id    uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id           uuid        not null,
    course       uuid,
    trainer      uuid        not null,
    texts        text        not null check (texts is json object),
    starts       timestamp   not null,
    ends         timestamp   not null,
    place        text        not null check (place is json object),
    link         text        not null check (length(link) <= 500),
    seats        integer     not null check (seats between 1 and 1000),
    audience     text        check (audience in ('everybody', 'newcomers', 'volunteers')),
    event        uuid,
    cancelled_at timestamptz,
    changed_at   timestamptz not null,
    created_at   timestamptz not null,
    primary key (tenant_id, id),
    constraint meeting_course foreign key (tenant_id, course) references training.course (tenant_id, id),
    check (ends > starts)
);
create index meeting_starts on training.meeting (tenant_id, starts);
create index meeting_of_course on training.meeting (tenant_id, course, starts);
comment on table training.meeting is 'tenant: meetings of courses, and information meetings';
comment on column training.meeting.course is 'of which course it is a part; null for an information meeting';
comment on column training.meeting.trainer is 'the account of who leads it; no reference, since meetings outlive accounts';
comment on column training.meeting.texts is 'language to title and description';
comment on column training.meeting.starts is 'by the clocks of France, as is its end';
comment on column training.meeting.place is 'name, street, postcode, town; empty where it is held by link';
comment on column training.meeting.link is 'where it is held; shown to those who have a seat';
comment on column training.meeting.audience is 'for whom it stands among the public events; null where it does not';
comment on column training.meeting.event is 'its public event';

create table training.meeting_seat (
    tenant_id   uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    meeting     uuid        not null,
    person      uuid        not null,
    state       text        not null check (state in ('seated', 'waiting', 'left')),
    asked_at    timestamptz not null,
    language    text        not null check (length(language) <= 20),
    attended    boolean,
    noted_at    timestamptz,
    noted_by    uuid,
    reminded_at timestamptz,
    primary key (tenant_id, meeting, person),
    constraint meeting_seat_meeting foreign key (tenant_id, meeting) references training.meeting (tenant_id, id),
    check ((attended is null) = (noted_at is null))
);
create index meeting_seat_person on training.meeting_seat (tenant_id, person);
create index meeting_seat_in_order on training.meeting_seat (tenant_id, meeting, state, asked_at);
comment on table training.meeting_seat is 'tenant: who comes to which meeting, who waits for a seat, who was there';
comment on column training.meeting_seat.language is 'in which the person is written to: that of the page on which the seat was asked for';
comment on column training.meeting_seat.attended is 'whether the person was there; null while nobody has noted it';
