package org.teranga.platform.identity.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.util.function.Predicate;

/** Verifies what the realm sends to say that a session has ended (OpenID Connect Back-Channel Logout 1.0). */
final class LogoutTokens {
    private final String issuer;
    private final JWKSource<SecurityContext> keys;

    LogoutTokens(String issuer, JWKSource<SecurityContext> keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    /**
     * Verifies a token.
     *
     * @param isOurs whether an audience is a client of ours
     * @return the session of the realm that has ended
     * @throws NotProved where it is not the realm's, not for us, or names no session
     */
    String verify(String token, Predicate<String> isOurs) throws NotProved {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            String client = jwt.getJWTClaimsSet().getAudience().stream()
                    .filter(isOurs)
                    .findFirst()
                    .orElseThrow(() -> new NotProved("the logout token is for no client of ours"));
            LogoutTokenClaimsSet claims = new LogoutTokenValidator(
                            new Issuer(issuer),
                            new ClientID(client),
                            new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys),
                            null)
                    .validate(jwt);
            if (claims.getSessionID() == null) {
                throw new NotProved("the logout token names no session");
            }
            return claims.getSessionID().getValue();
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException bad) {
            throw new NotProved(bad);
        }
    }
}
