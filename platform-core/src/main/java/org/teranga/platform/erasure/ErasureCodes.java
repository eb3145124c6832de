package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.usage.HourlyCounts;
import org.teranga.platform.usage.HourlyCounts.Limit;
import org.teranga.platform.web.Problem;

/**
 * The codes that prove whose file is to be erased. However many requests somebody begins, so many go to one person and to one address, and
 * so many wrong ones are taken: guessing six digits takes longer than a life, and nobody's letterbox is filled.
 */
@ApplicationScoped
class ErasureCodes {
    static final Limit SENT = new Limit(3, 6);
    static final Limit WRONG = new Limit(10, 20);
    private static final int DIGITS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HourlyCounts counts;
    private final KeyedHash hash;

    @Inject
    ErasureCodes(HourlyCounts counts, KeyedHash hash) {
        this.counts = counts;
        this.hash = hash;
    }

    /**
     * A new one to be sent.
     *
     * @throws Problem 429 where this person, or this address, was sent enough
     */
    String issue(DataSubject who) {
        if (!room(who, SENT, "sent")) {
            throw Problem.later("erasure.too_many_codes", Duration.ofHours(1));
        }
        count(who, "sent");
        return "%06d".formatted(RANDOM.nextInt(DIGITS));
    }

    /** @throws Problem 429 where this person, or this address, had enough wrong tries */
    void mayTry(DataSubject who) {
        if (!room(who, WRONG, "wrong")) {
            throw Problem.later("erasure.too_many_tries", Duration.ofHours(1));
        }
    }

    /** One was typed that was not the one. */
    void wrong(DataSubject who) {
        count(who, "wrong");
    }

    /** As it is kept: for this request alone. */
    String hashed(UUID request, String code) {
        return hash.text("erasure " + request + " " + code);
    }

    private boolean room(DataSubject who, Limit limit, String what) {
        return keys(who, what).stream().allMatch(key -> counts.room(key, limit));
    }

    private void count(DataSubject who, String what) {
        keys(who, what).forEach(counts::count);
    }

    private static List<String> keys(DataSubject who, String what) {
        return Stream.concat(
                        Stream.of(who.person().toString()),
                        Stream.ofNullable(who.email()).map(email -> email.value()))
                .map(whom -> "erasure code " + what + " " + whom)
                .toList();
    }
}
