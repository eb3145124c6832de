package org.teranga.tenantadmin.onboarding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How many applications come from one network address: five an hour, counted by each node for itself and kept nowhere. */
@ApplicationScoped
class ApplicationRateLimit {
    private static final long AN_HOUR = 5;
    private static final int ADDRESSES = 10_000;

    /** A bucket that nobody has used for an hour is full, as a new one. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Whether one more may come from this address. */
    boolean lets(String address) {
        return buckets.get(address, any -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(AN_HOUR)
                        .refillGreedy(AN_HOUR, Duration.ofHours(1))
                        .build())
                .build();
    }
}
