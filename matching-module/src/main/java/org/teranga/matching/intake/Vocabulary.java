package org.teranga.matching.intake;

import java.util.List;

/** The codes of the spreadsheets' columns, in the order in which forms show them. */
public final class Vocabulary {
    /** What can be offered and needed. */
    public static final List<String> KINDS = List.of("housing", "language", "legal", "employment", "buddy", "project");

    /** Who a host is. */
    public static final List<String> HOSTS = List.of("single_woman", "single_man", "couple", "family", "organisation");

    /** What a home asks, or has. */
    public static final List<String> CONDITIONS =
            List.of("step_free", "no_smoking", "no_pets", "no_children", "women_only");

    /** Who a household is. */
    public static final List<String> COMPOSITIONS =
            List.of("single_woman", "woman_with_children", "single_man", "couple", "family", "group");

    /** What a household needs of a home. */
    public static final List<String> REQUIREMENTS = List.of("step_free", "pets", "smoker", "women_only_host");

    private Vocabulary() {}
}
