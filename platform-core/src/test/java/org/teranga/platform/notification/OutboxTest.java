package org.teranga.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.MasterKey;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.privacy.TestCiphers;
import org.teranga.platform.privacy.TestKeys;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TestDirectory;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.UnitOfWork;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;

class OutboxTest {
    private static final String TO = "marie.durand@exemple.org";

    private final RealDatabase database = RealDatabase.shared();
    private final UnitOfWork work = new UnitOfWork(database);
    private final Plumbing plumbing = new TestPlumbing(database);
    private final Tenant tenant = database.newTenant();
    private final MasterKey master = TestKeys.master();
    private final Outbox outbox = new Outbox(work, plumbing);
    private final UUID person = UUID.randomUUID();
    private long mailsADay = Long.MAX_VALUE;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void anEmptyOutbox() throws SQLException {
        execute("delete from platform.outbox");
        server.start();
    }

    @AfterEach
    void stopTheServer() {
        server.stop();
    }

    private Envelopes envelopes(UnitOfWork transactions) {
        return new Envelopes(TestCiphers.fields(master, transactions), new PlatformCipher(master));
    }

    private UUID write(String subject) {
        return write(
                new Letter(new EmailAddress(TO), "Maison d’Ici", "ar", subject, "مرحبًا\nVoilà\n", "<p>مرحبًا</p>"));
    }

    private UUID write(Letter letter) {
        UUID id = UUID.randomUUID();
        work.run(tenant, () -> outbox.add(id, tenant.id(), envelopes(work).seal(letter, person)));
        return id;
    }

    private void send(@Nullable String url, String mode) {
        UnitOfWork own = new UnitOfWork(database);
        MailSettings settings = new MailSettings(
                Optional.ofNullable(url), Optional.empty(), mode, new PlatformHost("https://teranga.example"));
        Usage usage = new Usage(plumbing, new TransactionOutcome(), Clock.systemUTC());
        Quotas quotas = new Quotas(usage, measure -> mailsADay, Clock.systemUTC());
        new SendMails(outbox, envelopes(own), TestDirectory.over(plumbing), settings, quotas, usage).run();
    }

    private void send() {
        send("smtp://127.0.0.1:" + server.getSmtp().getPort(), "production");
    }

    private void becomeDue() throws SQLException {
        execute("update platform.outbox set due_at = now()");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String row(UUID id, String columns) throws SQLException {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select concat_ws(' ', " + columns + ") from platform.outbox where id = '" + id + "'")) {
            return row.next() ? row.getString(1) : "gone";
        }
    }

    @Test
    void aMailLeavesWithItsHeadersAndBothItsParts() throws MessagingException, IOException, SQLException {
        UUID id = write("وصلنا عرضك");
        send();
        MimeMessage message = server.getReceivedMessages()[0];
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("no-reply@teranga.example");
        assertThat(from.getPersonal()).isEqualTo("Maison d’Ici");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly(TO);
        assertThat(message.getSubject()).isEqualTo("وصلنا عرضك");
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@teranga.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("ar");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).asString().isEqualToNormalizingNewlines("مرحبًا\nVoilà\n");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>مرحبًا</p>");
        assertThat(row(id, "state, sealed")).as("its words are gone").isEqualTo("delivered");
    }

    @Test
    void aMailOfATransactionThatIsRolledBackNeverLeaves() {
        Letter letter = new Letter(new EmailAddress(TO), "Maison", "fr", "never", "text\n", "<p>text</p>");
        assertThatThrownBy(() -> work.run(tenant, () -> {
                    outbox.add(UUID.randomUUID(), tenant.id(), envelopes(work).seal(letter, person));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aDeadMailServerLosesNothing() throws SQLException {
        String url = "smtp://127.0.0.1:" + server.getSmtp().getPort();
        int port = server.getSmtp().getPort();
        server.stop();
        List<UUID> mails = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            mails.add(write("mail " + i));
        }
        for (int i = 0; i < 12; i++) {
            send(url, "production");
            becomeDue();
        }
        for (UUID mail : mails) {
            assertThat(row(mail, "state, attempts")).as("no attempt counts").isEqualTo("waiting 0");
        }
        GreenMail revived = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        revived.start();
        try {
            send(url, "production");
            assertThat(Arrays.stream(revived.getReceivedMessages()).map(OutboxTest::subject))
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        } finally {
            revived.stop();
        }
    }

    @Test
    void aLineThatBreaksLosesNothing() throws SQLException, IOException {
        UUID first = write("first");
        UUID second = write("second");
        try (RefusingServer broken = new RefusingServer(RefusingServer.HANGS_UP)) {
            send(broken.url(), "production");
            assertThat(broken.asked).as("after the break nobody is asked").hasValue(1);
        }
        assertThat(row(first, "state, attempts")).isEqualTo("waiting 0");
        assertThat(row(second, "state, attempts")).isEqualTo("waiting 0");
        becomeDue();
        send();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whatIsRefusedForGoodBecomesADeadLetterAndCanBeRevived() throws SQLException, IOException {
        UUID id = write("refused");
        try (RefusingServer refusing = new RefusingServer("550 5.1.1 <" + TO + ">: no such user")) {
            send(refusing.url(), "production");
        }
        assertThat(row(id, "state, last_reply, sealed is null")).isEqualTo("dead 550 f");
        becomeDue();
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox.revive()).isEqualTo(1);
        send();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsRefusedForNowIsTriedAgainLaterAndDiesAfterTenAttempts() throws SQLException, IOException {
        UUID id = write("busy");
        try (RefusingServer busy = new RefusingServer("450 4.2.0 greylisted")) {
            send(busy.url(), "production");
            assertThat(row(id, "state, attempts, last_reply, due_at > now() + interval '50 seconds'"))
                    .isEqualTo("waiting 1 450 t");
            send(busy.url(), "production");
            assertThat(busy.asked).as("it is not due yet").hasValue(1);
            for (int attempt = 2; attempt <= 10; attempt++) {
                becomeDue();
                send(busy.url(), "production");
            }
            assertThat(busy.asked).hasValue(10);
        }
        assertThat(row(id, "state, last_reply")).isEqualTo("dead 450");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour\r\nBcc: spy@exemple.org",
                "Bonjour\nX-Evil: yes\n\nbody",
                "Bonjour\u0000\u2028\rBcc: a@b.fr"
            })
    void nobodyWritesHeadersThroughASubjectOrAName(String evil) throws MessagingException {
        write(new Letter(new EmailAddress(TO), evil, "fr", evil, "text\n", "<p>text</p>"));
        send();
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X-Evil")).isNull();
        assertThat(message.getSubject()).startsWith("Bonjour ").doesNotContain("\r", "\n");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getBody(message)).contains("text");
    }

    @Test
    void whoIsErasedBeforeAMailLeavesDoesNotGetIt() throws SQLException {
        UUID id = write("too late");
        work.run(tenant, () -> TestCiphers.erase(master, work, person));
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(row(id, "state, sealed")).isEqualTo("erased");
    }

    @Test
    void aMailWithoutAPersonLeavesToo() {
        Letter letter = new Letter(new EmailAddress(TO), "Maison", "fr", "Invitation", "text\n", "<p>text</p>");
        work.run(
                tenant,
                () -> outbox.add(UUID.randomUUID(), tenant.id(), envelopes(work).seal(letter, null)));
        send();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxTest::subject))
                .containsExactly("Invitation");
    }

    @Test
    void aMailSealedUnderAnotherMasterKeyDoesNotKeepTheOthers() throws SQLException {
        UUID id = UUID.randomUUID();
        byte[] foreign = new PlatformCipher(TestKeys.master()).encrypt("outbox", tenant.id(), new byte[] {0, 'x'});
        work.run(tenant, () -> outbox.add(id, tenant.id(), foreign));
        write("ours");
        send();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(row(id, "state")).isEqualTo("dead");
    }

    @Test
    void twoSendersSendNothingTwice() {
        for (int i = 0; i < 120; i++) {
            write("mail " + i);
        }
        CompletableFuture<Void> other = CompletableFuture.runAsync(this::send);
        send();
        other.join();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxTest::subject))
                .hasSize(120)
                .doesNotHaveDuplicates();
    }

    @Test
    void theMailsOfASenderThatDiedLeaveAfterItsLease() {
        write("claimed");
        assertThat(outbox.claim(10, Duration.ofMinutes(15))).hasSize(1);
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(outbox.claim(10, Duration.ZERO)).isEmpty();
        write("claimed by one who dies at once");
        assertThat(outbox.claim(10, Duration.ZERO)).hasSize(1);
        send();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theOutboxHoldsNoWords() throws SQLException {
        UUID id = write("A subject of a kind");
        String row = row(id, "id, tenant_id, encode(sealed, 'escape'), state, last_reply");
        assertThat(row).doesNotContain("marie", "durand", "subject", person.toString());
        byte[] sealed = outbox.latest(1).getFirst().sealed();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("marie", "A subject", "Maison");
    }

    @Test
    void inDevelopmentWithoutAServerMailsAreKeptForThePage() throws SQLException {
        UUID id = write("shown");
        send(null, "development");
        assertThat(row(id, "state")).isEqualTo("mailbox");
        assertThat(outbox.latest(10)).extracting(Waiting::id).containsExactly(id);
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void inProductionWithoutAServerMailsWait() throws SQLException {
        UUID id = write("waiting");
        send(null, "production");
        assertThat(row(id, "state, attempts")).isEqualTo("waiting 0");
    }

    @Test
    void whatIsLongFinishedIsForgotten() throws SQLException {
        UUID sent = write("sent");
        send();
        UUID waits = write("waits");
        assertThat(outbox.forget(Duration.ofDays(30))).isZero();
        execute("update platform.outbox set finished_at = now() - interval '31 days' where state <> 'waiting'");
        assertThat(outbox.forget(Duration.ofDays(30))).isEqualTo(1);
        assertThat(row(sent, "state")).isEqualTo("gone");
        assertThat(row(waits, "state")).isEqualTo("waiting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from platform.outbox",
                "update platform.outbox set sealed = null",
                "delete from platform.outbox",
                "insert into platform.outbox (id, tenant_id, state) values (gen_random_uuid(), gen_random_uuid(), 'dead')"
            })
    void theApplicationCanOnlyAddMails(String sql) throws SQLException {
        try (Connection connection = database.connect("teranga_app");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void pausesGrowToTwelveHours() {
        assertThat(SendMails.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SendMails.pauseAfter(3)).isEqualTo(Duration.ofMinutes(16));
        assertThat(SendMails.pauseAfter(9)).isEqualTo(Duration.ofHours(12));
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void beyondTheDaysLimitMailsWaitForTomorrowAndNoneIsLost() throws SQLException {
        mailsADay = 0;
        UUID id = write("K7-2F");
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(row(id, "state, attempts, last_reply, due_at > now()")).isEqualTo("waiting 0 quota t");
        mailsADay = Long.MAX_VALUE;
        becomeDue();
        send();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void lettersOfPlacementsLeaveFirstAndReceiptsLastHoweverManyWait() throws MessagingException {
        for (int i = 0; i < 60; i++) {
            write("receipt", MailRank.RECEIPT);
        }
        write("letter", MailRank.LETTER);
        write("placement", MailRank.PLACEMENT);
        send();
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        assertThat(subjects.subList(0, 3)).containsExactly("placement", "letter", "receipt");
        assertThat(subjects).hasSize(62);
    }

    @Test
    void receiptsAreNotHeldByTheQuotaOfLetters() throws SQLException {
        mailsADay = 0;
        UUID receipt = write("receipt", MailRank.RECEIPT);
        UUID letter = write("letter", MailRank.LETTER);
        send();
        assertThat(row(receipt, "state")).isEqualTo("delivered");
        assertThat(row(letter, "state, last_reply")).isEqualTo("waiting quota");
    }

    private UUID write(String subject, MailRank rank) {
        UUID id = UUID.randomUUID();
        Letter letter = new Letter(new EmailAddress(TO), "Maison", "fr", subject, "Bonjour", "<p>Bonjour</p>");
        work.run(
                tenant, () -> outbox.add(tenant.id(), Map.of(id, envelopes(work).seal(letter, person)), rank));
        return id;
    }
}
