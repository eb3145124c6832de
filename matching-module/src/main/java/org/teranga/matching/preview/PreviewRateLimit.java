package org.teranga.matching.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.teranga.platform.refusal.Refusal;

/**
 * How much a stranger may have counted: six plans an hour from one network address, one at a time on a node. Each node counts for itself,
 * and keeps it nowhere.
 */
@ApplicationScoped
class PreviewRateLimit {
    static final long AN_HOUR = 6;

    private static final int ADDRESSES = 10_000;

    private final Semaphore place = new Semaphore(1);

    /** A bucket that nobody has used for an hour is full, as a new one. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /**
     * Has it done.
     *
     * @throws Refusal too much for now where this address has had its share, or another one's is being counted
     */
    <T> T within(String address, Supplier<T> work) {
        if (!place.tryAcquire()) {
            throw Refusal.later("preview.busy", Duration.ofSeconds(30));
        }
        try {
            if (!buckets.get(address, any -> bucket()).tryConsume(1)) {
                throw Refusal.later("preview.often", Duration.ofMinutes(10));
            }
            return work.get();
        } finally {
            place.release();
        }
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
