package org.teranga.matching.plan.run;

import java.util.Objects;

/**
 * The data from which a plan was computed; the same origin gives the same plan, byte for byte.
 *
 * @param rulesVersion the published version of the rules, 1 is what every association starts with
 * @param rulesHash    SHA-256 of the rules
 * @param inputHash    SHA-256 of offers and needs as they were read
 * @param resultHash   SHA-256 of the plan
 */
public record PlanOrigin(int rulesVersion, String rulesHash, String inputHash, String resultHash) {
    public PlanOrigin {
        Objects.requireNonNull(rulesHash, "rulesHash");
        Objects.requireNonNull(inputHash, "inputHash");
        Objects.requireNonNull(resultHash, "resultHash");
    }
}
