package org.teranga.matching.moveon.step;

import java.util.List;
import java.util.Objects;

/**
 * What a template says in no language.
 *
 * @param papers what to bring: codes of {@link #PAPERS}
 * @param weeks  how many weeks it usually takes at most; 0 where nobody can say
 * @param rights the rights page about it, by its name in the address; empty for none
 * @param course the address of a course or lesson, on the association's own pages; empty for none
 * @param help   the kind of help that somebody who helps with it offers: {@code legal, language, employment, buddy}; empty for none
 * @param first  whether it is in a plan from its beginning
 */
public record StepFacts(List<String> papers, int weeks, String rights, String course, String help, boolean first) {
    /** What there is to bring; {@code moveon.paper.<code>} says each. */
    public static final List<String> PAPERS = List.of(
            "identity",
            "residence",
            "protection",
            "address",
            "photo",
            "family",
            "birth",
            "bank",
            "income",
            "tax",
            "social_security",
            "vaccination",
            "diploma",
            "translation",
            "licence",
            "cv",
            "lease");

    /** Who helps with a step: never somebody with a bed. */
    public static final List<String> HELP = List.of("legal", "language", "employment", "buddy");

    /** Nothing usual takes longer: six years for a home in some towns. */
    static final int MOST_WEEKS = 312;

    public StepFacts {
        papers = PAPERS.stream().filter(List.copyOf(papers)::contains).toList();
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(course, "course");
        if (!help.isEmpty() && !HELP.contains(help)) {
            throw new IllegalArgumentException("a step with help of kind " + help + ". Maybe one of " + HELP);
        }
        if (weeks < 0 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("a step that takes " + weeks + " weeks");
        }
    }
}
