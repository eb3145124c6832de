package org.teranga.platform.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.teranga.platform.clock.ClockAhead;
import org.teranga.platform.notification.delivery.EmptyOutbox;
import org.teranga.platform.notification.delivery.MailSettings;
import org.teranga.platform.notification.delivery.SendMails;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.SystemPool;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.TestCiphers;
import org.teranga.platform.privacy.key.TestKeys;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TestDirectory;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.UnitOfWork;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;

/** An outbox over the real database, which is empty at first, and a mail server that takes what is sent. */
public final class OutboxUnderTest implements BeforeEachCallback, AfterEachCallback {
    public static final String TO = "marie.durand@exemple.org";

    private final RealDatabase database;
    private final SystemPool plumbing;
    private final MasterKey master = TestKeys.master();
    private List<ReturnPath> returns = List.of();
    private long mailsADay = Long.MAX_VALUE;

    final UnitOfWork work;
    final Tenant tenant;
    public final Outbox outbox;
    final UUID person = UUID.randomUUID();
    public final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public OutboxUnderTest() {
        this(RealDatabase.shared());
    }

    /** Over a database of its own. */
    OutboxUnderTest(RealDatabase database) {
        this.database = database;
        plumbing = new TestPlumbing(database);
        work = new UnitOfWork(database);
        tenant = database.newTenant();
        outbox = new Outbox(work.database(), new SystemDatabase(plumbing));
    }

    /** Whose mails they are. */
    public Tenant tenant() {
        return tenant;
    }

    /** Many at once. */
    Set<UUID> writeAll(int many) {
        Map<UUID, byte[]> letters = new LinkedHashMap<>();
        work.run(tenant, () -> {
            for (int i = 0; i < many; i++) {
                Letter letter =
                        new Letter(new EmailAddress(TO), "Maison", "fr", "mail " + i, "Bonjour", "<p>Bonjour</p>");
                letters.put(UUID.randomUUID(), seal(letter, null));
            }
            outbox.add(tenant.id(), letters, MailRank.LETTER);
        });
        return letters.keySet();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        execute("delete from platform.outbox");
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.stop();
    }

    /** From now on so many letters leave a day. */
    void allow(long mails) {
        mailsADay = mails;
    }

    /** From now on what cannot be delivered comes back there. */
    public void comeBack(ReturnPath path) {
        returns = List.of(path);
    }

    void erasePerson() {
        work.run(tenant, () -> TestCiphers.erase(master, work, person));
    }

    /** A letter as it is kept. */
    byte[] seal(Letter letter, @Nullable UUID of) {
        return envelopes(work).seal(letter, of);
    }

    private Envelopes envelopes(UnitOfWork transactions) {
        return new Envelopes(TestCiphers.fields(master, transactions), new PlatformCipher(master));
    }

    public UUID write(String subject) {
        return write(
                new Letter(new EmailAddress(TO), "Maison d’Ici", "ar", subject, "مرحبًا\nVoilà\n", "<p>مرحبًا</p>"));
    }

    public UUID write(Letter letter) {
        UUID id = UUID.randomUUID();
        work.run(tenant, () -> outbox.add(id, tenant.id(), seal(letter, person)));
        return id;
    }

    UUID write(String subject, MailRank rank) {
        UUID id = UUID.randomUUID();
        Letter letter = new Letter(new EmailAddress(TO), "Maison", "fr", subject, "Bonjour", "<p>Bonjour</p>");
        work.run(tenant, () -> outbox.add(tenant.id(), Map.of(id, seal(letter, person)), rank));
        return id;
    }

    public void send(@Nullable String url, String mode) {
        UnitOfWork own = new UnitOfWork(database);
        MailSettings settings = new MailSettings(
                Optional.ofNullable(url), Optional.empty(), mode, new PlatformHost("https://teranga.example"));
        Usage usage = new Usage(new SystemDatabase(plumbing), new TransactionOutcome(), TestClock.clock());
        Quotas quotas = new Quotas(usage, measure -> mailsADay, TestClock.clock());
        new SendMails(
                        new EmptyOutbox(outbox),
                        envelopes(own),
                        TestDirectory.over(plumbing),
                        settings,
                        quotas,
                        usage,
                        returns)
                .run();
    }

    public void send() {
        send("smtp://127.0.0.1:" + server.getSmtp().getPort(), "production");
    }

    public void becomeDue() throws SQLException {
        execute("update platform.outbox set due_at = now()");
    }

    /** What the operator sees, in development. */
    OutboxStates states() {
        SystemDatabase system = new SystemDatabase(plumbing);
        return new OutboxStates(system, new ClockAhead(system, "development"));
    }

    /** The clock is moved. */
    void forward(Duration by) {
        new SystemDatabase(plumbing).inOne(one -> {
            new OutboxFollowsClock().sooner(one, by);
            return by;
        });
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public String row(UUID id, String columns) throws SQLException {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select concat_ws(' ', " + columns + ") from platform.outbox where id = '" + id + "'")) {
            return row.next() ? row.getString(1) : "gone";
        }
    }

    /** The subjects of what the server took. */
    public List<String> received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(OutboxUnderTest::subject)
                .toList();
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
