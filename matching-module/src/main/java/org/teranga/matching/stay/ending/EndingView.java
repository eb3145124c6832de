package org.teranga.matching.stay.ending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The end of a stay as staff prepare it and follow it ({@code matching/stay/ending}). From {@code href} lead on: a POST to {@code /plan},
 * {@code /done}, {@code /again}.
 *
 * @param href      its own address, from the root of the host
 * @param placement that of the placement, where its steps are
 * @param need      the household's number
 * @param offer     the host's number
 * @param state     of the placement
 * @param lastDay   null where none is agreed
 * @param wishes    what each side says of it; empty while nobody was asked
 * @param next      the code of where the household sleeps next, as it is planned, or was at its end; empty for nothing
 * @param words     what the team adds to the plan
 * @param plans     whether this reader plans it now
 * @param waits     what is left to do: codes of tasks
 * @param rest      whether the home rests, or did, and until when; null where it does not
 * @param works     whether this reader works on files
 * @param places    where a household can sleep next
 * @param form      the form as it stands
 */
public record EndingView(
        String href,
        String placement,
        String need,
        String offer,
        String state,
        @Nullable LocalDate lastDay,
        List<Said> wishes,
        String next,
        String words,
        boolean plans,
        List<String> waits,
        @Nullable Rest rest,
        boolean works,
        List<String> places,
        FilledForm form) {
    public EndingView {
        wishes = List.copyOf(wishes);
        waits = List.copyOf(waits);
        places = List.copyOf(places);
    }

    /** What one side says: {@code longer, not}; empty while it has not. */
    public record Said(String side, String answer, @Nullable LocalDate until) {}

    /** The home rests; from the day on which it is there again it does not. */
    public record Rest(@Nullable LocalDate againFrom) {}
}
