package org.teranga.platform.identity.signin;

import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Duration;
import org.teranga.platform.identity.realm.RealmAddress;

/**
 * The keys of the realm's signatures. They are asked for again every five minutes and when a token names one that is not known, but not
 * more than once in ten seconds, so that nobody can make us ask by inventing names.
 */
@ApplicationScoped
class RealmKeys {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST_BYTES = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration APART = Duration.ofSeconds(10);

    private final JWKSource<SecurityContext> kept;
    private volatile boolean away;

    @Inject
    RealmKeys(RealmAddress address) {
        try {
            ResourceRetriever realm = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_BYTES);
            kept = JWKSourceBuilder.create(address.keys().toURL(), url -> noted(realm, url))
                    .cache(KEPT.toMillis(), PATIENCE.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(APART.toMillis())
                    .outageTolerant(Duration.ofHours(1).toMillis())
                    .build();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException("TERANGA_AUTH_URL gives no address: " + address.keys(), wrong);
        }
    }

    private Resource noted(ResourceRetriever realm, URL url) throws IOException {
        try {
            Resource keys = realm.retrieveResource(url);
            away = false;
            return keys;
        } catch (IOException silent) {
            away = true;
            throw silent;
        }
    }

    /**
     * The keys. While the realm is away they cannot be had, also where it was asked a moment ago and is not asked again: a good token is
     * then not called a bad one.
     */
    JWKSource<SecurityContext> source() {
        return (selector, context) -> {
            try {
                return kept.get(selector, context);
            } catch (RateLimitReachedException tooSoon) {
                if (away) {
                    throw new JWKSetUnavailableException("the realm is away", tooSoon);
                }
                throw tooSoon;
            }
        };
    }
}
