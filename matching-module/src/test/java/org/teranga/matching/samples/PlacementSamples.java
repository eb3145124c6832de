package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.confirmation.IdentityView;
import org.teranga.matching.duty.Reach;
import org.teranga.matching.placement.answer.AnswerView;
import org.teranga.matching.placement.answer.OverView;
import org.teranga.matching.placement.answer.SideSections;
import org.teranga.matching.placement.answer.SideSupport;
import org.teranga.matching.placement.contact.ContactDetails;
import org.teranga.matching.placement.step.PlacementMail;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.samples.Sample;

/** A placement as its two sides see it, and the letters about it. */
public final class PlacementSamples {
    private static final Instant UNTIL = Instant.parse("2026-11-21T07:02:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private PlacementSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(answers(true), answers(false), aside()).flatMap(samples -> samples);
    }

    /** Every letter there is. */
    public static Stream<PlacementMail> letters(String association, String url) {
        Stream<PlacementMail> toBoth = Stream.of(
                        "asked",
                        "reminded",
                        "yes",
                        "approved",
                        "introduced",
                        "ended",
                        "no",
                        "over",
                        "silent",
                        "noted",
                        "changed",
                        "paused",
                        "stopped",
                        "met",
                        "confirmed",
                        "trial",
                        "staying",
                        "extended",
                        "notice",
                        "how",
                        "meeting",
                        "meeting_dated",
                        "meeting_moved",
                        "meeting_cancelled",
                        "meeting_tomorrow",
                        "last_day",
                        "ended_stay",
                        "outcome",
                        "gone")
                .flatMap(
                        letter -> Stream.of("household", "host").map(party -> letter(association, letter, party, url)));
        return Stream.concat(
                toBoth,
                Stream.of("both", "outcome_later")
                        .map(letter ->
                                new PlacementMail(association, letter, "household", null, null, List.of(), url)));
    }

    private static PlacementMail letter(String association, String letter, String party, String url) {
        return new PlacementMail(
                association,
                letter,
                party,
                UNTIL,
                letter.equals("noted") ? new PlacementMail.Said("phone", FROM) : null,
                letter.equals("changed") ? List.of("shown.host_name", "shown.offer_capacity") : List.of(),
                List.of("ended", "stopped", "no", "over", "gone", "silent").contains(letter) ? "" : url);
    }

    /** What stands beside a proposal: that it is over, and whether somebody is still the same person. */
    private static Stream<Sample> aside() {
        return Stream.of(
                new Sample("matching/placement/over", "no", new OverView("no")),
                new Sample("matching/placement/over", "stop", new OverView("stop")),
                new Sample(
                        "matching/confirmation/identity",
                        "offer",
                        new IdentityView("offer", true, "/fr/identity/abc", "")),
                new Sample(
                        "matching/confirmation/identity",
                        "need",
                        new IdentityView("need", false, "/fr/identity/abc", "")),
                new Sample("matching/confirmation/identity", "same", new IdentityView("offer", true, "", "same")),
                new Sample("matching/confirmation/identity", "not me", new IdentityView("offer", true, "", "not-me")));
    }

    private static Stream<Sample> answers(boolean household) {
        String side = household ? "household" : "host";
        ContactDetails reach = new ContactDetails("Maëlle <B.>", "maelle@example.org", "+33 6 12 34 56 78");
        AnswerView.About bare = new AnswerView.About(
                "buddy",
                OfferSamples.SUMMARY,
                household ? null : DeskSamples.BARE,
                true,
                "",
                null,
                FROM,
                null,
                null,
                List.of());
        Stream<Sample> states = Stream.of(
                        "asked", "said_yes", "approved", "ended", "gone", household ? "over" : "paused")
                .map(state ->
                        new Sample("matching/placement/answer", side + " " + state, answer(household, state, null)));
        Stream<Sample> living = Stream.of("met", "confirmed", "trial", "staying")
                .map(state -> new Sample(
                        "matching/placement/answer", side + " lives " + state, answer(household, state, reach)));
        return Stream.concat(
                Stream.concat(states, living),
                Stream.of(
                        new Sample("matching/placement/answer", side + " met", answer(household, "introduced", reach)),
                        new Sample(
                                "matching/placement/answer",
                                side + " bare",
                                new AnswerView(
                                        household,
                                        household ? "both" : "introduced",
                                        "/fr/placement/abc",
                                        null,
                                        new AnswerView.Expected(household ? "team" : "other", UNTIL),
                                        true,
                                        new AnswerView.Said("phone", FROM),
                                        List.of(),
                                        "abc",
                                        bare,
                                        household ? null : new ContactDetails(null, null, null),
                                        null,
                                        new AnswerView.Talk(List.of(), null),
                                        SideSections.NONE,
                                        "",
                                        "",
                                        "yes"))));
    }

    private static AnswerView.@Nullable Living living(String state, boolean said) {
        return switch (state) {
            case "met", "confirmed" ->
                new AnswerView.Living(
                        said,
                        said,
                        said ? List.of() : List.of("shown.home_rules"),
                        null,
                        FROM.plusDays(90),
                        false,
                        null);
            case "trial" ->
                new AnswerView.Living(
                        true,
                        false,
                        List.of(),
                        FROM.plusDays(14),
                        FROM.plusDays(90),
                        false,
                        new AnswerView.Feels("", null, FROM.plusDays(7)));
            case "staying" ->
                new AnswerView.Living(
                        true,
                        false,
                        List.of(),
                        FROM.plusDays(14),
                        FROM.plusDays(90),
                        said,
                        new AnswerView.Feels(said ? "fine" : "not_ok", FROM.plusDays(30), FROM.plusDays(60)));
            default -> null;
        };
    }

    private static SideSections sections(boolean household, String state) {
        return switch (state) {
            case "asked" ->
                household ? new SideSections(null, null, null, allowances(), null, null) : SideSections.NONE;
            case "introduced" ->
                new SideSections(
                        meeting(household, null, !household), null, null, null, null, support(household, null, true));
            case "met" ->
                new SideSections(
                        meeting(household, UNTIL, true), null, null, null, null, support(household, null, false));
            case "trial" ->
                new SideSections(
                        null,
                        new SideSections.LastDay(FROM, household ? "longer" : "", null, ""),
                        null,
                        null,
                        household ? new SideSections.Outcome("entry", false) : null,
                        support(household, new SideSupport.NotOk(false, UNTIL), household));
            case "staying" ->
                new SideSections(
                        null,
                        new SideSections.LastDay(
                                FROM,
                                household ? "not" : "longer",
                                household ? null : FROM,
                                household ? "not" : "longer"),
                        null,
                        null,
                        household ? new SideSections.Outcome("entry", true) : null,
                        support(household, new SideSupport.NotOk(household, null), !household));
            case "ended" ->
                new SideSections(
                        null,
                        null,
                        household ? null : new SideSections.Again(null),
                        null,
                        new SideSections.Outcome("exit", !household),
                        null);
            case "gone" ->
                household
                        ? SideSections.NONE
                        : new SideSections(null, null, new SideSections.Again(FROM), null, null, null);
            default -> SideSections.NONE;
        };
    }

    private static SideSections.Allowances allowances() {
        GuidancePage page = new GuidancePage("/fr/rights/x", "14 <2026>", List.of(), FROM, "x");
        return new SideSections.Allowances(List.of(
                new SideSections.ForStatus("asylum_seeker", List.of(page)),
                new SideSections.ForStatus("refugee", List.of())));
    }

    private static SideSupport support(boolean household, SideSupport.@Nullable NotOk notOk, boolean onDuty) {
        return new SideSupport(
                new Reach(
                        onDuty ? "05 36 49 30 30" : "",
                        onDuty ? "+33536493030" : "",
                        household ? null : UNTIL,
                        household ? null : UNTIL,
                        household,
                        onDuty,
                        household ? List.of("Nadia") : List.of(),
                        false,
                        UNTIL),
                notOk,
                notOk == null ? null : new SideSupport.Pause(household),
                household ? null : new SideSupport.HostHelp("/training/vivre/3", "Soirée des hôtes", UNTIL));
    }

    private static SideSections.MeetingDates meeting(boolean household, @Nullable Instant at, boolean answered) {
        return new SideSections.MeetingDates(
                List.of(
                        new SideSections.Dated(1, UNTIL, false),
                        new SideSections.Dated(3, UNTIL.plusSeconds(86_400), answered)),
                answered,
                answered && at == null,
                at,
                at == null ? "neutral" : "home",
                at == null ? "12 rue des Récollets <2e étage>" : "",
                household ? "Nadia H." : "",
                household ? "ti" : "",
                household ? List.of("ti", "fr") : List.of());
    }

    private static AnswerView answer(boolean household, String state, @Nullable ContactDetails reach) {
        AnswerView.About about = new AnswerView.About(
                "housing",
                OfferSamples.SUMMARY,
                household ? null : DeskSamples.NEED,
                false,
                "Haute-Garonne",
                household ? 15 : null,
                FROM,
                FROM.plusDays(90),
                household ? ShownHomeSamples.dwelling(state) : null,
                household ? List.of() : PeopleSamples.PEOPLE);
        boolean asked = state.equals("asked");
        return new AnswerView(
                household,
                state,
                "/fr/placement/abc",
                asked ? UNTIL : null,
                state.equals("said_yes") ? new AnswerView.Expected(household ? "other" : "team", UNTIL) : null,
                List.of("asked", "said_yes", "approved").contains(state),
                state.equals("approved") ? new AnswerView.Said("visit", FROM) : null,
                asked ? List.of("shown.host_name", "shown.offer_capacity") : List.of(),
                "abc",
                about,
                reach,
                living(state, household),
                household ? ShownHomeSamples.talk(asked) : new AnswerView.Talk(List.of(), null),
                sections(household, state),
                state.equals("introduced") ? "meeting" : "",
                state.equals("introduced") && household ? "Cochez les dates qui vous vont." : "",
                state.equals("over") ? "no" : "");
    }
}
