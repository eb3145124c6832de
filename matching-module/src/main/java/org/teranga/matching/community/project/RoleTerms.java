package org.teranga.matching.community.project;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is missing in a project, as its household says.
 *
 * @param skill      what somebody should be able to do, in words
 * @param words      what there is to do; empty for nothing
 * @param seats      for how many
 * @param hoursMonth how many hours a month each; null for as one likes
 * @param languages  in which languages, by codes; none for any
 * @param meets      {@code in_person, remote, both}
 * @param needed     whether the project cannot do without
 */
public record RoleTerms(
        String skill,
        String words,
        int seats,
        @Nullable Integer hoursMonth,
        List<String> languages,
        String meets,
        boolean needed) {
    /** More has nobody's role. */
    public static final int MOST_SEATS = 20;

    /** More is no help beside a life. */
    public static final int MOST_HOURS = 200;

    public RoleTerms {
        Objects.requireNonNull(skill, "skill");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(meets, "meets");
        languages = List.copyOf(languages);
    }
}
