package org.teranga.matching.samples;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.contact.ContactDetails;
import org.teranga.matching.placement.desk.OutcomeView;
import org.teranga.matching.placement.desk.PlacementListView;
import org.teranga.matching.placement.desk.PlacementView;
import org.teranga.matching.placement.desk.StayView;
import org.teranga.matching.placement.desk.WaitsView;
import org.teranga.platform.decision.ConfirmationsView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.ListQuery;

/** Placements at the desk: the list, one in each of its states, asking many at once. */
public final class DecisionSamples {
    public static final Instant SINCE = Instant.parse("2026-11-14T07:02:00Z");
    public static final WaitsView WAITS = new WaitsView(
            new WaitsView.Part(574, SINCE),
            new WaitsView.Part(12, SINCE),
            new WaitsView.Part(1, SINCE),
            new WaitsView.Part(31, SINCE),
            4,
            2);
    private static final List<String> WITH_CONTACT = List.of("introduced", "met", "confirmed", "trial", "staying");
    private static final List<String> WAY = List.of(
            "proposed",
            "reviewed",
            "household_accepted",
            "host_accepted",
            "approved",
            "introduced",
            "met",
            "confirmed",
            "trial",
            "staying",
            "ended");
    private static final WaitsView.Part NOBODY = new WaitsView.Part(0, null);

    private DecisionSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(lists(), ones(), outcomes(), confirmations()).flatMap(samples -> samples);
    }

    private static Stream<Sample> lists() {
        ListQuery query = new ListQuery(Map.of(), "due", false, 1, 50);
        ListQuery filtered = new ListQuery(Map.of("view", "over", "q", "M-1"), "since", true, 1, 50);
        WaitsView nobody = new WaitsView(NOBODY, NOBODY, NOBODY, NOBODY, 0, 0);
        List<PlacementListView.Row> rows = Stream.of(
                        row("proposed", "team", SINCE, true),
                        row("reviewed", "household", SINCE.plus(Duration.ofDays(9)), false),
                        row("introduced", "", null, false))
                .toList();
        return Stream.of(
                new Sample(
                        "matching/placement/list",
                        "some",
                        new PlacementListView(WAITS, query, 3, true, true, rows, null, "")),
                new Sample(
                        "matching/placement/list",
                        "reader",
                        new PlacementListView(WAITS, query, 3, false, false, rows, null, "")),
                opened("host_accepted", List.of()),
                opened("host_accepted", List.of("Il manque encore à la personne qui offre : la charte.")),
                opened("approved", List.of()),
                opened("proposed", List.of()),
                new Sample(
                        "matching/placement/list",
                        "none",
                        new PlacementListView(nobody, query, 0, true, false, List.of(), null, "")),
                new Sample(
                        "matching/placement/list",
                        "none found",
                        new PlacementListView(WAITS, filtered, 0, true, false, List.of(), null, "")));
    }

    private static Sample opened(String state, List<String> blocks) {
        return new Sample(
                "matching/placement/list",
                "open " + state + (blocks.isEmpty() ? "" : " blocked"),
                new PlacementListView(
                        WAITS,
                        new ListQuery(Map.of("state", state), "due", false, 1, 50),
                        1,
                        blocks.isEmpty(),
                        false,
                        List.of(row(state, "team", SINCE, true)),
                        new PlacementListView.Opened(
                                "1",
                                placement(state, null, blocks, ""),
                                "?sort=due&open=0#opened",
                                "/fr/desk/placements?sort=due#list",
                                blocks.isEmpty() ? "/fr/desk/placements?sort=due&open=2#opened" : null),
                        blocks.isEmpty() ? "0192" : ""));
    }

    private static PlacementListView.Row row(String state, String awaited, @Nullable Instant due, boolean late) {
        return new PlacementListView.Row(
                "1",
                "M-1804",
                "O-4417",
                "housing",
                late ? "" : "Albi",
                state,
                awaited,
                SINCE,
                due,
                late,
                "/fr/desk/placements?sort=due&open=1#opened");
    }

    private static Stream<Sample> ones() {
        ContactDetails reach = new ContactDetails("Maëlle <B.>", "maelle@example.org", "+33 6 12 34 56 78");
        Stream<Sample> way =
                WAY.stream().map(state -> one(state, WITH_CONTACT.contains(state) ? reach : null, List.of(), ""));
        return Stream.concat(
                way,
                Stream.of(
                        one("declined", null, List.of(), ""),
                        one("introduced", new ContactDetails(null, null, null), List.of(), ""),
                        one(
                                "host_accepted",
                                null,
                                List.of("Il manque encore à la personne qui offre : la charte."),
                                "Une règle s’y oppose : la chambre a trois lits, il en faut quatre.")));
    }

    private static Sample one(String state, @Nullable ContactDetails reach, List<String> blocks, String refused) {
        return new Sample(
                "matching/placement/placement",
                state + (blocks.isEmpty() ? "" : " blocked"),
                placement(state, reach, blocks, refused));
    }

    private static PlacementView placement(
            String state, @Nullable ContactDetails reach, List<String> blocks, String refused) {
        int now = WAY.indexOf(state);
        List<String> steps = switch (state) {
            case "proposed" -> List.of("review", "withdraw");
            case "reviewed" -> List.of("household-accepts", "household-declines", "withdraw");
            case "household_accepted" -> List.of("host-accepts", "household-declines", "host-declines", "withdraw");
            case "host_accepted" -> blocks.isEmpty() ? List.of("approve", "withdraw") : List.of("withdraw");
            case "approved" -> List.of("introduce", "withdraw");
            case "introduced" -> List.of("met", "end");
            case "met" -> List.of("household-confirms", "host-confirms", "end");
            case "confirmed" -> List.of("household-signs", "host-signs", "association-signs", "start-trial", "end");
            case "trial" -> List.of("move-in", "end");
            case "staying" -> List.of("extend", "end");
            default -> List.of();
        };
        return new PlacementView(
                "/fr/desk/placements/1",
                state,
                new PlacementView.NeedSide("M-1804", "/fr/desk/needs/1", DeskSamples.NEED, "Albi", 212, reach),
                new PlacementView.OfferSide("O-4417", "/fr/desk/offers/1", OfferSamples.SUMMARY, "Albi", reach),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 3, 1),
                state.equals("reviewed") || state.equals("household_accepted") ? SINCE : null,
                List.of(
                        new PlacementView.Event("propose", "team", "Camille Roux", SINCE),
                        new PlacementView.Event("review", "team", "", SINCE),
                        new PlacementView.Event("household_accepts", "household", "", SINCE),
                        new PlacementView.Event("expire", "clock", "", SINCE)),
                now < 0 ? List.of() : WAY.subList(now + 1, WAY.size()),
                steps,
                !blocks.isEmpty(),
                state.equals("host_accepted") ? List.of("household", "host") : List.of(),
                state.equals("reviewed") ? "household" : state.equals("household_accepted") ? "host" : "",
                blocks,
                state.equals("ended") ? "as_agreed" : "",
                refused,
                stay(state),
                reach == null ? CaseFileSamples.free("placement") : CaseFileSamples.held("placement"));
    }

    private static @Nullable StayView stay(String state) {
        return switch (state) {
            case "introduced" -> new StayView(List.of(), List.of(), "abc", "", null, "", null, "");
            case "met" -> new StayView(List.of("household"), List.of(), "abc", "", null, "", null, "");
            case "confirmed" ->
                new StayView(
                        List.of("household", "host"),
                        List.of("host", "team"),
                        "abc",
                        "Il manque : la visite.",
                        null,
                        "",
                        null,
                        "");
            case "trial", "staying" ->
                new StayView(
                        List.of("household", "host"),
                        List.of(),
                        "",
                        "",
                        LocalDate.of(2026, 12, 15),
                        state.equals("trial") ? "" : "host",
                        state.equals("trial") ? null : SINCE,
                        "");
            case "ended" ->
                new StayView(List.of(), List.of(), "abc", "", LocalDate.of(2026, 12, 15), "", null, "unknown");
            default -> null;
        };
    }

    private static Stream<Sample> confirmations() {
        return Stream.of(
                new Sample(
                        "platform/confirmations",
                        "some",
                        new ConfirmationsView(
                                "/fr/desk/confirmations",
                                List.of(act(true, false, ""), act(false, true, ""), act(false, false, "")),
                                List.of(act(false, true, "confirmed"), act(false, false, "lapsed")),
                                "confirmed")),
                new Sample(
                        "platform/confirmations",
                        "none",
                        new ConfirmationsView("/fr/desk/confirmations", List.of(), List.of(), "")));
    }

    private static ConfirmationsView.Row act(boolean mayConfirm, boolean own, String outcome) {
        return new ConfirmationsView.Row(
                UUID.nameUUIDFromBytes((mayConfirm + outcome + own).getBytes(StandardCharsets.UTF_8)),
                "Offre O-4417 : c’est toujours la même personne",
                mayConfirm ? "/fr/desk/offers/1" : "",
                own ? "Je l’ai eue au téléphone, <b>même voix</b>." : "",
                own ? "Camille Roux" : "",
                SINCE,
                SINCE.plus(Duration.ofDays(14)),
                outcome.equals("confirmed") ? "Noé Martin" : "",
                outcome.isEmpty() ? null : SINCE,
                mayConfirm,
                own,
                outcome);
    }

    private static Stream<Sample> outcomes() {
        OutcomeView.Left left = new OutcomeView.Left(
                "M-1804", "O-4417", "/fr/desk/placements/1", "Il manque encore à la personne qui offre : la charte.");
        return Stream.of(
                new Sample("matching/placement/outcome", "some", new OutcomeView("review", 12, List.of(left))),
                new Sample("matching/placement/outcome", "all", new OutcomeView("introduce", 1, List.of())),
                new Sample("matching/placement/outcome", "none", new OutcomeView("review", 0, List.of())));
    }
}
