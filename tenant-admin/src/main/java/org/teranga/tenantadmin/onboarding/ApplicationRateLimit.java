package org.teranga.tenantadmin.onboarding;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many applications come from one network address: five an hour, counted by each node for itself and kept nowhere. */
@ApplicationScoped
class ApplicationRateLimit {
    private static final long AN_HOUR = 5;
    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Whether one more may come from this address. */
    boolean lets(String address) {
        if (buckets.size() > ADDRESSES) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= AN_HOUR);
        }
        return buckets.computeIfAbsent(address, any -> bucket()).tryConsume(1);
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
