package org.teranga.platform.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.inbox.ImapServer;
import org.teranga.platform.inbox.ImapSettings;
import org.teranga.platform.inbox.InboxUnderTest;
import org.teranga.platform.inbox.MailBounced;
import org.teranga.platform.inbox.MailReceived;
import org.teranga.platform.inbox.ReceivedAttachment;
import org.teranga.platform.inbox.ReplyAddresses;
import org.teranga.platform.notification.Letter;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.notification.OutboxUnderTest;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.TestKeys;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.ToldEvents;
import org.teranga.platform.testing.UnitOfWork;
import org.teranga.platform.testing.house.TestClock;

/** What people answer by e-mail reaches their association once, whatever else lies in the mailbox. */
@ResourceLock(RealDatabase.TURNS)
class ReadMailboxTest {
    private static final String TOKEN = "k7f2qx9abcdefgh1234";

    private final RealDatabase database = RealDatabase.shared();
    private final MasterKey master = TestKeys.master();
    private final InboxUnderTest incoming = new InboxUnderTest(database, master);
    private final Outbox outbox =
            new Outbox(new UnitOfWork(database).database(), new SystemDatabase(new TestPlumbing(database)));
    private final OutboxUnderTest mails = new OutboxUnderTest();
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
    });
    private final Tenant tenant = database.newTenant();
    private GreenMailUser mailbox;
    private ImapSettings settings;
    private ReplyAddresses addresses;
    private BounceAddresses bounces;

    @BeforeEach
    void aMailbox() throws Exception {
        mails.beforeEach(null);
        server.start();
        mailbox = server.setUser("reply@teranga.example", "reply@teranga.example", "secret");
        settings = new ImapSettings(Optional.of("imap://reply%40teranga.example:secret@127.0.0.1:"
                + server.getImap().getPort() + "?address=reply@teranga.example"));
        addresses = new ReplyAddresses(settings);
        bounces = new BounceAddresses(addresses, new PlatformCipher(master));
    }

    @AfterEach
    void end() {
        server.stop();
        mails.afterEach(null);
    }

    @Test
    void anAnswerIsReadAndMovedAway() throws Exception {
        deliver(mail(
                to(), "Message-ID: <a@b>\r\nContent-Type: text/plain; charset=utf-8", "Oui, mardi.\n\n> Venez-vous ?"));
        deliver(mail(to().toUpperCase(Locale.ROOT), "Message-ID: <c@d>", "Merci"));
        read();
        assertThat(received())
                .extracting(MailReceived::token, mail -> mail.from().value(), MailReceived::text)
                .containsExactly(
                        tuple(TOKEN, "marie@exemple.org", "Oui, mardi."), tuple(TOKEN, "marie@exemple.org", "Merci"));
        assertThat(folder("INBOX")).isZero();
        assertThat(folder("processed")).isEqualTo(2);
    }

    @Test
    void whatNamesNoAssociationWaitsForWhoeverRunsThePlatform() throws Exception {
        deliver(mail("reply@teranga.example", "Message-ID: <e@f>", "Je voudrais parler à quelqu’un"));
        deliver(mail("reply@teranga.example", "Message-ID: <g@h>\r\nAuto-Submitted: auto-replied", "Absent"));
        read();
        assertThat(received()).isEmpty();
        assertThat(folder("INBOX")).isZero();
        assertThat(folder("unaddressed")).as("a human's, not a machine's").isOne();
        assertThat(folder("processed")).isOne();
    }

    @Test
    void whatComesTwiceIsTakenOnce() throws Exception {
        String mail = mail(to(), "Message-ID: <same@x>", "Une fois");
        deliver(mail);
        deliver(mail);
        read();
        deliver(mail);
        read();
        String unnamed = mail(to(), "X-Nothing: 1", "Sans nom");
        deliver(unnamed);
        deliver(unnamed);
        read();
        assertThat(received()).extracting(MailReceived::text).containsExactly("Une fois", "Sans nom");
    }

    @Test
    void theSameNameAtAnotherAssociationIsAnother() throws Exception {
        Tenant other = database.newTenant();
        deliver(mail(to(), "Message-ID: <same@y>", "Pour la première"));
        deliver(mail(to(other), "Message-ID: <same@y>", "Pour l'autre"));
        read();
        assertThat(received()).extracting(MailReceived::text).containsExactly("Pour la première");
        assertThat(incoming.content(other, "mail")).hasSize(1);
    }

    @Test
    void aPageAndFilesAreRead() throws Exception {
        deliver(mail(to(), "Message-ID: <p@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b", """
                --b
                Content-Type: multipart/alternative; boundary=c

                --c
                Content-Type: text/html; charset=windows-1252
                Content-Transfer-Encoding: quoted-printable

                <p>D=E9j=E0 fait.</p><blockquote>Bonjour</blockquote>
                --c--
                --b
                Content-Type: image/png
                Content-Disposition: attachment; filename="=?utf-8?q?../../../etc/pass=C3=A9.png?="
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --b--
                """));
        read();
        MailReceived mail = received().getFirst();
        assertThat(mail.text()).isEqualTo("Déjà fait.");
        ReceivedAttachment file = mail.attachments().getFirst();
        assertThat(file.name()).isEqualTo("passé.png");
        assertThat(file.type()).isEqualTo("image/png");
        assertThat(file.content()).hasSize(8);
    }

    @Test
    void machinesAndStrangersAreForNobody() throws Exception {
        deliver(mail(to(), "Auto-Submitted: auto-replied", "Je suis absente"));
        deliver(mail(to(), "Precedence: bulk", "Lettre"));
        deliver(mail(to(), "X-Autoreply: yes", "Absent"));
        deliver(mail("reply@teranga.example", "X-A: b", "Publicité"));
        deliver(mail("reply+zzzz@teranga.example", "X-A: b", "Deviné"));
        deliver(mail("somebody@else.example", "X-A: b", "Ailleurs"));
        deliver(mail(to(), "Auto-Submitted: no", "Quelqu'un"));
        read();
        assertThat(received()).extracting(MailReceived::text).containsExactly("Quelqu'un");
        assertThat(folder("INBOX")).isZero();
    }

    @Test
    void hostileMailsKeepNobody() throws Exception {
        deliver(mail(
                to(),
                "Message-ID: <deep@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0",
                deep(2_000)));
        deliver(mail(
                to(),
                "Message-ID: <wide@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=w",
                wide(3_000)));
        deliver(mail(to(), "Message-ID: <long@x>", "x".repeat(300_000)));
        deliver(mail(to(), "Message-ID: <charset@x>\r\nContent-Type: text/plain; charset=\"no such\"", "Bonjour"));
        deliver(mail(
                to(),
                "Message-ID: <type@x>\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: rot13",
                "Bonjour"));
        deliver(mail(
                to(),
                "Message-ID: <bad64@x>\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64",
                "%%%%"));
        deliver(mail(
                to(),
                "Message-ID: <open@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=never",
                "…"));
        deliver(mail(to(), "Message-ID: <html@x>\r\nContent-Type: text/html", "<div>".repeat(20_000) + "fin"));
        deliver(mail(to(), "Message-ID: <last@x>", "La dernière"));
        read();
        assertThat(received()).extracting(MailReceived::text).contains("La dernière");
        assertThat(received())
                .allSatisfy(mail -> assertThat(mail.text().length()).isLessThan(MailParts.LONGEST_TEXT + 10));
        assertThat(folder("INBOX")).as("nothing stays in the way").isZero();
    }

    @Test
    void ofWhatIsTooLargeIsToldThatItCame() throws Exception {
        deliver(mail(to(), "Message-ID: <huge@x>", ("x".repeat(998) + "\r\n").repeat(17_000)));
        deliver(mail(to(), "Message-ID: <after@x>", "Après"));
        read();
        assertThat(received()).extracting(MailReceived::text).containsExactly(MailParts.CUT, "Après");
    }

    @Test
    void aMailThatCameBackIsToldToWhoeverWroteIt() throws Exception {
        mails.comeBack(bounces);
        UUID id = mails.write(
                new Letter(new EmailAddress(OutboxUnderTest.TO), "Maison", "fr", "Nouvelle", "t", "<p>t</p>"));
        mails.send();
        String returned = bounces.of(id, mails.tenant().id(), new EmailAddress(OutboxUnderTest.TO))
                .orElseThrow()
                .value();
        assertThat(mails.server.getReceivedMessages()[0].getHeader("Return-Path")[0])
                .contains(returned);
        deliver(report(returned, OutboxUnderTest.TO, id, "5.1.1"));
        deliver(report(returned, OutboxUnderTest.TO, id, "5.1.1"));
        read();
        assertThat(bounced(mails.tenant()))
                .extracting(bounce -> bounce.address().value() + " " + bounce.status())
                .containsExactly(OutboxUnderTest.TO + " 5.1.1");
    }

    @Test
    void nobodyPretendsThatAMailCameBack() throws Exception {
        mails.comeBack(bounces);
        UUID id = mails.write("Nouvelle");
        mails.send();
        EmailAddress there = new EmailAddress(OutboxUnderTest.TO);
        String returned =
                bounces.of(id, mails.tenant().id(), there).orElseThrow().value();
        deliver(report(returned, "another@exemple.org", id, "5.1.1"));
        deliver(report(returned, OutboxUnderTest.TO, UUID.randomUUID(), "5.1.1"));
        deliver(report(to(mails.tenant()), OutboxUnderTest.TO, id, "5.1.1"));
        deliver(report(bounces.of(id, tenant.id(), there).orElseThrow().value(), OutboxUnderTest.TO, id, "5.1.1"));
        deliver(report(returned, OutboxUnderTest.TO, id, "4.4.1"));
        read();
        assertThat(bounced(mails.tenant())).isEmpty();
        assertThat(bounced(tenant)).isEmpty();
    }

    @Test
    void whileTheMailboxIsAwayNothingHappens() throws Exception {
        deliver(mail(to(), "Message-ID: <w@x>", "Attend"));
        int port = server.getImap().getPort();
        ImapSettings wrong = new ImapSettings(Optional.of(
                "imap://reply%40teranga.example:wrong@127.0.0.1:" + port + "?address=reply@teranga.example"));
        new ReadMailbox(wrong, new MailReader(addresses), bounces, outbox, incoming.inbox).run();
        assertThat(received()).isEmpty();
        assertThat(folder("INBOX")).isEqualTo(1);
    }

    @Test
    void anAddressSaysWhoseItIsAndWhichTokenItHolds() {
        String address = to();
        assertThat(address).startsWith("reply+").endsWith(TOKEN + "@teranga.example");
        assertThat(addresses.read(new EmailAddress(address))).contains(new ReplyAddresses.Read(tenant.id(), TOKEN));
        assertThat(addresses.read(new EmailAddress(address.replace("teranga.example", "evil.example"))))
                .isEmpty();
        assertThat(addresses
                        .of(new UUID(-1, -1), "z".repeat(28))
                        .orElseThrow()
                        .value()
                        .indexOf('@'))
                .isLessThan(65);
        assertThat(ImapServer.parse("imaps://u:p@h.example?address=reply@x.example")
                        .toString())
                .doesNotContain("u:p");
    }

    private String to() {
        return to(tenant);
    }

    private String to(Tenant of) {
        try (TenantContext.Scope open = TenantContext.open(of)) {
            return addresses.of(TOKEN).orElseThrow().value();
        }
    }

    private void read() {
        new ReadMailbox(settings, new MailReader(addresses), bounces, outbox, incoming.inbox).run();
    }

    private List<MailReceived> received() {
        List<MailReceived> told = new ArrayList<>();
        TakeMail taker = new TakeMail(new ToldEvents<>(told));
        incoming.content(tenant, "mail").forEach(content -> taker.take(content, Instant.EPOCH));
        return told;
    }

    private List<MailBounced> bounced(Tenant of) {
        List<MailBounced> told = new ArrayList<>();
        TakeBounce taker = new TakeBounce(new ToldEvents<>(told));
        incoming.content(of, "bounce").forEach(content -> taker.take(content, Instant.EPOCH));
        return told;
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static String mail(String to, String headers, String body) {
        return "From: Marie <marie@exemple.org>\r\nTo: <" + to + ">\r\nSubject: Re\r\n" + headers + "\r\n\r\n"
                + body.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static String report(String to, String whom, UUID id, String status) {
        return mail(
                to,
                "Message-ID: <" + UUID.randomUUID() + "@mx>\r\nReturn-Path: <>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/report; report-type=delivery-status; boundary=r",
                """
                --r
                Content-Type: text/plain

                Undelivered.
                --r
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: %s
                --r
                Content-Type: text/rfc822-headers

                Message-ID: <%s@teranga.example>
                Subject: Nouvelle
                --r--
                """.formatted(whom, status, id));
    }

    private static String deep(int levels) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            body.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));
        }
        return body.append("--b").append(levels).append("\n\nau fond\n").toString();
    }

    private static String wide(int parts) {
        return "--w\nContent-Type: application/zip\n\nPK\n".repeat(parts) + "--w--\n";
    }

    private void deliver(String raw) throws MessagingException {
        MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        try {
            server.getManagers()
                    .getImapHostManager()
                    .getInbox(mailbox)
                    .appendMessage(message, new Flags(), Date.from(TestClock.now()));
        } catch (FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long folder(String name) throws FolderException {
        return Arrays.stream(new String[] {name})
                .map(one -> server.getManagers().getImapHostManager().getFolder(mailbox, one))
                .filter(Objects::nonNull)
                .mapToLong(one -> one.getMessages().size())
                .sum();
    }
}
