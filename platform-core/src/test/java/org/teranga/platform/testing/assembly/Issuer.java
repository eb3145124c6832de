package org.teranga.platform.testing.assembly;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.identity.realm.RealmClients;
import org.teranga.platform.testing.house.TestClock;

/**
 * Signs tokens as a realm does, and shows the key. It has no accounts, and says so to whoever asks for one: what needs those is tested in the
 * server, with the real realm.
 */
final class Issuer {
    private static final int BITS = 2048;
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final RSAKey key;
    private final HttpServer server;

    Issuer() {
        try {
            key = new RSAKeyGenerator(BITS).keyID("of-the-tests").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        answers("/realms/teranga/protocol/openid-connect/certs", 200, new JWKSet(key.toPublicJWK()).toString());
        answers(
                "/realms/teranga/protocol/openid-connect/token",
                200,
                "{\"access_token\":\"of-the-tests\",\"token_type\":\"Bearer\",\"expires_in\":900}");
        answers("/admin/realms/teranga/organizations", 200, "[]");
        answers("/admin/realms/teranga/organizations/members", 404, "{}");
        answers("/admin/realms/teranga/users", 404, "{}");
        server.start();
    }

    /** What everything below a path answers. */
    private void answers(String path, int status, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
    }

    /** Scheme, address and port. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token of this account for the JSON interface of an association. */
    String token(UUID subject, String association) {
        Instant now = TestClock.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(address() + "/realms/teranga")
                        .subject(subject.toString())
                        .audience(RealmClients.TEST)
                        .claim("typ", "Bearer")
                        .claim("organization", List.of(association))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(GOOD_FOR)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }
}
