package org.teranga.platform.sms;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.inbox.Inbox;
import org.teranga.platform.inbox.InboxUnderTest;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.notification.TestEnvelopes;
import org.teranga.platform.notification.delivery.EmptyOutbox;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.SystemPool;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.TestCiphers;
import org.teranga.platform.privacy.key.TestKeys;
import org.teranga.platform.sms.gateway.SmppGateway;
import org.teranga.platform.sms.gateway.TestGateways;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TestDirectory;
import org.teranga.platform.tenancy.TestSettings;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.UnitOfWork;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;

/** Text messages over a real database, with a line to a provider. */
public final class TextsUnderTest implements AutoCloseable {
    public static final PhoneNumber PHONE = new PhoneNumber("+33612345678");

    /** A Wednesday, at noon in Paris. */
    public static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");

    private final RealDatabase database;
    private final SystemPool plumbing;
    private final MasterKey master = TestKeys.master();
    private final SmsSettings settings;
    private final SmppGateway gateway;
    public final UnitOfWork work;
    public final Tenant tenant;
    public final UUID person = UUID.randomUUID();
    public final Outbox outbox;
    public final Inbox inbox;
    public final InboxUnderTest incoming;
    public final Map<String, String> chosen = new HashMap<>();
    public final Usage usage;
    public final TextThreads threads;
    public final TextParts parts;
    public Instant now = NOON;
    public long textsADay = Long.MAX_VALUE;

    public TextsUnderTest(RealDatabase database, String url) {
        this.database = database;
        plumbing = new TestPlumbing(database);
        work = new UnitOfWork(database);
        tenant = database.newTenant();
        SystemDatabase system = new SystemDatabase(plumbing);
        outbox = new Outbox(work.database(), system);
        incoming = new InboxUnderTest(database, master);
        inbox = incoming.inbox;
        usage = new Usage(system, new TransactionOutcome(), TestClock.clock());
        threads = new TextThreads(system, new PlatformCipher(master), TestClock.clock());
        parts = new TextParts(system, new PlatformCipher(master), inbox);
        settings = new SmsSettings(Optional.of(url), "production");
        gateway = TestGateways.of(settings, new KeepTexts(threads, parts, inbox, outbox));
    }

    /** As {@link TextMessages} does it, in words that need no theme. */
    public UUID write(String text, TextRank rank) {
        return write(tenant, PHONE, text, rank);
    }

    public UUID write(Tenant of, PhoneNumber to, String text, TextRank rank) {
        UUID id = UUID.randomUUID();
        work.run(
                of,
                () -> outbox.addText(
                        id, envelopes(work).seal(new TextLetter(to, "fr", text).packed(), person), rank.inOutbox()));
        return id;
    }

    /** Many at once, for which somebody waits. */
    public void writeAll(List<String> words) {
        Envelopes envelopes = envelopes(work);
        work.run(
                tenant,
                () -> words.forEach(text -> outbox.addText(
                        UUID.randomUUID(),
                        envelopes.seal(new TextLetter(PHONE, "fr", text).packed(), person),
                        TextRank.NOW.inOutbox())));
    }

    private Envelopes envelopes(UnitOfWork transactions) {
        return TestEnvelopes.of(master, transactions);
    }

    public TextStops stops(UnitOfWork transactions) {
        return new TextStops(transactions.database(), TestCiphers.hash(master, transactions), TestClock.clock());
    }

    /** The job runs once. */
    public void send() {
        UnitOfWork own = new UnitOfWork(database);
        Quotas quotas = new Quotas(usage, measure -> textsADay, TestClock.clock());
        TextSender sender = new TextSender(
                settings, () -> TestSettings.of(chosen), stops(own), quotas, usage, Clock.fixed(now, ZoneOffset.UTC));
        TestGateways.send(
                new EmptyOutbox(outbox),
                settings,
                gateway,
                TestGateways.departure(outbox, envelopes(own), TestDirectory.over(plumbing), threads, sender, gateway));
    }

    public void erasePerson() {
        work.run(tenant, () -> TestCiphers.erase(master, work, person));
    }

    public long paid() {
        return usage.today(tenant.id(), Measure.TEXTS);
    }

    public void becomeDue() {
        execute("update platform.outbox set due_at = now() where state = 'waiting'");
    }

    public void execute(String sql) {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String row(UUID id, String columns) {
        return one("select concat_ws(' ', " + columns + ") from platform.outbox where id = '" + id + "'");
    }

    public String one(String sql) {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "gone";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An hour has passed. */
    public void handOnOlder() {
        parts.handOnOlder(Duration.ZERO);
    }

    /** What became of messages of an association. */
    public List<String> settled(Tenant of) {
        return incoming.content(of, "text_settled").stream()
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .toList();
    }

    /** What came in for an association, in words. */
    public List<String> received(Tenant of) {
        return incoming.content(of, "text").stream()
                .map(IncomingText::unpacked)
                .map(text -> text.phone().e164() + " " + text.text())
                .toList();
    }

    @Override
    public void close() {
        gateway.close();
    }
}
