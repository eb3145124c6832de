package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.member.CaseMembers;
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

    /** A page of them, what is due first at the top. */
    ListPage<CaseTask> page(Whose whose, boolean overdue, int limit, int offset) {
        long total = asked("select count(*) " + which(whose, overdue), whose, overdue)
                .one(Long.class);
        return new ListPage<>(part(whose, overdue, limit, offset), total);
    }

    /** A part of them, what is due first at the top. */
    List<CaseTask> part(Whose whose, boolean overdue, int limit, int offset) {
        return tasks(asked(
                        COLUMNS + which(whose, overdue) + " order by t.due, t.id limit :limit offset :offset",
                        whose,
                        overdue)
                .bind("limit", limit)
                .bind("offset", offset)
                .list(Row.class));
    }

    private static String which(Whose whose, boolean overdue) {
        return OPEN + whose.condition + (overdue ? " and t.due < :today" : "");
    }

    /** Counts them, for the tabs of the list and the first page of the desk. */
    public Counts counts() {
        return statement("select count(*) filter (where f.owner = any (:mine)) as mine,"
                        + " count(*) filter (where f.owner is null) as nobodys,"
                        + " count(*) filter (where t.due < :today) as late, count(*) as team " + OPEN)
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

    private SqlStatement asked(String sql, Whose whose, boolean overdue) {
        SqlStatement statement = statement(sql);
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
