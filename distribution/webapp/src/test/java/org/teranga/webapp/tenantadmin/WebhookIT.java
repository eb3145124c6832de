package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Member;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.MemberFilter;
import org.teranga.platform.identity.NewMember;
import org.teranga.platform.identity.Role;
import org.teranga.platform.occurrence.Occurrence;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.tenantadmin.testing.Invited;

/** What happens is told to an address: signed, once it is committed, again where it was not taken, and nothing of anybody. */
@ExtendWith(ArquillianExtension.class)
class WebhookIT {
    private static final String PAGE = "/fr/admin/webhooks";
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9_-]{43}");
    private static final Pattern ID = Pattern.compile("/admin/webhooks/([0-9a-f-]{36})/remove");
    private static final String PLANTED = "planted@exemple.org";
    private static final String OFFER =
            "kind=housing&postcode=31000&capacity=2&shared=no&website=&name=Planted&email=" + PLANTED;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private MemberBook members;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

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
    void anOfferIsToldOnceSignedWithTheSecretThatWasShownOnceAndNamesNobody() throws Exception {
        Added added = add("offer.left");
        assertThat(signedIn.page(own, Role.ADMIN, added.page())).doesNotContain(added.secret());
        assertThat(http.form(own, "/fr/offer", OFFER).statusCode()).isLessThan(400);
        Received message = next();
        assertThat(message.body())
                .contains("\"event\":\"offer.left\"", "\"association\":\"" + own.slug() + "\"")
                .doesNotContain(PLANTED, "Planted", "31000");
        assertThat(message.signature()).isEqualTo(signature(message, added.secret()));
        assertThat(received.poll(1, TimeUnit.SECONDS)).as("once").isNull();
        assertThat(signedIn.page(own, Role.ADMIN, added.page())).contains("Reçu", ">204<");

        Browser.Page rotated = signedIn.post(own, Role.ADMIN, added.page() + "/secret", Map.of());
        String second = found(SECRET, rotated.body());
        signedIn.post(own, Role.ADMIN, added.page() + "/test", Map.of());
        Received both = next();
        assertThat(both.signature())
                .isEqualTo(signature(both, second) + ","
                        + signature(both, added.secret()).split(",")[1]);
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
