package org.teranga.matching.desk.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.PresentNow;

/**
 * What the team knows and does about a row of a list.
 *
 * @param name    who left it; empty where nobody said it, and where the reader may not read it
 * @param phone   null where there is none, likewise
 * @param email   null where there is none, likewise
 * @param own     whether it is the reader's own matter: then nothing else is told
 * @param stage   the code of how far the team has come with it
 * @param callAt  when they are to be called; null where they are not
 * @param overdue whether that has passed
 * @param until   until when it is parked; null until they say so, and where it is not
 * @param owner   who has its file; empty for nobody
 * @param mine    whether that is the reader
 * @param due     by when something in its file is to be done; null where nothing waits
 * @param late    whether that has passed
 * @param touched when there was last contact; null where none was noted
 * @param now     who else is on it now
 * @param lacks   codes of what is missing before a proposal; empty where nothing is, and where nothing is asked
 */
public record ListedWork(
        String name,
        @Nullable String phone,
        @Nullable String email,
        boolean own,
        String stage,
        @Nullable Instant callAt,
        boolean overdue,
        @Nullable LocalDate until,
        String owner,
        boolean mine,
        @Nullable LocalDate due,
        boolean late,
        @Nullable Instant touched,
        List<PresentNow> now,
        List<String> lacks) {
    public ListedWork {
        Objects.requireNonNull(name, "name");
        now = List.copyOf(now);
        lacks = List.copyOf(lacks);
    }

    /** Of which the reader is told nothing. */
    static ListedWork untold(boolean own) {
        return new ListedWork(
                "", null, null, own, "new", null, false, null, "", false, null, false, null, List.of(), List.of());
    }
}
