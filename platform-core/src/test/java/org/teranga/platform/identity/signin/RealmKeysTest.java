package org.teranga.platform.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.realm.RealmAddress;

/** The keys of a realm that answers over HTTP, and of one that does not. */
class RealmKeysTest {
    private static final UUID SUBJECT = UUID.fromString("0b8f35a5-7d4b-4e5e-9b1b-0a2f6f4c1f10");

    private final TestRealm realm = new TestRealm("known");
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void theRealmGoes() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void whileTheRealmIsAwayNoTokenIsCalledBadHoweverOftenItIsShown() throws IOException {
        AccessTokens tokens = tokens(freePort());
        String token = realm.sign(TestRealm.accessToken(SUBJECT).build());
        for (int i = 0; i < 6; i++) {
            assertThat(verified(tokens, token)).as("request " + i).isEqualTo(new Recognised.Unverifiable());
        }
    }

    @Test
    void inventedKeysAreBadAndDoNotMakeUsAskAgainAndAgain() throws IOException {
        AccessTokens tokens = tokens(serve());
        assertThat(verified(tokens, realm.sign(TestRealm.accessToken(SUBJECT).build())))
                .isEqualTo(new Recognised.Person(SUBJECT));
        List<String> invented = IntStream.range(0, 20)
                .mapToObj(i -> TestRealm.another("invented " + i)
                        .sign(TestRealm.accessToken(SUBJECT).build()))
                .toList();
        for (String token : invented) {
            assertThat(verified(tokens, token)).isEqualTo(new Recognised.BadToken());
        }
        assertThat(asked).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void afterALookAtATokenOfNobodyTheFirstRealOneDoesNotWaitForTheRealm() throws IOException {
        RealmAddress address = new RealmAddress("http://127.0.0.1:" + serve());
        RealmKeys keys = new RealmKeys(address);
        new FirstToken(address, keys).warmUp(() -> {});
        int before = asked.get();
        assertThat(before).isPositive();
        AccessTokens tokens = new AccessTokens(TestRealm.ISSUER, keys.source());
        assertThat(verified(tokens, realm.sign(TestRealm.accessToken(SUBJECT).build())))
                .isEqualTo(new Recognised.Person(SUBJECT));
        assertThat(asked).hasValue(before);
    }

    @Test
    void knownKeysHoldWhileTheRealmIsAway() throws IOException {
        AccessTokens tokens = tokens(serve());
        String token = realm.sign(TestRealm.accessToken(SUBJECT).build());
        assertThat(verified(tokens, token)).isEqualTo(new Recognised.Person(SUBJECT));
        server.stop(0);
        assertThat(verified(tokens, token)).isEqualTo(new Recognised.Person(SUBJECT));
    }

    private int serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        byte[] keys = new JWKSet(realm.key().toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/realms/teranga/protocol/openid-connect/certs", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return server.getAddress().getPort();
    }

    private static int freePort() throws IOException {
        HttpServer closed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        int port = closed.getAddress().getPort();
        closed.stop(0);
        return port;
    }

    private static AccessTokens tokens(int port) {
        RealmAddress address = new RealmAddress("http://127.0.0.1:" + port);
        return new AccessTokens(TestRealm.ISSUER, new RealmKeys(address).source());
    }

    private static Recognised verified(AccessTokens tokens, String token) {
        return tokens.verify(
                token, Set.of("association-toulouse"), "association-toulouse"::equals, Optional.of("toulouse"));
    }
}
