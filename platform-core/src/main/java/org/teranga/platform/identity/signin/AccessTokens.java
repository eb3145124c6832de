package org.teranga.platform.identity.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Verifies bearer tokens: signed by the realm with RS256, by its issuer, not over, an access token and no other kind, for one of our
 * clients, and of a member of the host's organization.
 */
final class AccessTokens {
    private static final int CLOCK_SKEW_SECONDS = 30;

    /** Keycloak says in this claim what a token is for: an ID token must not open the interface. */
    private static final String KIND = "typ";

    private static final String ACCESS_TOKEN = "Bearer";

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /**
     * @param issuer what tokens must name as their issuer
     * @param keys   the keys of the realm
     */
    AccessTokens(String issuer, JWKSource<SecurityContext> keys) {
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .claim(KIND, ACCESS_TOKEN)
                        .build(),
                Set.of("sub", "exp", "iat", "aud"));
        claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(claims);
    }

    /**
     * Verifies a token as it was sent.
     *
     * @param audiences    those that are taken at this host
     * @param isOurs       whether an audience is taken at some host of ours
     * @param organization of which the holder must be a member; empty on the platform's own host
     */
    Recognised verify(String token, Set<String> audiences, Predicate<String> isOurs, Optional<String> organization) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            UUID subject = UUID.fromString(claims.getSubject());
            if (claims.getAudience().stream().noneMatch(audiences::contains)) {
                return claims.getAudience().stream().anyMatch(isOurs)
                        ? new Recognised.Stranger()
                        : new Recognised.BadToken();
            }
            boolean member = organization
                    .map(slug -> Organizations.in(claims).contains(slug))
                    .orElse(true);
            return member ? new Recognised.Person(subject) : new Recognised.Stranger();
        } catch (RateLimitReachedException unknownKey) {
            return new Recognised.BadToken();
        } catch (KeySourceException away) {
            return new Recognised.Unverifiable();
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException bad) {
            return new Recognised.BadToken();
        }
    }
}
