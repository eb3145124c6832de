package org.teranga.tenantadmin.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Member;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.MemberFilter;
import org.teranga.platform.identity.NewMember;
import org.teranga.platform.identity.Role;
import org.teranga.platform.occurrence.Occurrence;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.tenantadmin.testing.Invited;

/** What happens is told to an address: signed, once it is committed, again where it was not taken, and nothing of anybody. */
@Assembled
class WebhookPagesTest {
    private static final String PAGE = "/fr/admin/webhooks";
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9_-]{43}");
    private static final Pattern ID = Pattern.compile("/admin/webhooks/([0-9a-f-]{36})/remove");
    private static final String NOTICE = "Une adresse que vous prévenez ne répondait plus";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

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
    private Event<Occurrence> told;

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private HttpServer receiver;
    private volatile int answer = 204;
    private Tenant own;
    private String administrator;

    @BeforeEach
    void listen() throws IOException {
        if (house == null) {
            return;
        }
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 10);
        receiver.createContext("/", exchange -> {
            try (exchange) {
                received.add(new Received(
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                        exchange.getRequestHeaders().getFirst("Teranga-Signature"),
                        exchange.getRequestHeaders().getFirst("Teranga-Delivery")));
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
                exchange.sendResponseHeaders(answer, -1);
            }
        });
        receiver.start();
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
        if (receiver != null) {
            receiver.stop(0);
        }
    }

    @Test
    void whatDidNotCommitIsNotToldNorWhatNobodyWantsToHear() throws Exception {
        add("run.done");
        assertThatThrownBy(() -> tenants.as(
                        own,
                        () -> transactions.inOne(() -> {
                            told.fire(Occurrence.of("run.done", UUID.randomUUID()));
                            throw new IllegalStateException("it did not happen");
                        })))
                .isInstanceOf(RuntimeException.class);
        happens("offer.left");
        assertThat(received.poll(3, TimeUnit.SECONDS)).isNull();
        happens("run.done");
        assertThat(next().body()).contains("\"event\":\"run.done\"");
    }

    @Test
    void whatIsNotTakenWaitsForAnotherTryAndAfterTooManyTheAddressIsSwitchedOff() throws Exception {
        Added added = add("run.done");
        answer = 302;
        happens("run.done");
        Received first = next();
        waitFor(added, ">302<");
        assertThat(signedIn.page(own, Role.ADMIN, added.page()))
                .as("a redirect is no taking")
                .contains("En attente", ">1<");
        tenants.as(
                own,
                () -> transactions.inOne(
                        () -> sql.change("update admin.webhook set failures = 19 where id = ?", added.id())));
        happens("run.done");
        next();
        waitFor(added, "nous l’avons arrêtée");
        administratorsAreTold(added);
        happens("run.done");
        assertThat(received.poll(3, TimeUnit.SECONDS)).as("switched off").isNull();
        answer = 204;
        signedIn.post(own, Role.ADMIN, added.page() + "/resume", Map.of());
        happens("run.done");
        assertThat(next().delivery()).isNotEqualTo(first.delivery());
        assertThat(signedIn.page(own, Role.ADMIN, added.page())).contains("En marche");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin")).doesNotContain(NOTICE);
    }

    private void administratorsAreTold(Added added) {
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
        Added added = add("run.done");
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
        assertThat(signedIn.page(other, Role.ADMIN, PAGE)).doesNotContain(address());
    }

    @Test
    void noAddressThatIsNoneIsTaken() {
        Added added = add("run.done");
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
        assertThat(signedIn.post(own, Role.ADMIN, PAGE, Map.of("address", address(), "kinds", "nothing.known"))
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.post(own, Role.ADMIN, added.page() + "/again", Map.of("message", "'; --"))
                        .status())
                .isEqualTo(404);
    }

    private Added add(String kind) {
        Browser.Page page = signedIn.post(own, Role.ADMIN, PAGE, Map.of("address", address(), "kinds", kind));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return new Added(UUID.fromString(found(ID, page.body())), found(SECRET, page.body()));
    }

    private void happens(String kind) {
        tenants.as(
                own,
                () -> transactions.inOne(() -> {
                    told.fire(Occurrence.of(kind, UUID.randomUUID()));
                    return true;
                }));
    }

    private Received next() throws InterruptedException {
        Received message = received.poll(15, TimeUnit.SECONDS);
        assertThat(message).as("a message within fifteen seconds").isNotNull();
        return message;
    }

    private void waitFor(Added added, String words) {
        Eventually.holds(
                () -> assertThat(signedIn.page(own, Role.ADMIN, added.page())).contains(words));
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook?x=1";
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    /** As a receiver checks it. */
    private static String signature(Received message, String secret) throws GeneralSecurityException {
        String time = message.signature().substring(2, message.signature().indexOf(','));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] code = mac.doFinal((time + "." + message.body()).getBytes(StandardCharsets.UTF_8));
        return "t=" + time + ",v1=" + HexFormat.of().formatHex(code);
    }

    private record Received(String body, String signature, String delivery) {}

    private record Added(UUID id, String secret) {
        String page() {
            return PAGE + "/" + id;
        }
    }
}
