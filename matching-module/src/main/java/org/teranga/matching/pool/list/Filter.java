package org.teranga.matching.pool.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.locality.Area;
import org.teranga.platform.casework.triage.Stage;

/**
 * The filter of a list; what is empty or null asks nothing, of several values of one kind one is enough.
 *
 * @param statuses  its status
 * @param kinds     its kind
 * @param areas     where it lies
 * @param languages what is spoken, as BCP 47 codes
 * @param search    what it is found by
 * @param since     from when on it came in, or has been waiting
 * @param persons   room for so many at least, or so many people at least
 * @param work      how far the team has come with it
 */
public record Filter(
        List<Status> statuses,
        List<String> kinds,
        List<Area> areas,
        List<String> languages,
        @Nullable Search search,
        @Nullable Instant since,
        @Nullable Integer persons,
        Work work) {
    /** The whole list. */
    public static final Filter ALL = new Filter(List.of(), List.of(), List.of(), List.of(), null, null, null, Work.ANY);

    /** By these alone; null asks nothing. */
    public Filter(@Nullable Status status, @Nullable String kind, @Nullable Area area, @Nullable Search search) {
        this(one(status), one(kind), one(area), List.of(), search, null, null, Work.ANY);
    }

    private static <T> List<T> one(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }

    public Filter {
        statuses = List.copyOf(statuses);
        kinds = List.copyOf(kinds);
        areas = List.copyOf(areas);
        languages = List.copyOf(languages);
        Objects.requireNonNull(work, "work");
    }

    /**
     * How far the team has come with it.
     *
     * @param stages  its stage
     * @param owner   who has its file; null for whoever it is
     * @param dueBy   something in its file is to be done before this day; null for whatever day
     * @param passed  whose dates have passed on this day; null for whichever
     * @param reaches the ways by which they can be reached, all of them: {@code phone, email}; {@code none} for by neither
     * @param only    which of them; null for all
     * @param but     which are left out
     */
    public record Work(
            List<Stage> stages,
            @Nullable Owner owner,
            @Nullable LocalDate dueBy,
            @Nullable LocalDate passed,
            List<String> reaches,
            @Nullable Collection<UUID> only,
            Collection<UUID> but) {
        /** Whatever was done. */
        public static final Work ANY = new Work(List.of(), null, null, null, List.of(), null, List.of());

        public Work {
            stages = List.copyOf(stages);
            reaches = List.copyOf(reaches);
            but = List.copyOf(but);
        }
    }

    /**
     * Who has a file.
     *
     * @param account the member; null for nobody
     */
    public record Owner(@Nullable UUID account) {
        /** Nobody has it. */
        public static final Owner NOBODY = new Owner(null);
    }
}
