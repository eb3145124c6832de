package org.teranga.tenantadmin.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.event.DomainEvent;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.MemberFilter;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.tenantadmin.testing.HookReceiver;
import org.teranga.tenantadmin.testing.Invited;

/** What happens is told to an address: signed, once it is committed, again where it was not taken, and nothing of anybody. */
@Assembled
class WebhookPagesTest {
    private static final String PAGE = "/fr/admin/webhooks";
    private static final String NOTICE = "Une adresse que vous prévenez ne répondait plus";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Letterbox letterbox;

    @Inject
    private MemberBook members;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantSql sql;

    @Inject
    private Event<DomainEvent> told;

    private HookReceiver receiver;
    private Tenant own;
    private String administrator;

    @BeforeEach
    void listen() throws IOException {
        receiver = HookReceiver.listening();
        own = house.open();
        house.member(own, Role.ADMIN);
        administrator = Invited.address();
        tenants.as(own, () -> {
            for (Member member : members.page(MemberFilter.ALL, 10, 0)) {
                members.admit(
                        member.subject(),
                        new NewMember(
                                member.roles(),
                                member.languages(),
                                member.name(),
                                Optional.of(new EmailAddress(administrator))));
            }
            return true;
        });
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    /** As an import does, whose transaction has a message for it and goes on. */
    @Test
    void aLeakedSecretIsReplacedAtOnceAlsoWhileAnImportGoesOn() throws Exception {
        HookReceiver.Added added = receiver.add(signedIn, own, "run.done");
        try (Connection elsewhere = Statements.asOwner();
                Statement statement = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            statement.execute("set local teranga.tenant = '" + own.id() + "'");
            statement.execute("set local idle_in_transaction_session_timeout = '5s'");
            statement.execute("select 1 from admin.webhook where tenant_id = '" + own.id() + "' for key share");
            Browser.Page rotated = signedIn.post(own, Role.ADMIN, added.page() + "/secret", Map.of());
            assertThat(HookReceiver.secret(rotated.body())).isNotEqualTo(added.secret());
            assertThat(statement.execute("select 1")).as("the import goes on").isTrue();
        }
    }

    @Test
    void aMessageIsSignedWithTheSecretThatWasShownOnceAndWithBothAfterAnother() throws Exception {
        HookReceiver.Added added = receiver.add(signedIn, own, "run.done");
        assertThat(signedIn.page(own, Role.ADMIN, added.page())).doesNotContain(added.secret());
        happens("run.done");
        HookReceiver.Received message = receiver.next();
        assertThat(message.signature()).isEqualTo(message.signature(added.secret()));
        waitFor(added, ">204<");
        assertThat(signedIn.page(own, Role.ADMIN, added.page())).contains("Reçu");

        Browser.Page rotated = signedIn.post(own, Role.ADMIN, added.page() + "/secret", Map.of());
        String second = HookReceiver.secret(rotated.body());
        signedIn.post(own, Role.ADMIN, added.page() + "/test", Map.of());
        HookReceiver.Received both = receiver.next();
        assertThat(both.signature())
                .isEqualTo(both.signature(second) + ","
                        + both.signature(added.secret()).split(",")[1]);
    }

    @Test
    void whatDidNotCommitIsNotToldNorWhatNobodyWantsToHear() throws Exception {
        receiver.add(signedIn, own, "run.done");
        assertThatThrownBy(() -> tenants.as(
                        own,
                        () -> transactions.inOne(() -> {
                            told.fire(DomainEvent.of("run.done", UUID.randomUUID()));
                            throw new IllegalStateException("it did not happen");
                        })))
                .isInstanceOf(RuntimeException.class);
        happens("offer.left");
        receiver.isToldNothing(3, "what nobody wants to hear");
        happens("run.done");
        assertThat(receiver.next().body()).contains("\"event\":\"run.done\"");
    }

    @Test
    void whatIsNotTakenWaitsForAnotherTryAndAfterTooManyTheAddressIsSwitchedOff() throws Exception {
        HookReceiver.Added added = receiver.add(signedIn, own, "run.done");
        receiver.answer(302);
        happens("run.done");
        HookReceiver.Received first = receiver.next();
        waitFor(added, ">302<");
        assertThat(signedIn.page(own, Role.ADMIN, added.page()))
                .as("a redirect is no taking")
                .contains("En attente", ">1<");
        tenants.as(
                own,
                () -> transactions.inOne(
                        () -> sql.change("update admin.webhook set failures = 19 where id = ?", added.id())));
        happens("run.done");
        receiver.next();
        waitFor(added, "nous l’avons arrêtée");
        administratorsAreTold(added);
        happens("run.done");
        receiver.isToldNothing(3, "switched off");
        receiver.answer(204);
        signedIn.post(own, Role.ADMIN, added.page() + "/resume", Map.of());
        happens("run.done");
        assertThat(receiver.next().delivery()).isNotEqualTo(first.delivery());
        assertThat(signedIn.page(own, Role.ADMIN, added.page())).contains("En marche");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin")).doesNotContain(NOTICE);
    }

    private void administratorsAreTold(HookReceiver.Added added) {
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin")).contains(NOTICE);
        house.member(own, Role.CASEWORKER);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/confirmations"))
                .doesNotContain(NOTICE);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/trail")).contains("vingt essais de suite ont échoué");
        assertThat(letterbox.to(administrator))
                .as("one letter, which does not give away what may be a secret")
                .singleElement()
                .asString()
                .contains("127.0.0.1", added.page())
                .doesNotContain("/hook");
    }

    @Test
    void nobodyElseSeesOrTouchesThem() {
        HookReceiver.Added added = receiver.add(signedIn, own, "run.done");
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
        for (String path : new String[] {"", "/remove"}) {
            assertThat(signedIn.get(other, Role.ADMIN, added.page() + path).status())
                    .isEqualTo(404);
            assertThat(signedIn.get(own, Role.CASEWORKER, added.page() + path).status())
                    .isEqualTo(403);
        }
        for (String path : new String[] {"/secret", "/test", "/pause", "/resume", "/remove"}) {
            assertThat(signedIn.post(other, Role.ADMIN, added.page() + path, Map.of())
                            .status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(signedIn.post(own, Role.CASEWORKER, added.page() + path, Map.of())
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        signedIn.post(own, Role.ADMIN, added.page() + "/remove", Map.of());
        assertThat(signedIn.get(own, Role.ADMIN, added.page()).status()).isEqualTo(404);
        assertThat(signedIn.page(other, Role.ADMIN, PAGE)).doesNotContain(receiver.address());
    }

    @Test
    void noAddressThatIsNoneIsTaken() {
        HookReceiver.Added added = receiver.add(signedIn, own, "run.done");
        for (String wrong : new String[] {
            "",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://u:p@127.0.0.1/",
            "gopher://127.0.0.1/",
            "http://127.0.0.1\r\nX: y/",
            "https://" + "x".repeat(2_100) + ".fr/"
        }) {
            Browser.Page page = signedIn.post(own, Role.ADMIN, PAGE, Map.of("address", wrong, "kinds", "run.done"));
            assertThat(page.status()).as(wrong).isEqualTo(422);
        }
        assertThat(signedIn.post(own, Role.ADMIN, PAGE, Map.of("address", receiver.address(), "kinds", "nothing.known"))
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.post(own, Role.ADMIN, added.page() + "/again", Map.of("message", "'; --"))
                        .status())
                .isEqualTo(404);
    }

    private void happens(String kind) {
        tenants.as(
                own,
                () -> transactions.inOne(() -> {
                    told.fire(DomainEvent.of(kind, UUID.randomUUID()));
                    return true;
                }));
    }

    private void waitFor(HookReceiver.Added added, String words) {
        Eventually.holds(
                () -> assertThat(signedIn.page(own, Role.ADMIN, added.page())).contains(words));
    }
}
