package org.teranga.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.erasure.KnownAs;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.inbox.MailReceived;
import org.teranga.platform.inbox.ReceivedAttachment;
import org.teranga.platform.message.attachment.AttachmentName;
import org.teranga.platform.message.unassigned.EndUnassigned;
import org.teranga.platform.message.unassigned.UnassignedMessage;
import org.teranga.platform.message.unassigned.UnassignedMessages;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.sms.TextMessageReceived;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.QuotaGuard;
import org.teranga.platform.usage.Usage;

/** What people answer by e-mail and SMS comes into their conversation, and what belongs to nobody waits for the team. */
@Assembled
class ReceiveAnswersTest {
    private static final EmailAddress OWN = new EmailAddress("amina@exemple.fr");
    private static final EmailAddress OTHER = new EmailAddress("someone@example.org");

    private static final String PLATFORM = "http://localhost";

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Members members;

    @Inject
    private Correspondents correspondents;

    @Inject
    private WriteToTeam writeToTeam;

    @Inject
    private MessageThreads threads;

    @Inject
    private ThreadLinks links;

    @Inject
    private TeamMessages messages;

    @Inject
    private UnassignedMessages unassigned;

    @Inject
    private EndUnassigned endUnassigned;

    @Inject
    private Usage usage;

    @Inject
    private QuotaGuard quota;

    @Inject
    private Erasure erasure;

    @Inject
    private Event<MailReceived> mails;

    @Inject
    private Event<TextMessageReceived> texts;

    private Tenant own;
    private UUID person;
    private String token;

    @BeforeEach
    void aConversation() {
        own = tenants.open();
        house.member(own, Role.CASEWORKER);
        person = UUID.randomUUID();
        token = in(own, () -> {
            members.admit(person, new NewMember(Set.of(Role.RESIDENT), List.of(), "Amina Sow", Optional.of(OWN)));
            Correspondent account = correspondents.ofAccount(person).getFirst();
            writeToTeam.write(account, WrittenMessage.of("Bonjour", "fr", null, List.of()), TeamMessage.PAGE);
            return secrets().reply().value();
        });
    }

    @Test
    void anAnswerComesIntoTheConversationWithItsPicture() throws IOException {
        assertThat(token).matches("[a-z2-7]{26}");
        ReceivedAttachment picture = new ReceivedAttachment("photo.png", "image/png", picture());
        ReceivedAttachment script = new ReceivedAttachment(
                "page.png", "image/png", "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        mail(own, token, OWN, "Oui, mardi.", List.of(picture, script));
        TeamMessage answer = in(own, () -> messages.of(person)).getLast();
        assertThat(answer.text())
                .startsWith("Oui, mardi.")
                .contains("[page.png]")
                .doesNotContain("alert");
        assertThat(answer.channel()).isEqualTo(TeamMessage.MAIL);
        assertThat(answer.otherAddress()).isFalse();
        assertThat(answer.attachments()).extracting(AttachmentName::type).containsExactly("image/jpeg");
        assertThat(in(own, () -> unassigned.count())).isZero();
    }

    @Test
    void anAnswerFromAnotherAddressIsMarkedAsThat() {
        mail(own, token, OTHER, "Moi", List.of());
        assertThat(in(own, () -> messages.of(person)).getLast().otherAddress()).isTrue();
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages/" + person))
                .contains("Cela ne vaut pas une réponse de sa part");
    }

    @Test
    void whatLeadsNowhereWaitsForTheTeamAndGoesWithItsKey() {
        mail(own, "a".repeat(26), OTHER, "Qui êtes-vous ?", List.of());
        text(own, "+33639980017", "C’est qui ?");
        assertThat(in(own, () -> messages.of(person))).hasSize(1);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages"))
                .contains("2 messages d’expéditeurs inconnus");
        String page = signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages/unassigned");
        assertThat(page).contains("Qui êtes-vous ?", "someone@example.org", "C’est qui ?", "+33639980017");
        String one = page.substring(page.indexOf("/fr/desk/messages/unassigned/"));
        String path = one.substring(0, one.indexOf('"')) + "/discard";
        Map<String, String> why = Map.of("reason", "dealt_with");
        assertThat(signedIn.post(own, Role.CASEWORKER, path, why).status()).isEqualTo(303);
        assertThat(signedIn.post(own, Role.CASEWORKER, path, why).status()).isEqualTo(303);
        assertThat(in(own, () -> unassigned.count())).isEqualTo(1);
    }

    @Test
    void whatNobodyAssignsGoesAfterAYearAndFilesThatHaveNoRoomAreLeftOutInWords() throws IOException {
        ReceivedAttachment picture = new ReceivedAttachment("photo.png", "image/png", picture());
        usage.count(own.id(), Measure.STORAGE, 1L << 50);
        Eventually.holds(() -> assertThat(in(own, quota::hasRoom)).isFalse());
        mail(own, "a".repeat(26), OTHER, "Avec photo", List.of(picture));
        UnassignedMessage kept = in(own, () -> unassigned.oldest(1)).getFirst();
        assertThat(kept.files()).isZero();
        assertThat(kept.text()).startsWith("Avec photo").contains("[photo.png]", "pleine");
        assertThat(in(own, () -> endUnassigned.end(kept.at().plus(Duration.ofDays(364)), 10)))
                .isZero();
        assertThat(in(own, () -> endUnassigned.end(kept.at().plus(Duration.ofDays(366)), 10)))
                .isOne();
        assertThat(in(own, () -> unassigned.count())).isZero();
    }

    @Test
    void aSecretOfBeforeOrOfSomebodyErasedOrAtAnotherAssociationLeadsNowhere() {
        Tenant foreign = tenants.open();
        mail(foreign, token, OWN, "Ailleurs", List.of());
        assertThat(in(foreign, () -> unassigned.count())).isEqualTo(1);
        in(own, () -> {
            threads.endLinks(person);
            return true;
        });
        mail(own, token, OWN, "Trop tard", List.of());
        assertThat(in(own, () -> messages.of(person))).hasSize(1);
        String fresh = in(own, () -> secrets().reply().value());
        assertThat(fresh).isNotEqualTo(token);
        in(own, () -> {
            erasure.erasePerson(person);
            return true;
        });
        mail(own, fresh, OWN, "Effacée", List.of());
        assertThat(in(own, () -> messages.of(person))).isEmpty();
        assertThat(in(own, () -> unassigned.count())).isEqualTo(2);
    }

    @Test
    void theLinkOfATextMessageNamesNoAssociationAndLeadsToItsPage() {
        SecretText link = in(own, () -> secrets().link());
        String path = TextLinkPages.path(own.id(), link);
        assertThat(path).hasSize(68).doesNotContain(own.slug());
        Browser nobody = house.browser();
        Browser.Page led = nobody.get(URI.create(PLATFORM + path));
        assertThat(led.status()).isEqualTo(303);
        String page = led.headers().get("location");
        assertThat(page).isEqualTo(House.address(own) + "/fr/messages/" + link.value());
        assertThat(nobody.get(URI.create(page)).body()).contains("Bonjour");
        Tenant foreign = tenants.open();
        for (String nowhere : List.of(
                PLATFORM + TextLinkPages.path(foreign.id(), link),
                PLATFORM + TextLinkPages.path(UUID.randomUUID(), link),
                PLATFORM + TextLinkPages.path(own.id(), new SecretText("A".repeat(43))),
                House.address(own) + path)) {
            assertThat(nobody.get(URI.create(nowhere)).status()).as(nowhere).isEqualTo(404);
        }
        in(own, () -> {
            threads.endLinks(person);
            return true;
        });
        assertThat(nobody.get(URI.create(PLATFORM + path)).status()).isEqualTo(404);
    }

    @Test
    void aLinkIsInALanguageInWhichItsPageIsThere() {
        for (Map.Entry<String, String> one : Map.of(
                        "tr", "fr", "fa", "fa-AF", "prs", "fa-AF", "ti", "ti", "en", "en", "xx", "fr")
                .entrySet()) {
            Correspondent whom = new Correspondent(person, "account", person, "", KnownAs.NOBODY, one.getKey(), person);
            assertThat(in(own, () -> MessageLetters.language(whom)))
                    .as(one.getKey())
                    .isEqualTo(one.getValue());
        }
    }

    private ThreadLinks.Secrets secrets() {
        return links.of(threads.ofPerson(person).getFirst()).orElseThrow();
    }

    private void mail(Tenant tenant, String to, EmailAddress from, String text, List<ReceivedAttachment> attachments) {
        in(tenant, () -> {
            mails.fire(new MailReceived(to, from, text, attachments, TestClock.now()));
            return true;
        });
    }

    private void text(Tenant tenant, String from, String text) {
        in(tenant, () -> {
            texts.fire(new TextMessageReceived(PhoneNumber.parse(from).orElseThrow(), text, TestClock.now()));
            return true;
        });
    }

    private <T> T in(Tenant tenant, Supplier<T> work) {
        return tenants.as(tenant, () -> desk.does(work));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
