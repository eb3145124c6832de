package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.stay.StayFollowView;
import org.teranga.matching.stay.StayListView;
import org.teranga.matching.stay.meeting.MeetingView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;

/** Pages of stays at the desk. */
public final class StaySamples {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final Instant AT = Instant.parse("2026-11-12T08:02:00Z");

    private StaySamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                        meetings(),
                        AgreementSamples.all(),
                        EndingSamples.all(),
                        OutcomeSamples.all(),
                        ReportSamples.all(),
                        stays())
                .flatMap(some -> some);
    }

    private static Stream<Sample> stays() {
        return Stream.of(
                new Sample("matching/stay/list", "some", new StayListView(query("late"), 70, rows())),
                new Sample("matching/stay/list", "none", new StayListView(query(""), 0, List.of())),
                new Sample("matching/stay/stay", "day 30", stay("staying", days(), "")),
                new Sample(
                        "matching/stay/stay", "refused", stay("trial", days(), "Dites comment la personne l’a dit.")),
                new Sample("matching/stay/stay", "before", stay("met", List.of(), "")));
    }

    /** Pages of first meetings at the desk. */
    private static Stream<Sample> meetings() {
        return Stream.of(
                new Sample("matching/stay/meeting", "none", meeting(true, null, "")),
                new Sample("matching/stay/meeting", "proposed", meeting(true, open(false, false), "Pas encore.")),
                new Sample("matching/stay/meeting", "dated", meeting(true, open(true, false), "")),
                new Sample("matching/stay/meeting", "past", meeting(true, open(true, true), "")),
                new Sample("matching/stay/meeting", "read", meeting(false, open(true, true), "")));
    }

    private static MeetingView meeting(boolean plans, MeetingView.@Nullable Open open, String refused) {
        return new MeetingView(
                "/fr/desk/stays/1/meeting",
                "/fr/desk/placements/1",
                "M-1804",
                "O-4417",
                "introduced",
                plans,
                plans,
                plans ? List.of(new MeetingView.Companion("1", "Nadia <H.>")) : List.of(),
                List.of("fr", "ti"),
                open,
                List.of(
                        new MeetingView.Earlier("nobody_came", AT),
                        new MeetingView.Earlier("replaced", null),
                        new MeetingView.Earlier("cancelled", AT),
                        new MeetingView.Earlier("held", AT)),
                FilledForm.EMPTY,
                refused);
    }

    private static MeetingView.Open open(boolean dated, boolean past) {
        return new MeetingView.Open(
                dated ? "dated" : "proposed",
                List.of(
                        new MeetingView.Choice(AT, true, false),
                        new MeetingView.Choice(AT.plusSeconds(86_400), false, true)),
                dated ? "said" : "open",
                dated ? "said" : "call",
                dated ? AT : null,
                past,
                past ? "home" : "neutral",
                past ? "" : "12 rue des Récollets <2e>",
                past ? "" : "Nadia <H.>",
                "ti",
                past);
    }

    private static ListQuery query(String view) {
        return ListQuery.of(
                view.isEmpty() ? Map.of() : Map.of("view", List.of(view)), Set.of("view", "state"), List.of("due"), 50);
    }

    private static List<StayListView.Row> rows() {
        return List.of(
                new StayListView.Row(
                        "1",
                        "M-1804",
                        "O-4417",
                        "Amina <H.>",
                        "Mireille C.",
                        "staying",
                        DAY,
                        DAY.plusYears(1),
                        "Camille R.",
                        DAY,
                        true),
                new StayListView.Row("2", "M-1805", "O-4418", "", "", "met", null, null, "", null, false));
    }

    private static List<StayFollowView.Day> days() {
        return List.of(
                new StayFollowView.Day(DAY.plusDays(1), said("1", "fine", "own_page"), said("2", "talk", "phone")),
                new StayFollowView.Day(DAY.plusDays(7), said("3", "not_ok", "own_page"), said("4", "", "")),
                new StayFollowView.Day(DAY.plusDays(30), new StayFollowView.Said("9", "", null, "", false), null));
    }

    private static StayFollowView.Said said(String id, String answer, String channel) {
        return new StayFollowView.Said(id, answer, answer.isEmpty() ? null : AT, channel, true);
    }

    private static StayFollowView stay(String state, List<StayFollowView.Day> days, String refused) {
        boolean lives = !days.isEmpty();
        return new StayFollowView(
                "/fr/desk/stays/1",
                "/fr/desk/placements/1",
                "/fr/desk/needs/1/plan",
                "M-1804",
                "O-4417",
                lives ? "Amina <H.>" : "",
                lives ? "Mireille C." : "",
                lives ? Map.of("household", "+33612345678") : Map.of(),
                state,
                lives ? DAY : null,
                lives ? DAY.plusYears(1) : null,
                days,
                lives,
                lives
                        ? new StayFollowView.Restricted("/fr/desk/incidents/1", "Claire V.", state.equals("trial"))
                        : null,
                true,
                FilledForm.EMPTY,
                DAY.plusDays(33),
                refused);
    }
}
