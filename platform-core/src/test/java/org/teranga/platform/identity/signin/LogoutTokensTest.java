package org.teranga.platform.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.testing.house.TestClock;

class LogoutTokensTest {
    private static final TestRealm REALM = new TestRealm("realm");
    private static final UUID SUBJECT = UUID.fromString("0b8f35a5-7d4b-4e5e-9b1b-0a2f6f4c1f10");
    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");

    private final LogoutTokens tokens = new LogoutTokens(TestRealm.ISSUER, REALM.keys());

    @Test
    void theRealmsTokenNamesTheSessionThatEnded() throws NotProved {
        assertThat(verify(claims())).isEqualTo("session-1");
    }

    @Test
    void aTokenOfAnotherKeyIssuerOrClientEndsNothing() {
        assertThatThrownBy(() -> tokens.verify(TestRealm.another("realm").sign(claims().build(), LOGOUT), this::isOurs))
                .isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> verify(claims().issuer("https://elsewhere.example")))
                .isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> verify(claims().audience("account"))).isInstanceOf(NotProved.class);
    }

    @Test
    void anIdTokenIsNoLogoutToken() {
        assertThatThrownBy(() -> verify(claims().claim("events", null))).isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> verify(claims().claim("nonce", "n"))).isInstanceOf(NotProved.class);
    }

    @Test
    void aTokenThatNamesNoSessionEndsNothing() {
        assertThatThrownBy(() -> verify(claims().claim("sid", null))).isInstanceOf(NotProved.class);
        assertThatThrownBy(() -> tokens.verify("a.b.c", this::isOurs)).isInstanceOf(NotProved.class);
    }

    private String verify(JWTClaimsSet.Builder claims) throws NotProved {
        return tokens.verify(REALM.sign(claims.build(), LOGOUT), this::isOurs);
    }

    private boolean isOurs(String client) {
        return client.equals("association-toulouse");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(TestRealm.ISSUER)
                .subject(SUBJECT.toString())
                .audience("association-toulouse")
                .issueTime(Date.from(TestClock.now()))
                .expirationTime(TestRealm.in(Duration.ofMinutes(2)))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", "session-1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }
}
