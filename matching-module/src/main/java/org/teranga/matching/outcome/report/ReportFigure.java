package org.teranga.matching.outcome.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The figures of a report, in the order in which they stand. Its words are {@code report.figure.<code>} and, what it means exactly, {@code
 * report.figure.<code>.means}.
 */
public enum ReportFigure {
    /** People of stays that began. */
    WELCOMED(""),
    /** People who lived with hosts on some day. */
    HOSTED(""),
    /** Nights of people. */
    NIGHTS(""),
    /** Households that asked for a home, and their people. */
    NEEDS("report.part"),
    /** Stays that ended. */
    ENDED(""),
    /** How long they were. */
    LENGTHS("report.length"),
    /** A quarter, half and three quarters of them were no longer than so many weeks. */
    QUARTILES("report.quartile"),
    /** Why they ended. */
    REASONS("decision.end"),
    /** Where they slept next. */
    NEXT("stay.next"),
    /** Where they lived before. */
    HOUSING_ENTRY("outcome.value"),
    /** Where they live at the end, as they say. */
    HOUSING_EXIT("outcome.value"),
    /** Where they live in the sixth month after. */
    HOUSING_LATER("outcome.value"),
    /** Work or study at the beginning. */
    ACTIVITY_ENTRY("outcome.value"),
    /** At the end. */
    ACTIVITY_EXIT("outcome.value"),
    /** In the sixth month after. */
    ACTIVITY_LATER("outcome.value"),
    /** French at the beginning. */
    FRENCH_ENTRY("outcome.value"),
    /** At the end. */
    FRENCH_EXIT("outcome.value"),
    /** In the sixth month after. */
    FRENCH_LATER("outcome.value"),
    /** French at the end against the beginning. */
    FRENCH_GAIN("report.gain"),
    /** Whether it was a good decision. */
    GOOD_EXIT("outcome.value"),
    /** In the sixth month after. */
    GOOD_LATER("outcome.value"),
    /** Whether the place fits. */
    FITS_EXIT("outcome.value"),
    /** In the sixth month after. */
    FITS_LATER("outcome.value"),
    /** Homes into which somebody came for the first time. */
    HOMES(""),
    /** Whether hosts would do it again. */
    AGAIN("outcome.value"),
    /** What helped hosts. */
    HELPED("outcome.value"),
    /** Checks that were seen. */
    CHECKS(""),
    /** Courses that were passed. */
    COURSES(""),
    /** How often both sides were asked how they are, and answered. */
    FOLLOW_UPS("report.part"),
    /** Stays in which something was looked into. */
    INCIDENTS("report.part");

    private final String words;

    ReportFigure(String words) {
        this.words = words;
    }

    /** What stands before the code of a part in the key of its message; empty where there are no parts. */
    public String words() {
        return words;
    }

    /** Whether it says of a department something. */
    boolean placed() {
        return this != CHECKS && this != COURSES;
    }

    /** Its name in addresses, files and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The figure with this name. */
    public static Optional<ReportFigure> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
