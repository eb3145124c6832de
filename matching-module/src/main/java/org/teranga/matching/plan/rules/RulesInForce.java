package org.teranga.matching.plan.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.teranga.matching.engine.rule.RuleSet;

/**
 * The rules by which an association matches at present.
 *
 * @param version the published version; the first where none was published yet, and everything is as Teranga begins
 * @param rules   what they are
 */
public record RulesInForce(int version, RuleSet rules) {
    /** The version that every association starts with; what it publishes counts on from there. */
    public static final int FIRST = 1;

    public RulesInForce {
        Objects.requireNonNull(rules, "rules");
    }

    /** SHA-256 of the rules, spelled out. Two versions that say the same have different ones, since they say their version. */
    public String hash() {
        byte[] bytes = RuleJson.write(rules).toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
