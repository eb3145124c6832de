package org.teranga.matching.pool.list;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The query of a list as it was written in the address; what is null, blank or empty asks nothing. Several values of one filter may be
 * written one after the other, or in one with {@code |} between them.
 *
 * @param status received, proposed, withdrawn
 * @param kind   codes of kinds
 * @param place  INSEE codes, postcodes, codes or names of departments, names of communes
 * @param search a receipt number or a part of one, a commune, an exact e-mail address or phone number, words of a name; for who
 *               works on files beginnings of them, and the beginning or end of a number
 * @param since  the first day, as {@code 2026-11-02}; what is no day asks nothing
 * @param work   what the team has done with it
 */
public record ListRequest(
        List<String> status,
        List<String> kind,
        List<String> place,
        @Nullable String search,
        @Nullable String since,
        Work work) {
    public ListRequest {
        status = List.copyOf(status);
        kind = List.copyOf(kind);
        place = List.copyOf(place);
    }

    /** Whatever its age, and whatever was done. */
    public ListRequest(
            @Nullable String status, @Nullable String kind, @Nullable String place, @Nullable String search) {
        this(one(status), one(kind), one(place), search, null, Work.ANY);
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    /**
     * What the team has done with it, and what it is for whom.
     *
     * @param stage    codes of stages
     * @param owner    {@code me}, {@code none}, or the account of a member
     * @param due      {@code late}, {@code today}, {@code week}
     * @param passed   whether only those whose dates have passed
     * @param reach    {@code phone, email, none}
     * @param language codes of languages
     * @param persons  how many at least
     * @param only     which of them; null for all
     * @param but      which are left out
     */
    public record Work(
            List<String> stage,
            @Nullable String owner,
            @Nullable String due,
            boolean passed,
            List<String> reach,
            List<String> language,
            @Nullable String persons,
            @Nullable Collection<UUID> only,
            Collection<UUID> but) {
        /** Nothing is asked of that. */
        public static final Work ANY =
                new Work(List.of(), null, null, false, List.of(), List.of(), null, null, List.of());

        public Work {
            stage = List.copyOf(stage);
            reach = List.copyOf(reach);
            language = List.copyOf(language);
            but = List.copyOf(but);
        }
    }
}
