package org.teranga.platform.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.notification.Letter;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.OutboxRow;
import org.teranga.platform.notification.OutboxUnderTest;
import org.teranga.platform.notification.RefusingServer;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.testing.RealDatabase;

/** What becomes of mails at the server: they leave once, whatever it answers, and none is lost. */
@ResourceLock(RealDatabase.TURNS)
class SendMailsTest {
    @RegisterExtension
    private final OutboxUnderTest mails = new OutboxUnderTest();

    @Test
    void aMailLeavesWithItsHeadersAndBothItsParts() throws MessagingException, IOException, SQLException {
        UUID id = mails.write("وصلنا عرضكم");
        mails.send();
        MimeMessage message = mails.server.getReceivedMessages()[0];
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("no-reply@teranga.example");
        assertThat(from.getPersonal()).isEqualTo("Maison d’Ici");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly(OutboxUnderTest.TO);
        assertThat(message.getSubject()).isEqualTo("وصلنا عرضكم");
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@teranga.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("ar");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).asString().isEqualToNormalizingNewlines("مرحبًا\nVoilà\n");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>مرحبًا</p>");
        assertThat(mails.row(id, "state, sealed")).as("its words are gone").isEqualTo("delivered");
    }

    @Test
    void aDeadMailServerLosesNothing() throws SQLException {
        String url = "smtp://127.0.0.1:" + mails.server.getSmtp().getPort();
        int port = mails.server.getSmtp().getPort();
        mails.server.stop();
        List<UUID> written = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            written.add(mails.write("mail " + i));
        }
        for (int i = 0; i < 12; i++) {
            mails.send(url, "production");
            mails.becomeDue();
        }
        for (UUID mail : written) {
            assertThat(mails.row(mail, "state, attempts"))
                    .as("no attempt counts")
                    .isEqualTo("waiting 0");
        }
        GreenMail revived = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        revived.start();
        try {
            mails.send(url, "production");
            assertThat(Arrays.stream(revived.getReceivedMessages()).map(OutboxUnderTest::subject))
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        } finally {
            revived.stop();
        }
    }

    @Test
    void aLineThatBreaksLosesNothing() throws SQLException, IOException {
        UUID first = mails.write("first");
        UUID second = mails.write("second");
        try (RefusingServer broken = new RefusingServer(RefusingServer.HANGS_UP)) {
            mails.send(broken.url(), "production");
            assertThat(broken.asked).as("after the break nobody is asked").hasValue(1);
        }
        assertThat(mails.row(first, "state, attempts")).isEqualTo("waiting 0");
        assertThat(mails.row(second, "state, attempts")).isEqualTo("waiting 0");
        mails.becomeDue();
        mails.send();
        assertThat(mails.server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whatIsRefusedForGoodBecomesADeadLetterAndCanBeRevived() throws SQLException, IOException {
        UUID id = mails.write("refused");
        try (RefusingServer refusing = new RefusingServer("550 5.1.1 <" + OutboxUnderTest.TO + ">: no such user")) {
            mails.send(refusing.url(), "production");
        }
        assertThat(mails.row(id, "state, last_reply, sealed is null")).isEqualTo("dead 550 f");
        mails.becomeDue();
        mails.send();
        assertThat(mails.server.getReceivedMessages()).isEmpty();
        assertThat(mails.outbox.revive()).isEqualTo(1);
        mails.send();
        assertThat(mails.server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsRefusedForNowIsTriedAgainLaterAndDiesAfterTenAttempts() throws SQLException, IOException {
        UUID id = mails.write("busy");
        try (RefusingServer busy = new RefusingServer("450 4.2.0 greylisted")) {
            mails.send(busy.url(), "production");
            assertThat(mails.row(id, "state, attempts, last_reply, due_at > now() + interval '50 seconds'"))
                    .isEqualTo("waiting 1 450 t");
            mails.send(busy.url(), "production");
            assertThat(busy.asked).as("it is not due yet").hasValue(1);
            for (int attempt = 2; attempt <= 10; attempt++) {
                mails.becomeDue();
                mails.send(busy.url(), "production");
            }
            assertThat(busy.asked).hasValue(10);
        }
        assertThat(mails.row(id, "state, last_reply")).isEqualTo("dead 450");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour\r\nBcc: spy@exemple.org",
                "Bonjour\nX-Evil: yes\n\nbody",
                "Bonjour\u0000\u2028\rBcc: a@b.fr"
            })
    void nobodyWritesHeadersThroughASubjectOrAName(String evil) throws MessagingException {
        mails.write(new Letter(new EmailAddress(OutboxUnderTest.TO), evil, "fr", evil, "text\n", "<p>text</p>"));
        mails.send();
        MimeMessage message = mails.server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X-Evil")).isNull();
        assertThat(message.getSubject()).startsWith("Bonjour ").doesNotContain("\r", "\n");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getBody(message)).contains("text");
    }

    @Test
    void twoSendersSendNothingTwice() {
        for (int i = 0; i < 120; i++) {
            mails.write("mail " + i);
        }
        CompletableFuture<Void> other = CompletableFuture.runAsync(mails::send);
        mails.send();
        other.join();
        assertThat(mails.received()).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void theMailsOfASenderThatDiedLeaveAfterItsLease() {
        mails.write("claimed");
        assertThat(mails.outbox.claim(Medium.MAIL, 10, Duration.ofMinutes(15))).hasSize(1);
        mails.send();
        assertThat(mails.server.getReceivedMessages()).isEmpty();
        assertThat(mails.outbox.claim(Medium.MAIL, 10, Duration.ZERO)).isEmpty();
        mails.write("claimed by one who dies at once");
        assertThat(mails.outbox.claim(Medium.MAIL, 10, Duration.ZERO)).hasSize(1);
        mails.send();
        assertThat(mails.server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void inDevelopmentWithoutAServerMailsAreKeptForThePage() throws SQLException {
        UUID id = mails.write("shown");
        mails.send(null, "development");
        assertThat(mails.row(id, "state")).isEqualTo("mailbox");
        assertThat(mails.outbox.latest(Medium.MAIL, 10))
                .extracting(OutboxRow::id)
                .containsExactly(id);
        mails.send();
        assertThat(mails.server.getReceivedMessages()).isEmpty();
    }

    @Test
    void inProductionWithoutAServerMailsWait() throws SQLException {
        UUID id = mails.write("waiting");
        mails.send(null, "production");
        assertThat(mails.row(id, "state, attempts")).isEqualTo("waiting 0");
    }

    @Test
    void pausesGrowToTwelveHours() {
        assertThat(EmptyOutbox.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(EmptyOutbox.pauseAfter(3)).isEqualTo(Duration.ofMinutes(16));
        assertThat(EmptyOutbox.pauseAfter(9)).isEqualTo(Duration.ofHours(12));
    }
}
