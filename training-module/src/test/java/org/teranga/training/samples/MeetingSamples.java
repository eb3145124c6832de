package org.teranga.training.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.training.meeting.MeetingMail;
import org.teranga.training.meeting.desk.MeetingDeskView;
import org.teranga.training.meeting.desk.MeetingFormView;
import org.teranga.training.meeting.desk.MeetingsDeskView;
import org.teranga.training.meeting.participant.MeetingView;

/** Meetings: for those who come, for those who lead them, and what is written about them. */
public final class MeetingSamples {
    private static final Instant FROM = Instant.parse("2026-12-01T17:30:00Z");
    private static final Instant TO = Instant.parse("2026-12-01T19:00:00Z");
    private static final String ID = "018f2b6e-0000-7000-8000-000000000001";
    private static final String TITLE = "Écouter & se taire";
    private static final String PLACE = "Maison <B.>, 3 place Guy Hersant, 31400 Toulouse";

    private MeetingSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("training/meeting/meetings", "none", new MeetingView(List.of(), null, "/feed.ics", "")),
                new Sample(
                        "training/meeting/meetings",
                        "some",
                        new MeetingView(
                                List.of(row("", 3, false), row("seated", 0, false), row("waiting", 0, true)),
                                new Called("en", "Welcoming <B.>", ""),
                                "/feed.ics",
                                "")),
                meeting("free", row("", 3, false), "/feed.ics", ""),
                meeting("full", row("", 0, false), "/feed.ics", "left"),
                meeting("seated", row("seated", 0, false), "/feed.ics", "seated"),
                meeting("waiting", row("waiting", 0, false), "/feed.ics", "waiting"),
                meeting("cancelled", row("seated", 0, true), "/feed.ics", ""),
                meeting("nobody", row("", 3, false), null, ""),
                new Sample("training/meeting/desk", "none", new MeetingsDeskView(List.of(), List.of(), List.of())),
                new Sample(
                        "training/meeting/desk",
                        "some",
                        new MeetingsDeskView(
                                List.of(led("Inès <B.>", PLACE, false)),
                                List.of(led("", "", true)),
                                List.of(led("Inès", PLACE, false)))),
                new Sample("training/meeting/attendance", "later", attendance(false, true, "added")),
                new Sample("training/meeting/attendance", "noting", attendance(true, false, "noted")),
                new Sample(
                        "training/meeting/attendance",
                        "empty",
                        new MeetingDeskView(
                                led("", "", true),
                                "",
                                false,
                                TO,
                                List.of(),
                                List.of(),
                                false,
                                "",
                                List.of(),
                                true,
                                "")),
                new Sample("training/meeting/attendance", "nobody", walkIn("Awa & fils", List.of())),
                new Sample(
                        "training/meeting/attendance",
                        "found",
                        walkIn(
                                "Awa",
                                Stream.of("", "waiting", "seated", "own")
                                        .map(state -> new MeetingDeskView.Found(
                                                ID.replace('1', (char) ('5' + state.length() % 5)),
                                                state.equals("waiting") ? "" : "Awa <N.>",
                                                state))
                                        .toList())),
                new Sample("training/meeting/form", "new", form(null, FilledForm.EMPTY)),
                new Sample(
                        "training/meeting/form",
                        "faulty",
                        form(
                                "/fr/desk/meetings/" + ID,
                                new FilledForm(
                                        Map.of("title-fr", List.of("<B.>"), "course", List.of(ID)),
                                        List.of(
                                                new FormFault("day", "Choisissez le jour."),
                                                new FormFault("seats", "De 1 à 1000."),
                                                new FormFault("venue", "Dites où."))))));
    }

    public static List<? extends Record> letters(String name, String link) {
        return Stream.of(
                        "seated", "waiting", "moved_up", "moved", "cancelled", "restored", "reminder", "reminder_today")
                .map(what -> new MeetingMail(
                        name,
                        what.equals("seated") ? "" : "Awa",
                        what,
                        TITLE,
                        FROM,
                        what.equals("reminder") ? "" : "3 place Guy Hersant, 31400 Toulouse",
                        what.equals("reminder") ? link : "",
                        link))
                .toList();
    }

    private static Sample meeting(String name, MeetingView.Row row, @Nullable String feed, String done) {
        return new Sample("training/meeting/meeting", name, new MeetingView(List.of(row), null, feed, done));
    }

    private static MeetingView.Row row(String state, int free, boolean cancelled) {
        return new MeetingView.Row(
                TITLE,
                "fr",
                List.of("Un soir <pour> parler.", "Venez comme vous êtes."),
                state.isEmpty() ? null : new Called("en", "Welcoming", ""),
                FROM,
                TO,
                state.equals("waiting") ? "" : PLACE,
                state.equals("seated") ? "https://exemple.fr/salle" : "",
                state.equals("seated"),
                12,
                free,
                free == 0 ? 2 : 0,
                state,
                !cancelled,
                cancelled,
                "/fr/training/meetings/" + ID,
                "/fr/training/meetings/" + ID + ".ics");
    }

    private static MeetingsDeskView.Row led(String trainer, String place, boolean cancelled) {
        return new MeetingsDeskView.Row(
                TITLE,
                "/fr/desk/meetings/" + ID,
                trainer.isEmpty() ? null : new Called("en", "Welcoming", ""),
                trainer,
                FROM,
                place,
                12,
                place.isEmpty() ? 0 : 12,
                place.isEmpty() ? 0 : 2,
                cancelled);
    }

    private static MeetingDeskView attendance(boolean noting, boolean cancelable, String done) {
        return new MeetingDeskView(
                led("Inès", PLACE, false),
                "https://exemple.fr/salle",
                true,
                TO,
                List.of(
                        new MeetingDeskView.Person(ID, "Awa <N.>", "yes", false),
                        new MeetingDeskView.Person(ID.replace('1', '2'), "", "no", false),
                        new MeetingDeskView.Person(ID.replace('1', '3'), "Noé", "", true)),
                List.of(new MeetingDeskView.Person(ID.replace('1', '4'), "Lina", "", false)),
                noting,
                "",
                List.of(),
                cancelable,
                done);
    }

    private static MeetingDeskView walkIn(String words, List<MeetingDeskView.Found> found) {
        return new MeetingDeskView(
                led("Inès", PLACE, false), "", false, TO, List.of(), List.of(), true, words, found, false, "came");
    }

    private static MeetingFormView form(@Nullable String back, FilledForm form) {
        return new MeetingFormView(
                "/fr/desk/meetings/new",
                back,
                Sample.LANGUAGES,
                List.of(new MeetingFormView.Course(ID, "Accueillir & écouter")),
                List.of("everybody", "newcomers", "volunteers"),
                form);
    }
}
