package org.teranga.training.certificate.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.TenantContext;

/** The public halves of the association's keys, as JSON (RFC 7517, RFC 8037). */
@ApplicationScoped
@Transactional
public class KeySet {
    private final SigningKeys keys;
    private final ThisIssuer issuer;

    @Inject
    KeySet(SigningKeys keys, ThisIssuer issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    /** All; none before the first certificate. */
    String all() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        keys.all().forEach(key -> all.add(jwk(key)));
        JsonObject set = Json.createObjectBuilder().add("keys", all).build();
        return set.toString();
    }

    /** One. */
    public Optional<String> one(UUID id) {
        return TenantContext.current()
                .flatMap(here -> keys.find(id))
                .map(key -> jwk(key).build().toString());
    }

    private JsonObjectBuilder jwk(SigningKey key) {
        return Json.createObjectBuilder()
                .add("kty", "OKP")
                .add("crv", "Ed25519")
                .add("x", key.publicKey())
                .add("use", "sig")
                .add("alg", "EdDSA")
                .add("kid", issuer.issuer().key(key.id()));
    }
}
