package org.teranga.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.sms.TextsUnderTest;
import org.teranga.platform.sms.gateway.TestSmsc;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.testrun.Patience;

/**
 * The mail server, the provider of text messages and PostgreSQL are each killed while 2,000 messages leave, a thousand of each kind. None is lost; none leaves again
 * whose acknowledgement reached us; only what was on its way at the kill comes twice, under the same name.
 */
@ResourceLock("the database that is killed")
class OutboxKilledTest {
    private static final int ALL = 1_000;
    private static final int MIDWAY = 300;
    private static final Duration PATIENCE = Patience.of(Duration.ofMinutes(8));

    /** Of its own, since it is killed. */
    private static RealDatabase database;

    private final OutboxUnderTest mails = new OutboxUnderTest(database);

    @BeforeAll
    static void aDatabaseToBeKilled() throws SQLException {
        // What is acknowledged is kept here: the others are quick instead.
        database = RealDatabase.alone("synchronous_commit=on", "max_connections=40");
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @BeforeEach
    void nothingWaits() throws SQLException {
        mails.beforeEach(null);
    }

    @AfterEach
    void stop() {
        mails.afterEach(null);
    }

    // Both at once: what is lost or comes twice would be so while the other line breaks too.
    @Test
    void theMailServerAndTheProviderAreKilled() throws Exception {
        TestSmsc provider = new TestSmsc();
        try (TakingServer server = new TakingServer(0);
                TextsUnderTest texts = new TextsUnderTest(database, provider.url())) {
            List<String> words = write(texts);
            Set<UUID> letters = write();
            CompletableFuture<Void> mailing = sending(server);
            CompletableFuture<Void> texting = started(texts::send);
            CompletableFuture<Void> killing = started(() -> {
                await(() -> provider.parts().size());
                provider.kill();
            });
            await(() -> server.taken().size());
            server.close();
            CompletableFuture.allOf(killing, mailing, texting).get();
            Set<String> before = acknowledged();
            int left = leftBefore(texts);
            assertThat(server.taken()).containsAll(before);
            try (TakingServer revived = new TakingServer(server.port());
                    TestSmsc again = new TestSmsc(provider.port())) {
                CompletableFuture<Void> rest = sendingAll(revived);
                sendAll(texts);
                rest.get();
                assertThat(revived.taken())
                        .as("none that was acknowledged leaves again")
                        .doesNotContainAnyElementsOf(before);
                assertThat(again.texts())
                        .as("none that was acknowledged leaves again")
                        .hasSize(ALL - left);
                each(letters, joined(server.taken(), revived.taken()));
                eachText(words, joined(provider.texts(), again.texts()));
            }
        }
    }

    @Test
    void postgresIsKilledWhileMailsAndTextsLeave() throws Exception {
        try (TestSmsc smsc = new TestSmsc();
                TakingServer server = new TakingServer(0);
                TextsUnderTest texts = new TextsUnderTest(database, smsc.url())) {
            List<String> words = write(texts);
            Set<UUID> letters = write();
            CompletableFuture<Void> mailing = sending(server);
            CompletableFuture<Void> texting = started(texts::send);
            await(() -> Math.min(server.taken().size(), smsc.parts().size()));
            kill();
            CompletableFuture.allOf(mailing, texting)
                    .handle((done, failure) -> true)
                    .get();
            awaitDatabase();
            Set<String> before = acknowledged();
            int left = leftBefore(texts);
            int taken = smsc.texts().size();
            assertThat(taken - left).as("on their way at the kill").isBetween(0, 1);
            CompletableFuture<Void> rest = sendingAll(server);
            sendAll(texts);
            rest.get();
            Map<String, Integer> times = times(server.taken());
            assertThat(before)
                    .as("none that was acknowledged leaves again")
                    .allSatisfy(name -> assertThat(times.get(name)).isEqualTo(1));
            assertThat(smsc.texts()).hasSize(ALL + taken - left);
            each(letters, server.taken());
            eachText(words, smsc.texts());
        }
    }

    private static List<String> joined(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private Set<UUID> write() {
        return mails.writeAll(ALL);
    }

    private static List<String> write(TextsUnderTest texts) {
        List<String> written =
                IntStream.range(0, ALL).mapToObj(i -> "text " + i).toList();
        texts.writeAll(written);
        return written;
    }

    private CompletableFuture<Void> sending(TakingServer server) {
        return started(() -> mails.send(server.url(), "production"));
    }

    /** What a server refused at first, since it was only beginning, is due again at once. */
    private CompletableFuture<Void> sendingAll(TakingServer server) {
        return started(() -> Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(DatabaseFailed.class)
                .until(() -> {
                    mails.becomeDue();
                    mails.send(server.url(), "production");
                    return deliveredMails().size() == ALL;
                }));
    }

    private static CompletableFuture<Void> started(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    // Until a good part has left.
    private static void await(IntSupplier taken) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(150))
                .until(() -> taken.getAsInt() >= MIDWAY);
    }

    // Its processes are killed as by the machine: PostgreSQL drops every connection and recovers.
    private static void kill() throws SQLException {
        long process;
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            process = row.getLong(1);
            ProcessHandle.of(process).orElseThrow().destroyForcibly();
        }
    }

    private static void awaitDatabase() {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            try (Connection connection = database.connect("postgres");
                    Statement statement = connection.createStatement()) {
                return statement.execute("select 1");
            }
        });
    }

    private static int leftBefore(TextsUnderTest texts) {
        int left = delivered(texts);
        assertThat(left).isBetween(1, ALL - 1);
        return left;
    }

    private static int delivered(TextsUnderTest texts) {
        return Integer.parseInt(
                texts.one("select count(*) from platform.outbox where state = 'delivered' and medium = 'text'"));
    }

    private static void sendAll(TextsUnderTest texts) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            texts.becomeDue();
            try {
                texts.send();
            } catch (DatabaseFailed recovering) {
                return false;
            }
            return delivered(texts) == ALL;
        });
    }

    // Those of which we know that the server took them.
    private static Set<String> acknowledged() throws SQLException {
        Set<String> names = deliveredMails();
        assertThat(names).hasSizeBetween(1, ALL - 1);
        return names;
    }

    private static Set<String> deliveredMails() throws SQLException {
        Set<String> names = new HashSet<>();
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from platform.outbox where state = 'delivered' and medium = 'mail'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Map<String, Integer> times(List<String> taken) {
        Map<String, Integer> times = new HashMap<>();
        taken.forEach(name -> times.merge(name, 1, Integer::sum));
        return times;
    }

    private static void each(Set<UUID> written, List<String> taken) {
        Map<String, Integer> times = times(taken);
        assertThat(times.keySet())
                .as("none is lost")
                .containsExactlyInAnyOrderElementsOf(
                        written.stream().map(UUID::toString).toList());
        assertThat(times.values().stream().filter(often -> often > 1).count())
                .as("on their way at the kill")
                .isLessThanOrEqualTo(1);
    }

    private static void eachText(List<String> written, List<String> taken) {
        Map<String, Integer> times = times(taken);
        assertThat(times.keySet()).as("none is lost").containsExactlyInAnyOrderElementsOf(written);
        assertThat(times.values().stream().filter(often -> often > 1).count())
                .as("on their way at the kill")
                .isLessThanOrEqualTo(1);
    }
}
