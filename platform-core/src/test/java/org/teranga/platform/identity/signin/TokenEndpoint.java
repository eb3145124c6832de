package org.teranga.platform.identity.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.identity.realm.RealmAddress;

/** The two addresses of a realm that a sign-in needs: the keys, and where a code is redeemed, once, for a proof. */
final class TokenEndpoint implements AutoCloseable {
    private static final String OIDC = "/realms/teranga/protocol/openid-connect/";

    private final Map<String, String> proofs = new ConcurrentHashMap<>();
    private final TestRealm signer;
    private final HttpServer server;

    TokenEndpoint(TestRealm signer) {
        this.signer = signer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String keys = new JWKSet(signer.key().toPublicJWK()).toString();
        server.createContext("/", exchange -> answer(exchange, 200, "{}"));
        server.createContext(OIDC + "certs", exchange -> answer(exchange, 200, keys));
        server.createContext(OIDC + "token", this::redeem);
        server.start();
    }

    /** What a realm has where this is. */
    RealmAddress address() {
        return new RealmAddress("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** A code that is good for this proof. */
    String redeems(JWTClaimsSet.Builder proof) {
        String code = UUID.randomUUID().toString();
        proofs.put(code, signer.sign(proof.build()));
        return code;
    }

    /** A code for which there is a token, and no proof of who it is. */
    String redeemsNoProof() {
        String code = UUID.randomUUID().toString();
        proofs.put(code, "");
        return code;
    }

    private void redeem(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Optional<String> proof = proofs.keySet().stream()
                .filter(code -> sent.contains("code=" + code) && sent.contains("code_verifier="))
                .findFirst()
                .map(proofs::remove);
        answer(
                exchange,
                proof.isPresent() ? 200 : 400,
                proof.map(TokenEndpoint::tokens).orElse("{\"error\":\"invalid_grant\"}"));
    }

    private static String tokens(String proof) {
        String id = proof.isEmpty() ? "" : ",\"id_token\":\"" + proof + "\"";
        return "{\"access_token\":\"x\",\"token_type\":\"Bearer\"" + id + "}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
