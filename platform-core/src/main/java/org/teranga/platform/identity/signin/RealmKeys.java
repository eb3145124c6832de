package org.teranga.platform.identity.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
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

    private final JWKSource<SecurityContext> source;

    @Inject
    RealmKeys(RealmAddress address) {
        try {
            source = JWKSourceBuilder.create(
                            address.keys().toURL(),
                            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_BYTES))
                    .cache(KEPT.toMillis(), PATIENCE.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(APART.toMillis())
                    .outageTolerant(Duration.ofHours(1).toMillis())
                    .build();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException("TERANGA_AUTH_URL gives no address: " + address.keys(), wrong);
        }
    }

    JWKSource<SecurityContext> source() {
        return source;
    }
}
