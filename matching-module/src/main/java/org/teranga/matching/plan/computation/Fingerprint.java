package org.teranga.matching.plan.computation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Requirement;

/** SHA-256 over what went into a plan, or over what came out: the same on every node and in every process. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Adds values, each in a field of its own. */
    void add(@Nullable Object... values) {
        for (Object value : values) {
            digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0x1F);
        }
        digest.update((byte) 0x1E);
    }

    /** Adds a need. */
    void add(NeedFacts need) {
        List<String> requires =
                need.requires().stream().map(Requirement::code).sorted().toList();
        add(
                need.id(),
                need.kind(),
                need.place(),
                need.radiusKm(),
                need.household(),
                need.languages(),
                need.interests());
        add(need.skills(), requires, need.from(), need.durationDays(), need.waitingSince());
        add(need.answers());
    }

    /** Adds an offer. */
    void add(OfferFacts offer) {
        List<String> conditions =
                offer.conditions().stream().map(Condition::code).sorted().toList();
        add(offer.id(), offer.kind(), offer.place(), offer.capacity(), offer.shared(), offer.from(), offer.until());
        add(offer.languages(), offer.interests(), offer.skills(), conditions, offer.host());
        add(offer.answers());
    }

    /** Answers to further questions; none leave the fingerprint as it was before there were any. */
    private void add(Map<String, String> answers) {
        if (!answers.isEmpty()) {
            add(new TreeMap<>(answers).toString());
        }
    }

    /** 64 hexadecimal digits. Nothing can be added afterwards. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
