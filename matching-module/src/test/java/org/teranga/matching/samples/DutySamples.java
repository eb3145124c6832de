package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duty.DutyView;
import org.teranga.matching.incident.alert.AlertMail;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;

/** The roster of duty. */
public final class DutySamples {
    private static final Instant AT = Instant.parse("2026-12-25T17:00:00Z");
    private static final Instant END = Instant.parse("2026-12-25T22:00:00Z");

    private DutySamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("matching/duty/roster", "a lead on duty", duty(true, FilledForm.EMPTY)),
                new Sample("matching/duty/roster", "a colleague", duty(false, FilledForm.EMPTY)),
                new Sample("matching/duty/roster", "nobody", nobody()));
    }

    /** To whom something waits, and to who administers. */
    public static List<AlertMail> letters(String association, String link) {
        return List.of(new AlertMail(association, "waits", link), new AlertMail(association, "administrators", link));
    }

    private static DutyView duty(boolean lead, FilledForm form) {
        return new DutyView(
                "/fr/desk/duty",
                List.of("Camille R."),
                List.of("Claire M."),
                AT,
                false,
                new DutyView.Phone("05 36 49 30 30", !lead),
                new DutyView.Reader(lead, lead ? END : null, lead, true, lead, lead, true),
                List.of(new DutyView.Note("Claire M.", AT, "M-1804 rappelle demain.")),
                List.of(shift("1", false, "Vous", AT)),
                List.of(shift("2", true, "", null), shift("3", true, "Claire M.", null)),
                List.of(new DutyView.Gap(AT, END, LocalDate.of(2026, 12, 25), "18:00", "23:00", "christmas")),
                List.of(shift("2", true, "", null), shift("4", false, "Claire M.", null)),
                List.of(new DutyView.Colleague("5", "Claire M.", List.of(shift("4", false, "", null)))),
                form,
                lead ? "added" : "");
    }

    private static DutyView.Shift shift(String id, boolean own, String offered, @Nullable Instant swap) {
        return new DutyView.Shift(id, "Camille R.", AT, END, "christmas", own, offered, swap, own, id.equals("3"));
    }

    private static DutyView nobody() {
        return new DutyView(
                "/fr/desk/duty",
                List.of(),
                List.of(),
                null,
                true,
                new DutyView.Phone("", false),
                new DutyView.Reader(false, null, false, false, false, false, false),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FilledForm.EMPTY,
                "");
    }
}
