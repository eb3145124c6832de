package org.teranga.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.teranga.benchmarks.peer.Mismatch;
import org.teranga.benchmarks.peer.PostgresReadiness;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.FloorLine;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.standing.AskedAdult;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.CheckStanding;
import org.teranga.matching.safeguarding.policy.standing.ChecksShown;
import org.teranga.matching.safeguarding.policy.standing.ComingHousehold;
import org.teranga.matching.safeguarding.policy.standing.ExemptedCheck;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.matching.safeguarding.policy.standing.ShownCheck;

/** A policy tried before it is published: the product's rules over rows that are read once, beside one statement of PostgreSQL. */
final class PolicyBenchmark implements Benchmark {
    private static final String HOUSING = "housing";
    private static final LocalDate TODAY = FloorOfHelp.EFFECTIVE.plusDays(10);
    private static final LocalDate THEN = TODAY.plusDays(30);
    private static final Policy NOW = policy(List.of());
    private static final Policy STRICTER = policy(List.of(
            new Ask("interview", AskedOf.HELPER, AskedBefore.PROPOSAL, 12, null, null, Set.of(), Set.of()),
            new Ask("home_visit", AskedOf.HOME, AskedBefore.PROPOSAL, 18, null, null, Set.of(), Set.of())));

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public String about() {
        return "who is ready by the policy of today and by another one, beside one statement of PostgreSQL for the"
                + " same";
    }

    @Override
    public void run(CommandOptions asked, Consumer<FigureTable> tables) throws IOException, SQLException {
        for (Size size : asked.sizes(new Size(5_000, 1, 1, 9), new Size(20_000, 1, 1, 9))) {
            tables.accept(run(size));
        }
    }

    private static FigureTable run(Size size) throws IOException, SQLException {
        try (PostgresReadiness peer = new PostgresReadiness(size.offers(), size.seed(), TODAY)) {
            lines(peer, 1, NOW, TODAY);
            lines(peer, 2, STRICTER, THEN);
            List<Long> found = ours(peer.connection());
            if (!found.equals(peer.ready())) {
                throw new Mismatch("ready are " + found + ", and " + peer.ready() + " by PostgreSQL");
            }
            Both ours = Both.of(peer, size.rounds(), () -> ours(peer.connection()));
            Both theirs = Both.of(peer, size.rounds(), peer::ready);
            return new FigureTable(
                    String.format(
                            Locale.ROOT,
                            "%,d homes, ready %s (proposal and first night today, then 30 days later by a stricter"
                                    + " policy), seed %d, mean of %d rounds",
                            size.offers(),
                            found,
                            size.seed(),
                            size.rounds()),
                    List.of(
                            "",
                            "CPU of this process",
                            "CPU of PostgreSQL",
                            "together",
                            "on the wall",
                            "of the peer's CPU"),
                    List.of(ours.row("Teranga", theirs), theirs.row("PostgreSQL", theirs)),
                    "Teranga reads offers, adults, checks and exemptions and holds them against both policies in"
                            + " memory; it knows of each what it lacks. PostgreSQL only counts.");
        }
    }

    private static void lines(PostgresReadiness peer, int number, Policy policy, LocalDate day) throws SQLException {
        for (FloorLine line : FloorOfHelp.of(HOUSING)) {
            peer.asks(number, line.ask(), true, day);
        }
        for (Ask ask : policy.asks(HOUSING)) {
            peer.asks(number, ask, false, day);
        }
    }

    private static List<Long> ours(Connection connection) throws SQLException {
        List<AskedPeople> people = people(connection);
        ChecksShown shown = shown(connection);
        List<Long> ready = new ArrayList<>();
        for (CheckStanding standing :
                List.of(new CheckStanding(NOW, shown, TODAY), new CheckStanding(STRICTER, shown, THEN))) {
            long proposal = 0;
            long night = 0;
            for (AskedPeople who : people) {
                MissingChecks missing = standing.missing(who);
                proposal += missing.free(AskedBefore.PROPOSAL, ComingHousehold.ANY, THEN) ? 1 : 0;
                night += missing.free(AskedBefore.FIRST_NIGHT, ComingHousehold.ANY, THEN) ? 1 : 0;
            }
            ready.addAll(List.of(proposal, night));
        }
        return ready;
    }

    private static List<AskedPeople> people(Connection connection) throws SQLException {
        Map<UUID, List<AskedAdult>> adults = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select home, person, age from adult")) {
            while (row.next()) {
                adults.computeIfAbsent(row.getObject("home", UUID.class), any -> new ArrayList<>())
                        .add(new AskedAdult(row.getObject("person", UUID.class), row.getObject("age", Integer.class)));
            }
        }
        List<AskedPeople> people = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select person, home from offer")) {
            while (row.next()) {
                UUID person = row.getObject("person", UUID.class);
                UUID home = row.getObject("home", UUID.class);
                people.add(
                        new AskedPeople(HOUSING, person, Set.of(person), home, adults.getOrDefault(home, List.of())));
            }
        }
        return people;
    }

    private static ChecksShown shown(Connection connection) throws SQLException {
        Map<UUID, List<ShownCheck>> shown = new HashMap<>();
        Map<UUID, List<ExemptedCheck>> exempted = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select holder, kind, shown_on, until from shown")) {
            while (row.next()) {
                shown.computeIfAbsent(row.getObject("holder", UUID.class), any -> new ArrayList<>())
                        .add(new ShownCheck(
                                row.getString("kind"),
                                row.getObject("shown_on", LocalDate.class),
                                row.getObject("until", LocalDate.class)));
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select subject, check_code, until from exempted")) {
            while (row.next()) {
                exempted.computeIfAbsent(row.getObject("subject", UUID.class), any -> new ArrayList<>())
                        .add(new ExemptedCheck(
                                HOUSING, row.getString("check_code"), row.getObject("until", LocalDate.class)));
            }
        }
        return new ChecksShown(shown, exempted);
    }

    private static Policy policy(List<Ask> more) {
        return new Policy(Policy.FIRST, LocalDate.EPOCH, Map.of(HOUSING, FloorOfHelp.with(HOUSING, more)), List.of());
    }

    /** What one way of answering took, here and in PostgreSQL, on average. */
    private record Both(double here, double there, double wall) {
        static Both of(PostgresReadiness peer, int rounds, Answering answering) throws SQLException {
            for (int warm = 0; warm < 3; warm++) {
                answering.answer();
            }
            long wall = System.nanoTime();
            long here = Spent.threadCpuNanos();
            long there = peer.cpuNanos();
            for (int round = 0; round < rounds; round++) {
                answering.answer();
            }
            return new Both(
                    (Spent.threadCpuNanos() - here) / (double) rounds,
                    (peer.cpuNanos() - there) / (double) rounds,
                    (System.nanoTime() - wall) / (double) rounds);
        }

        List<String> row(String who, Both peers) {
            return List.of(
                    who,
                    Spent.time(here),
                    Spent.time(there),
                    Spent.time(here + there),
                    Spent.time(wall),
                    String.format(Locale.ROOT, "%.3f", (here + there) / (peers.here + peers.there)));
        }
    }

    private interface Answering {
        List<Long> answer() throws SQLException;
    }
}
