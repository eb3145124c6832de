package org.teranga.matching.moveon.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.moveon.MoveOnStep;
import org.teranga.matching.moveon.NewStep;
import org.teranga.matching.moveon.step.MoveOnTrack;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.i18n.Formats;

/** Reads what a household types about its steps. The fields of a step that is there bear its id, since a page has many. */
@ApplicationScoped
class ReadStepForm {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NOTE = 2_000;
    private static final int FARTHEST_YEARS = 10;

    private final Clock clock;

    @Inject
    ReadStepForm(Clock clock) {
        this.clock = clock;
    }

    /** A step in own words. */
    NewStep added(Answers sent) {
        FormReader in = new FormReader(sent);
        String title = in.required("title", in.line("title", LONGEST_TITLE), "moveon.fault.title");
        String track = in.choice("track", tracks());
        String note = in.lines("note", LONGEST_NOTE);
        LocalDate due = day(in, "due");
        in.end();
        return new NewStep(
                MoveOnTrack.of(track == null ? "" : track).orElse(MoveOnTrack.RIGHTS),
                null,
                title,
                Objects.requireNonNullElse(note, ""),
                due);
    }

    /** What is said anew of a step. */
    Changed changed(MoveOnStep step, Answers sent) {
        FormReader in = new FormReader(sent);
        String field = "title_" + step.id();
        String title = step.template().isEmpty()
                ? in.required(field, in.line(field, LONGEST_TITLE), "moveon.fault.title")
                : "";
        String note = in.lines("note_" + step.id(), LONGEST_NOTE);
        LocalDate due = day(in, "due_" + step.id());
        in.end();
        return new Changed(title, Objects.requireNonNullElse(note, ""), due);
    }

    /** Until when the household goes on with a step; null where it says nothing. A day that is past counts no more. */
    @Nullable
    LocalDate until(MoveOnStep step, Answers sent) {
        FormReader in = new FormReader(sent);
        LocalDate said = day(in, "on_" + step.id());
        in.end();
        LocalDate before = step.due();
        return said == null && before != null && !before.isBefore(today()) ? before : said;
    }

    private @Nullable LocalDate day(FormReader in, String field) {
        LocalDate day = in.day(field);
        LocalDate today = today();
        if (day != null && (day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(FARTHEST_YEARS)))) {
            in.fault(field, "moveon.fault.day");
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static List<String> tracks() {
        return Arrays.stream(MoveOnTrack.values()).map(MoveOnTrack::code).toList();
    }

    /** What is said anew. */
    record Changed(String title, String note, @Nullable LocalDate due) {}
}
