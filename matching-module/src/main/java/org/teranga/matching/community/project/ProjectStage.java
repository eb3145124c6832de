package org.teranga.matching.community.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a project is, as its household says. */
public enum ProjectStage {
    /** It is written down. */
    IDEA,
    /** People are looked for. */
    FORMING,
    /** It is under way. */
    RUNNING,
    /** It is over, with a result. */
    CLOSED;

    /** As it is kept, and as addresses say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of this code; empty where there is none. */
    public static Optional<ProjectStage> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
