package org.teranga.platform.casework.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a member of the team works on files.
 *
 * @param languages   codes of the languages that they speak
 * @param departments codes of the departments that they know
 * @param away        when they are away; null where they are not
 */
public record CaseMember(
        List<String> languages,
        List<String> departments,
        @Nullable Absence away) {
    /** One who has said nothing. */
    public static final CaseMember SILENT = new CaseMember(List.of(), List.of(), null);

    public CaseMember {
        languages = List.copyOf(languages);
        departments = List.copyOf(departments);
    }

    /** Whether they are away on a day. */
    public boolean isAway(LocalDate day) {
        return away != null && !day.isBefore(away.from) && !day.isAfter(away.until);
    }

    /**
     * When somebody is away.
     *
     * @param standIn the account of who sees their tasks meanwhile; null for nobody
     */
    public record Absence(
            LocalDate from, LocalDate until, @Nullable UUID standIn) {}
}
