package org.teranga.matching.community.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.WordsThatReach;

/** What a project says in words. */
public enum ProjectField {
    /** What it is called. */
    TITLE(100),
    /** What for. */
    PURPOSE(2_000),
    /** How far it is. */
    STANDS(2_000),
    /** What is missing. */
    MISSING(2_000);

    private final int longest;

    ProjectField(int longest) {
        this.longest = longest;
    }

    /** As forms, and the database, know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of this code; empty where there is none. */
    public static Optional<ProjectField> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * What was written of it; empty where nothing was. What whoever is asked for a role may come to read is no way to reach somebody before
     * both said yes.
     *
     * @param name how the form calls it
     */
    public String read(FormReader in, String name) {
        @Nullable String written = this == TITLE ? in.line(name, longest) : in.lines(name, longest);
        if (written == null) {
            return "";
        }
        if ((this == TITLE || this == PURPOSE) && WordsThatReach.among(List.of(written))) {
            in.fault(name, "intake.words_reach");
        }
        return written;
    }
}
