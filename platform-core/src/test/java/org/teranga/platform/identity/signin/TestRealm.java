package org.teranga.platform.identity.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.testing.house.TestClock;

/** A realm with keys of its own, which signs what a test asks for. */
final class TestRealm {
    static final String ISSUER = "https://sign-in.example.org/realms/teranga";

    /** Made once: to make a key takes a second. */
    private static final RSAKey OURS = make();

    private static final RSAKey ANOTHER = make();

    private final RSAKey key;

    TestRealm(String keyId) {
        this(OURS, keyId);
    }

    private TestRealm(RSAKey key, String keyId) {
        this.key = new RSAKey.Builder(key).keyID(keyId).build();
    }

    /** One with another key, under any name. */
    static TestRealm another(String keyId) {
        return new TestRealm(ANOTHER, keyId);
    }

    private static RSAKey make() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    JWKSource<SecurityContext> keys() {
        return new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK()));
    }

    RSAKey key() {
        return key;
    }

    /** An access token of a member of toulouse, as Keycloak makes them. */
    static JWTClaimsSet.Builder accessToken(UUID subject) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject.toString())
                .audience("association-toulouse")
                .issueTime(Date.from(TestClock.now()))
                .expirationTime(in(Duration.ofMinutes(5)))
                .claim("typ", "Bearer")
                .claim("azp", "association-toulouse")
                .claim("organization", List.of("toulouse"));
    }

    static Date in(Duration duration) {
        return Date.from(TestClock.now().plus(duration));
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, JOSEObjectType.JWT);
    }

    String sign(JWTClaimsSet claims, JOSEObjectType type) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(type)
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
