package org.teranga.platform.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.inbox.ImapSettings;
import org.teranga.platform.inbox.Inbox;
import org.teranga.platform.inbox.ReplyAddresses;
import org.teranga.platform.message.Correspondents;
import org.teranga.platform.message.TeamMessage;
import org.teranga.platform.message.TeamMessages;
import org.teranga.platform.message.unassigned.UnassignedMessages;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** A mail whose sender nobody knows, from the mailbox to the desk: its words and files wait there, and are assigned or let go. */
@Assembled
class UnknownSenderTest {
    private static final String LIST = "/fr/desk/messages/unassigned";
    private static final Pattern ONE = Pattern.compile(LIST + "/[0-9a-f-]{36}");
    private static final Pattern FILE = Pattern.compile(LIST + "/[0-9a-f-]{36}/files/[0-9a-f-]{36}");
    private static final String SECRET_PLACE = "Exif-Lieu-4711";
    private static final EmailAddress AMINA = new EmailAddress("amina@exemple.fr");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @Inject
    private TestTenants tenants;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Desk desk;

    @Inject
    private Members members;

    @Inject
    private Correspondents correspondents;

    @Inject
    private TeamMessages messages;

    @Inject
    private UnassignedMessages unassigned;

    @Inject
    private Inbox inbox;

    @Inject
    private Outbox outbox;

    @Inject
    private PlatformCipher cipher;

    private Tenant own;
    private UUID person;
    private ImapSettings settings;

    @BeforeEach
    void aMailboxAndAPerson() {
        server.start();
        server.setUser("reply@teranga.example", "reply@teranga.example", "secret");
        settings = new ImapSettings(Optional.of("imap://reply%40teranga.example:secret@127.0.0.1:"
                + server.getImap().getPort() + "?address=reply@teranga.example"));
        own = tenants.open();
        house.member(own, Role.CASEWORKER);
        house.member(own, Role.VOLUNTEER);
        person = UUID.randomUUID();
        in(own, () -> {
            members.admit(person, new NewMember(Set.of(Role.RESIDENT), List.of(), "Amina Sow", Optional.of(AMINA)));
            return true;
        });
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void itsWordsAndItsCleanedFilesWaitAndAreAssignedAsWhatTheyAre() throws Exception {
        arrives(own, "inconnue@exemple.org", "C’est Amina, de chez ma sœur.");
        String page = page(LIST);
        assertThat(page).contains("C’est Amina, de chez ma sœur.", "inconnue@exemple.org", "un fichier");
        String one = found(ONE, page);
        String shown = page(one);
        String file = found(FILE, shown);
        Browser.Page picture = signedIn.get(own, Role.CASEWORKER, file);
        assertThat(picture.headers().get("content-type")).isEqualTo("image/jpeg");
        assertThat(picture.body()).doesNotContain(SECRET_PLACE);
        assertThat(shown).contains("Aucun dossier n’a cette adresse");
        assertThat(post(one + "/assign", Map.of("number", "K7Q2F-XXXXX")).status())
                .isEqualTo(422);
        assertThat(post(one + "/assign", Map.of("record", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(422);
        assertThat(post(one + "/discard", Map.of("reason", "because")).status()).isEqualTo(422);
        assertThat(in(own, () -> unassigned.count())).isEqualTo(1);
        Browser.Page done = post(one + "/assign", Map.of("record", person.toString()));
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.headers().get("location")).endsWith("/fr/desk/messages/" + person);
        TeamMessage message = in(own, () -> messages.of(person)).getFirst();
        assertThat(message.text()).startsWith("C’est Amina");
        assertThat(message.otherAddress()).as("not from her address").isTrue();
        assertThat(message.attachments()).hasSize(1);
        assertThat(page("/fr/desk/messages/" + person)).contains("Venu d’une autre adresse que la sienne");
        assertThat(post(one + "/assign", Map.of("record", person.toString())).status())
                .as("of two at once one gets it")
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.CASEWORKER, file).status()).isEqualTo(404);
        assertThat(in(own, () -> unassigned.count())).isZero();
    }

    @Test
    void whoseAddressItIsIsProposedAndNobodyElseComesIn() throws Exception {
        arrives(own, AMINA.value(), "Bonjour");
        String one = found(ONE, page(LIST));
        String shown = page(one);
        assertThat(shown).contains("Amina Sow", "value=\"" + person + "\"");
        String file = found(FILE, shown);
        Tenant foreign = tenants.open();
        house.member(foreign, Role.CASEWORKER);
        for (String path : List.of(one, file)) {
            assertThat(signedIn.get(foreign, Role.CASEWORKER, path).status()).isEqualTo(404);
            assertThat(signedIn.get(own, Role.VOLUNTEER, path).status()).isEqualTo(403);
        }
        assertThat(signedIn.page(foreign, Role.CASEWORKER, LIST)).doesNotContain("Bonjour");
        for (String act : List.of("/assign", "/discard")) {
            Map<String, String> fields = Map.of("record", person.toString(), "reason", "advertising");
            signedIn.post(foreign, Role.CASEWORKER, one + act, fields);
            assertThat(signedIn.post(own, Role.VOLUNTEER, one + act, fields).status())
                    .isEqualTo(403);
        }
        assertThat(in(own, () -> unassigned.count())).isEqualTo(1);
        assertThat(post(one + "/assign", Map.of("record", person.toString())).status())
                .isEqualTo(303);
        assertThat(in(own, () -> messages.of(person)).getFirst().otherAddress())
                .as("anybody writes any address into a letter")
                .isTrue();
    }

    @Test
    void whatIsLetGoIsGoneWithItsFilesAndTheTrailSaysWhy() throws Exception {
        arrives(own, "vendeur@exemple.org", "Achetez !");
        String one = found(ONE, page(LIST));
        assertThat(post(one + "/discard", Map.of("reason", "advertising")).status())
                .isEqualTo(303);
        assertThat(page(LIST)).doesNotContain("Achetez");
        assertThat(signedIn.get(own, Role.CASEWORKER, one).status()).isEqualTo(404);
    }

    private void arrives(Tenant to, String from, String words) throws Exception {
        ReplyAddresses addresses = new ReplyAddresses(settings);
        String address = addresses
                .of(to.id(), "deadtoken2345678abcdefghij")
                .orElseThrow()
                .value();
        String mail =
                "From: <" + from + ">\r\nTo: <" + address + ">\r\nSubject: Re\r\nMessage-ID: <" + UUID.randomUUID()
                        + "@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + words + "\r\n"
                        + "--b\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename=\"carte.jpg\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(picture()) + "\r\n--b--\r\n";
        server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser("reply@teranga.example"))
                .appendMessage(
                        new MimeMessage(null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))),
                        new Flags(),
                        Date.from(TestClock.now()));
        new ReadMailbox(settings, new MailReader(addresses), new BounceAddresses(addresses, cipher), outbox, inbox)
                .run();
        Eventually.holds(() -> assertThat(in(to, () -> unassigned.count())).isEqualTo(1));
    }

    private String page(String path) {
        return signedIn.page(own, Role.CASEWORKER, path);
    }

    private Browser.Page post(String path, Map<String, String> fields) {
        return signedIn.post(own, Role.CASEWORKER, path, fields);
    }

    private <T> T in(Tenant tenant, Supplier<T> work) {
        return tenants.as(tenant, () -> desk.does(work));
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    /** With words of a camera after its pixels. */
    private static byte[] picture() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        bytes.write(SECRET_PLACE.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
