package org.teranga.matching.moveon.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Languages;

/**
 * A template of a step. It always says its French; in other languages it says what somebody wrote, and the French stands beside.
 *
 * @param code    its name, the same in every edition
 * @param track   what it is about
 * @param facts   what it says in no language
 * @param texts   language to what it says
 * @param sourced where that comes from
 */
public record StepTemplate(
        String code, MoveOnTrack track, StepFacts facts, Map<String, StepText> texts, Sourced sourced) {
    private static final String FRENCH = Languages.FRENCH.tag();

    public StepTemplate {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(sourced, "sourced");
        texts = Map.copyOf(texts);
        if (!texts.containsKey(FRENCH)) {
            throw new IllegalArgumentException("the step " + code + " says no French");
        }
    }

    /** In which language somebody reads it: theirs where it is written, else French. */
    public String readIn(String language) {
        return texts.containsKey(language) ? language : FRENCH;
    }

    /** What it says to whoever reads this language. */
    public StepText text(String language) {
        return Objects.requireNonNull(texts.get(readIn(language)), language);
    }

    /** What it says in French. */
    public StepText french() {
        return text(FRENCH);
    }

    /**
     * Where it comes from.
     *
     * @param edition    the number of its edition: of the platform's, or of the association's
     * @param own        whether the association worded it
     * @param verifiedOn on which day its sources were read; null where nobody said
     * @param sources    articles of law and pages of authorities
     */
    public record Sourced(
            int edition, boolean own, @Nullable LocalDate verifiedOn, List<StepSource> sources) {
        public Sourced {
            sources = List.copyOf(sources);
        }
    }
}
