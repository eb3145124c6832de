package org.teranga.benchmarks.peer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.postgres.ThrowAwayPostgres;

/**
 * The peer for trying a policy: homes, who lives there and what was shown in PostgreSQL, and one statement that says how many of them lack
 * nothing by one list of lines on one day. Ours reads its rows from the same tables.
 */
public final class PostgresReadiness implements AutoCloseable {
    private static final String TABLES = """
        create table offer (id uuid primary key, person uuid not null, home uuid not null);
        create table adult (home uuid not null, person uuid not null, age int);
        create table shown (holder uuid not null, kind text not null, shown_on date not null, until date);
        create table exempted (subject uuid not null, check_code text not null, until date not null);
        create table line (policy int, check_code text, rests_on text, of_whom text, moment int, months int, floor boolean, day date);
        insert into offer select md5('offer' || i)::uuid, md5('person' || i)::uuid, md5('home' || i)::uuid from %1$s;
        insert into adult select md5('home' || i)::uuid, md5('adult' || i || n)::uuid,
            case when x(i, n) < 0.2 then null else 14 + (60 * x(i, n + 9))::int end
            from %1$s cross join generate_series(1, 2) n where x(i, n + 3) < 0.6;
        insert into shown select md5(who || i)::uuid, kind, date '%2$s' - (700 * x(i, length(kind || who)))::int,
            case when x(i, 40 + length(kind)) < 0.1 then date '%2$s' + (60 * x(i, 50))::int end
            from %1$s cross join (values ('person', 'charter'), ('person', 'ethics_course'), ('person', 'trauma_course'),
                ('person', 'identity'), ('person', 'interview'), ('home', 'home_visit')) k(who, kind)
            where x(i, 20 + length(kind || who)) < 0.8;
        insert into shown select a.person, k.kind, date '%2$s' - 100, null from adult a
            cross join (values ('charter'), ('identity')) k(kind) where ascii(right(a.person::text, 1)) %% 3 > 0;
        insert into exempted select md5('person' || i)::uuid, 'interview', date '%2$s' + 20 from %1$s where x(i, 77) < 0.1;
        create index on adult (home);
        create index on shown (holder, kind);
        create index on exempted (subject);
        """;

    /** A number between 0 and 1, the same for the same two. */
    private static final String RANDOM = """
        create function x(i int, n int) returns float8 immutable language sql
            return (hashint8extended(i::bigint * 1000 + n, %d) & 1048575)::float8 / 1048576;
        """;

    private static final String READY = """
        select p.policy, m.moment, count(*) as ready from offer o, generate_series(1, 2) p(policy), (values (0), (2)) m(moment)
        where not exists (
            select 1 from line l cross join lateral (
                select o.person as holder where l.of_whom <> 'home'
                union all select o.home where l.of_whom = 'home'
                union all select a.person from adult a
                    where l.of_whom = 'adults' and a.home = o.home and (a.age is null or a.age >= 18)) s
            where l.policy = p.policy and l.moment <= m.moment
                and not exists (select 1 from shown q where q.holder = s.holder and q.kind = l.check_code
                    and (q.until is null or q.until >= l.day)
                    and (l.months is null or q.shown_on + make_interval(months => l.months) >= l.day))
                and (l.floor or not exists (select 1 from exempted e
                    where e.subject = s.holder and e.check_code = l.rests_on and e.until >= l.day)))
        group by 1, 2 order by 1, 2
        """;

    private final ThrowAwayPostgres server;
    private final Connection connection;

    public PostgresReadiness(int offers, long seed, LocalDate day) throws IOException, SQLException {
        server = ThrowAwayPostgres.start("jit=off");
        connection = server.connect("postgres", "postgres");
        try (Statement statement = connection.createStatement()) {
            statement.execute(RANDOM.formatted(seed));
            statement.execute(TABLES.formatted("generate_series(1, " + offers + ") i", day));
            statement.execute("vacuum (freeze, analyze)");
        }
    }

    public Connection connection() {
        return connection;
    }

    /** The processor time that the connection's own process has taken, in nanoseconds. */
    public long cpuNanos() throws SQLException {
        return BackendProcess.cpuNanos(connection);
    }

    /** A line is asked by one of the two policies on a day; of ethics, the course on what flight leaves behind comes with it. */
    public void asks(int policy, Ask ask, boolean floor, LocalDate day) throws SQLException {
        line(policy, ask, ask.check(), ask.months(), floor, day);
        if (ask.check().equals(CheckCode.ETHICS_COURSE)) {
            line(policy, ask, CheckCode.TRAUMA_COURSE, null, floor, day);
        }
    }

    private void line(int policy, Ask ask, String check, @Nullable Integer months, boolean floor, LocalDate day)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into line values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            List<Object> values =
                    new ArrayList<>(List.of(policy, check, ask.check(), ask.of().code()));
            for (int at = 0; at < values.size(); at++) {
                insert.setObject(at + 1, values.get(at));
            }
            insert.setInt(
                    5, ask.before() == AskedBefore.PROPOSAL ? 0 : ask.before() == AskedBefore.FIRST_NIGHT ? 2 : 1);
            insert.setObject(6, months);
            insert.setBoolean(7, floor);
            insert.setObject(8, day);
            insert.executeUpdate();
        }
    }

    /** How many are ready for a proposal and for a first night, by the first policy and by the second. */
    public List<Long> ready() throws SQLException {
        List<Long> ready = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(READY)) {
            while (rows.next()) {
                ready.add(rows.getLong("ready"));
            }
        }
        return ready;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
