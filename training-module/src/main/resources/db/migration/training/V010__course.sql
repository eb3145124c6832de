-- Courses: what an association teaches, as it is being written, and each version as it was published.

create table training.course (
    tenant_id  uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    id         uuid        not null,
    slug       text        not null,
    document   uuid        not null,
    position   integer     not null,
    outline    jsonb       not null,
    terms      jsonb       not null,
    revision   uuid        not null,
    origin     uuid,
    created_at timestamptz not null,
    created_by uuid,
    retired_at timestamptz,
    primary key (tenant_id, id),
    constraint course_slug unique (tenant_id, slug),
    constraint course_document unique (tenant_id, document)
);
comment on table training.course is 'tenant: courses, as they are being written';
comment on column training.course.document is 'the document of kind training.course that carries its title, its summary and the headings of its sections';
comment on column training.course.outline is 'sections with their parts in order: [{anchor, parts: [{kind, id, key, minutes}]}]';
comment on column training.course.terms is 'what it asks and gives: {askedOf, validityMonths, passMark, grants, prerequisites, attempts, waitHours}';
comment on column training.course.revision is 'which saving of outline and terms this is';
comment on column training.course.origin is 'the shared document of kind training.course that it was copied from';

create table training.course_version (
    tenant_id          uuid        not null default nullif(current_setting('teranga.tenant', true), '')::uuid,
    course             uuid        not null,
    number             integer     not null check (number > 0),
    published_at       timestamptz not null,
    published_by       uuid,
    reason             text        not null check (length(reason) <= 1000),
    keeps_certificates boolean     not null,
    outline            jsonb       not null,
    terms              jsonb       not null,
    primary key (tenant_id, course, number),
    constraint course_version_course foreign key (tenant_id, course) references training.course (tenant_id, id)
);
comment on table training.course_version is 'tenant: courses as they were published; rows are only added';
comment on column training.course_version.keeps_certificates is 'whether what was earned with the versions before stays good';
