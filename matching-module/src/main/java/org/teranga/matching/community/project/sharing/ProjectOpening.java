package org.teranga.matching.community.project.sharing;

import java.util.Arrays;
import java.util.Optional;

/** What can be opened of a project, and to whom. */
public enum ProjectOpening {
    /** The page with its words, to those of the association who work on files. */
    TO_ASSOCIATION("association", "page"),
    /** The picture, to the same. */
    PICTURE_TO_ASSOCIATION("association", "picture"),
    /** What it is called, what for, and the role, to whoever is asked for that role; never who it is. */
    TO_ASKED("asked", "page");

    private final String audience;
    private final String part;

    ProjectOpening(String audience, String part) {
        this.audience = audience;
        this.part = part;
    }

    /** To whom, as it is kept. */
    public String audience() {
        return audience;
    }

    /** What, as it is kept. */
    public String part() {
        return part;
    }

    /** As forms and messages know it. */
    public String code() {
        return audience + "_" + part;
    }

    /** The one of this code; empty where there is none. */
    public static Optional<ProjectOpening> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    static ProjectOpening of(String audience, String part) {
        return of(audience + "_" + part).orElseThrow();
    }
}
