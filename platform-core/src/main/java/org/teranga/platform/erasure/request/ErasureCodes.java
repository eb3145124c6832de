package org.teranga.platform.erasure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.AssociationContact;
import org.teranga.platform.usage.HourlyCounts;
import org.teranga.platform.usage.HourlyCounts.Limit;

/**
 * The codes that prove whose file is to be erased. However many requests somebody begins, so many go to one person and to one address, and
 * so many wrong ones are taken for each file: guessing six digits takes longer than a life, and nobody's letterbox is filled. Wrong ones do
 * not count for the address: whoever typed it into a file of theirs would keep its owner from erasing the own one.
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
     * @throws Refusal too much for now where this person, or this address, was sent enough
     */
    String issue(DataSubject who) {
        List<String> sent = sent(who);
        if (!sent.stream().allMatch(key -> counts.room(key, SENT))) {
            throw Refusal.later("erasure.too_many_codes", Duration.ofHours(1), AssociationContact.InSentence.HERE);
        }
        sent.forEach(counts::count);
        return "%06d".formatted(RANDOM.nextInt(DIGITS));
    }

    /** @throws Refusal too much for now where enough wrong ones were typed about this file */
    void mayTry(DataSubject who) {
        if (!counts.room(wrongOf(who), WRONG)) {
            throw Refusal.later("erasure.too_many_tries", Duration.ofHours(1), AssociationContact.InSentence.HERE);
        }
    }

    /** One was typed that was not the one. */
    void wrong(DataSubject who) {
        counts.count(wrongOf(who));
    }

    /** The keyed hash of the address of this person; empty where there is none. */
    String address(DataSubject who) {
        return who.email() == null ? "" : hash.email(who.email());
    }

    /** As it is kept: for this request alone. */
    String hashed(UUID request, String code) {
        return hash.text("erasure " + request + " " + code);
    }

    private static String wrongOf(DataSubject who) {
        return "erasure code wrong " + who.person();
    }

    private static List<String> sent(DataSubject who) {
        return Stream.concat(
                        Stream.of(who.person().toString()),
                        Stream.ofNullable(who.email()).map(email -> email.value()))
                .map(whom -> "erasure code sent " + whom)
                .toList();
    }
}
