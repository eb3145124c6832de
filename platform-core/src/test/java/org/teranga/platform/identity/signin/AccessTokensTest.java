package org.teranga.platform.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {
    private static final TestRealm REALM = new TestRealm("realm");
    private static final UUID SUBJECT = UUID.fromString("0b8f35a5-7d4b-4e5e-9b1b-0a2f6f4c1f10");
    private static final Set<String> TOULOUSE = Set.of("association-toulouse");

    private final AccessTokens tokens = new AccessTokens(TestRealm.ISSUER, REALM.keys());

    @Test
    void aGoodTokenOfAMemberSaysWhoItIs() {
        assertThat(verified(claims())).isEqualTo(new Recognised.Person(SUBJECT));
    }

    @Test
    void theOrganizationsMayBeAMapByAlias() {
        assertThat(verified(claims().claim("organization", Map.of("toulouse", Map.of("id", "1")))))
                .isEqualTo(new Recognised.Person(SUBJECT));
    }

    @Test
    void aMemberOfAnotherOrganizationIsAStranger() {
        assertThat(verified(claims().claim("organization", List.of("bretagne"))))
                .isEqualTo(new Recognised.Stranger());
        assertThat(verified(claims().claim("organization", "toulouse"))).isEqualTo(new Recognised.Stranger());
        assertThat(verified(claims().claim("organization", null))).isEqualTo(new Recognised.Stranger());
    }

    @Test
    void aTokenForAnotherAssociationsClientIsAStrangers() {
        assertThat(verified(claims().audience("association-bretagne"))).isEqualTo(new Recognised.Stranger());
    }

    @Test
    void aTokenForAnotherApplicationIsBad() {
        assertThat(verified(claims().audience("account"))).isEqualTo(new Recognised.BadToken());
        assertThat(verified(claims().audience((String) null))).isEqualTo(new Recognised.BadToken());
    }

    @Test
    void onThePlatformsOwnHostNoOrganizationIsNeeded() {
        String token = REALM.sign(
                claims().audience("platform-web").claim("organization", null).build());
        assertThat(tokens.verify(token, Set.of("platform-web"), this::isOurs, Optional.empty()))
                .isEqualTo(new Recognised.Person(SUBJECT));
    }

    @Test
    void aTokenOfAnotherIssuerIsBad() {
        assertThat(verified(claims().issuer("https://sign-in.example.org/realms/master")))
                .isEqualTo(new Recognised.BadToken());
        assertThat(verified(claims().issuer(null))).isEqualTo(new Recognised.BadToken());
    }

    @Test
    void aTokenThatIsOverIsBad() {
        assertThat(verified(claims().expirationTime(TestRealm.in(Duration.ofMinutes(-1)))))
                .isEqualTo(new Recognised.BadToken());
        assertThat(verified(claims().expirationTime(null))).isEqualTo(new Recognised.BadToken());
    }

    @Test
    void aTokenThatIsNotYetGoodIsBad() {
        assertThat(verified(claims().notBeforeTime(TestRealm.in(Duration.ofMinutes(2)))))
                .isEqualTo(new Recognised.BadToken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Refresh", "Logout", "bearer", ""})
    void aTokenOfAnotherKindIsBad(String kind) {
        assertThat(verified(claims().claim("typ", kind))).isEqualTo(new Recognised.BadToken());
    }

    @Test
    void aSubjectThatIsNoAccountIsBad() {
        assertThat(verified(claims().subject("somebody"))).isEqualTo(new Recognised.BadToken());
        assertThat(verified(claims().subject(null))).isEqualTo(new Recognised.BadToken());
    }

    @Test
    void aTokenSignedWithAnotherKeyIsBadEvenUnderTheSameName() {
        assertThat(verify(TestRealm.another("other").sign(claims().build()))).isEqualTo(new Recognised.BadToken());
        assertThat(verify(TestRealm.another("realm").sign(claims().build()))).isEqualTo(new Recognised.BadToken());
    }

    @Test
    void aTokenWithoutSignatureIsBad() {
        String unsigned = new PlainJWT(claims().build()).serialize();
        assertThat(verify(unsigned)).isEqualTo(new Recognised.BadToken());
        String[] parts = REALM.sign(claims().build()).split("\\.");
        assertThat(verify(parts[0] + "." + parts[1] + ".")).isEqualTo(new Recognised.BadToken());
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsBad() throws JOSEException {
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("realm").build(), claims().build());
        forged.sign(new MACSigner(REALM.key().toRSAPublicKey().getEncoded()));
        assertThat(verify(forged.serialize())).isEqualTo(new Recognised.BadToken());
    }

    @Test
    void aChangedTokenIsBad() {
        String[] parts = REALM.sign(claims().build()).split("\\.");
        String other = Base64URL.encode(
                        claims().subject(UUID.randomUUID().toString()).build().toString())
                .toString();
        assertThat(verify(parts[0] + "." + other + "." + parts[2])).isEqualTo(new Recognised.BadToken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "abc", "a.b.c", "eyJhbGciOiJSUzI1NiJ9.e30.AA", "\u0000"})
    void whatIsNoTokenIsBad(String text) {
        assertThat(verify(text)).isEqualTo(new Recognised.BadToken());
    }

    @Test
    void whileTheKeysCannotBeHadNothingIsSaidOfAToken() {
        JWKSource<SecurityContext> away = (selector, context) -> {
            throw new KeySourceException("away");
        };
        String token = REALM.sign(claims().build());
        assertThat(new AccessTokens(TestRealm.ISSUER, away)
                        .verify(token, TOULOUSE, this::isOurs, Optional.of("toulouse")))
                .isEqualTo(new Recognised.Unverifiable());
    }

    private static JWTClaimsSet.Builder claims() {
        return TestRealm.accessToken(SUBJECT);
    }

    private Recognised verified(JWTClaimsSet.Builder claims) {
        return verify(REALM.sign(claims.build()));
    }

    private Recognised verify(String token) {
        return tokens.verify(token, TOULOUSE, this::isOurs, Optional.of("toulouse"));
    }

    private boolean isOurs(String audience) {
        return audience.startsWith("association-") || audience.equals("platform-web");
    }
}
