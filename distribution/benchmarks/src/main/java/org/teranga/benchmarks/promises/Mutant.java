package org.teranga.benchmarks.promises;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The product with one rule taken away, as a patch of its source.
 *
 * @param name  what it does to the rule, in lower-case words
 * @param patch a unified diff, with paths from the root of the source
 */
record Mutant(String name, String patch) {
    /** One for each rule, in the order of the names. */
    static final List<String> NAMES = List.of(
            "another-person-inherits",
            "bars-ignored",
            "bars-of-erased-ignored",
            "child-alone",
            "children-not-asked-for",
            "contact-ignored",
            "editors-no-hands",
            "exemption-below-floor",
            "exemption-of-any-help",
            "exemption-without-end",
            "floor-lowered",
            "floor-not-asked",
            "floor-without-trauma",
            "freezes-ignored",
            "incidents-ignored",
            "introduction-rests-on-nothing",
            "marks-not-followed",
            "names-ignored",
            "night-as-an-introduction",
            "night-unchecked",
            "not-asked-again-at-a-step",
            "not-asked-again-at-once",
            "objection-leaves-contact",
            "old-address-not-heard",
            "old-floor-for-ever",
            "other-adults-not-asked",
            "own-by-id",
            "own-not-asked",
            "phone-is-no-reach",
            "program-steps",
            "ran-out-counts",
            "rules-not-asked",
            "safety-not-asked-at-introduction",
            "second-not-asked",
            "second-person-by-id",
            "spoken-before-the-yes",
            "staff-reach",
            "stop-leaves-contact",
            "terms-ignored",
            "ties-one-step",
            "unheard-passes");

    /** Those of what partners and other associations are promised, which its own histories have to notice. */
    static final List<String> OF_OTHERS = List.of(
            "others-decided-by-who-asked",
            "others-given-back-stays-open",
            "others-reopened-before-let-go",
            "others-sent-on-an-old-yes",
            "others-sent-stays-open");

    /** Those of who reads what of a household's plan, which the histories of plans have to notice. */
    static final List<String> OF_PLANS = List.of(
            "plans-closed-is-read-on",
            "plans-helper-reads-after-the-end",
            "plans-host-is-a-helper",
            "plans-proposed-is-read",
            "plans-team-reads-what-helpers-do");

    /** All of them. */
    static List<String> all() {
        return Stream.of(NAMES, OF_OTHERS, OF_PLANS).flatMap(List::stream).toList();
    }

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Mutant of(String name) {
        try (InputStream patch = Mutant.class.getResourceAsStream(name + ".patch")) {
            if (patch == null || !all().contains(name)) {
                throw new IllegalArgumentException(
                        "no mutant is called '" + name + "'; there are: " + String.join(", ", all()));
            }
            return new Mutant(name, new String(patch.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
