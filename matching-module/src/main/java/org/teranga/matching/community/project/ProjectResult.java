package org.teranga.matching.community.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What came of a project that is over. */
public enum ProjectResult {
    /** A shop, a workshop, an association is open. */
    OPENED,
    /** A record, a film, a book is made. */
    RECORDED,
    /** A school, a course, a trade was begun. */
    ENROLLED,
    /** It became another project. */
    CHANGED,
    /** It goes on no further. */
    STOPPED;

    /** As it is kept. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ProjectResult::code).toList();
    }
}
