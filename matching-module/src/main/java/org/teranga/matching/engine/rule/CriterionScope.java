package org.teranga.matching.engine.rule;

import org.teranga.matching.engine.market.fact.Kind;

/** The kinds of help of which a criterion says anything. */
public enum CriterionScope {
    /** Of all of them. */
    EVERYWHERE,
    /** Of homes only: beds, who lives there, stairs. */
    HOMES,
    /** Of everything but homes: somebody helps somebody. */
    HELP;

    /** Whether it says anything of this kind. */
    public boolean covers(Kind kind) {
        return switch (this) {
            case EVERYWHERE -> true;
            case HOMES -> kind == Kind.HOUSING;
            case HELP -> kind != Kind.HOUSING;
        };
    }
}
