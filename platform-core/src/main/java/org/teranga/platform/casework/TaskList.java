package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.member.CaseMembers;
import org.teranga.platform.casework.member.Queue;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;

/** The open tasks of the team, as the reader may see them: of kinds that the reader may read, none of the reader's own. */
@ApplicationScoped
@Transactional
public class TaskList {
    private static final String OPEN = """
            from platform.case_task t join platform.case_file f on f.tenant_id = t.tenant_id and f.id = t.file_id
            where t.tenant_id = :tenant and t.done_at is null and f.kind = any (:kinds) and not (f.persons && :own)
                and f.subject_id <> all (:besides)
            """;
    private static final String COLUMNS =
            "select t.id, f.kind, f.subject_id, f.owner, t.due, t.what, f.next_person_id, f.next_what ";

    private final TenantDatabase database;
    private final FileAccess access;
    private final CaseFileKinds kinds;
    private final CaseFiles files;
    private final CaseMembers members;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    TaskList(
            TenantDatabase database,
            FileAccess access,
            CaseFileKinds kinds,
            CaseFiles files,
            CaseMembers members,
            FieldCipher cipher,
            Clock clock) {
        this.database = database;
        this.access = access;
        this.kinds = kinds;
        this.files = files;
        this.members = members;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Whose tasks are asked for; the reader's are also those of whom they stand in for. */
    enum Whose {
        ME(" and f.owner = any (:mine)"),
        NONE(" and f.owner is null"),
        TEAM("");

        private final String condition;

        Whose(String condition) {
            this.condition = condition;
        }
    }

    /** How many there are of mine, of nobody's, past their day, in all. */
    public record Counts(long mine, long nobodys, long late, long team) {
        /** How many tasks a page of these is a part of. */
        long of(Whose whose, boolean overdue) {
            if (overdue && whose != Whose.TEAM) {
                throw new IllegalArgumentException("not counted: late ones of " + whose);
            }
            return switch (whose) {
                case ME -> mine;
                case NONE -> nobodys;
                case TEAM -> overdue ? late : team;
            };
        }
    }

    /** A page of all of them, what is due first at the top. */
    ListPage<CaseTask> page(Whose whose, boolean overdue, int limit, int offset) {
        long total = asked("select count(*) " + which(whose, overdue, Queue.ALL), whose, overdue, Queue.ALL)
                .one(Long.class);
        return new ListPage<>(part(whose, overdue, Queue.ALL, limit, offset), total);
    }

    /** A part of them, what is due first at the top. */
    List<CaseTask> part(Whose whose, boolean overdue, Queue queue, int limit, int offset) {
        return tasks(asked(
                        COLUMNS + which(whose, overdue, queue) + " order by t.due, t.id limit :limit offset :offset",
                        whose,
                        overdue,
                        queue)
                .bind("limit", limit)
                .bind("offset", offset)
                .list(Row.class));
    }

    private String which(Whose whose, boolean overdue, Queue queue) {
        return OPEN + whose.condition + (overdue ? " and t.due < :today" : "") + in(queue);
    }

    private String in(Queue queue) {
        return (queue.kind().isEmpty() ? "" : " and f.kind = :kind")
                + (queue.sort().isEmpty() ? "" : " and " + sort() + " = :sort");
    }

    /** Which kind of help a file is about, as its kind says. */
    private String sort() {
        return kinds.readable().stream()
                .map(kind -> " when '" + kind.code() + "' then " + kind.sortSql())
                .collect(Collectors.joining("", "case f.kind when '' then ''", " end"));
    }

    /** How many of these there are of each kind of file and kind of help, whatever the reader works through. */
    List<QueuePart> parts(Whose whose, boolean overdue) {
        return asked(
                        "select f.kind, coalesce(" + sort() + ", '') as sort, count(*) as tasks "
                                + which(whose, overdue, Queue.ALL) + " group by 1, 2",
                        whose,
                        overdue,
                        Queue.ALL)
                .list(QueuePart.class);
    }

    /** How many tasks there are of one kind of file and one kind of help. */
    record QueuePart(String kind, String sort, long tasks) {}

    /** Counts them, for the tabs of the list and the first page of the desk. */
    public Counts counts() {
        return counts(Queue.ALL);
    }

    /** Counts those of what somebody works through. */
    Counts counts(Queue queue) {
        return bound(
                        queue,
                        statement("select count(*) filter (where f.owner = any (:mine)) as mine,"
                                + " count(*) filter (where f.owner is null) as nobodys,"
                                + " count(*) filter (where t.due < :today) as late, count(*) as team " + OPEN
                                + in(queue)))
                .bindIds("mine", members.actsFor(access.reader()))
                .bind("today", today())
                .one(Counts.class);
    }

    /** Those of one file, what is due first at the top. */
    List<CaseTask> of(UUID file) {
        return tasks(database.sql(
                        COLUMNS
                                + "from platform.case_task t join platform.case_file f on f.tenant_id = t.tenant_id and f.id = t.file_id"
                                + " where t.tenant_id = :tenant and t.done_at is null and t.file_id = :file order by t.due, t.id")
                .bind("file", file)
                .list(Row.class));
    }

    private SqlStatement asked(String sql, Whose whose, boolean overdue, Queue queue) {
        SqlStatement statement = bound(queue, statement(sql));
        if (whose == Whose.ME) {
            statement.bindIds("mine", members.actsFor(access.reader()));
        }
        return overdue ? statement.bind("today", today()) : statement;
    }

    private SqlStatement statement(String sql) {
        Set<UUID> own = access.own();
        return database.sql(sql)
                .bindTexts(
                        "kinds",
                        kinds.readable().stream().map(CaseFileKind::code).toList())
                .bindIds("own", own)
                .bindIds(
                        "besides",
                        kinds.readable().stream()
                                .flatMap(kind -> kind.ownBesides(own).stream())
                                .toList());
    }

    private static SqlStatement bound(Queue queue, SqlStatement statement) {
        if (!queue.kind().isEmpty()) {
            statement.bind("kind", queue.kind());
        }
        return queue.sort().isEmpty() ? statement : statement.bind("sort", queue.sort());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    private List<CaseTask> tasks(List<Row> rows) {
        cipher.load(rows.stream()
                .filter(Row::next)
                .flatMap(row -> Stream.ofNullable(row.nextPersonId))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new CaseTask(row.id, row.kind, row.subjectId, row.owner, row.due, row.what, words(row)))
                .toList();
    }

    private String words(Row row) {
        return row.next() && row.nextPersonId != null && row.nextWhat != null
                ? files.opened(row.nextPersonId, row.nextWhat)
                : "";
    }

    private record Row(
            UUID id,
            String kind,
            UUID subjectId,
            @Nullable UUID owner,
            LocalDate due,
            String what,
            @Nullable UUID nextPersonId,
            byte @Nullable [] nextWhat) {
        boolean next() {
            return what.equals(CaseTasks.NEXT_STEP);
        }
    }
}
