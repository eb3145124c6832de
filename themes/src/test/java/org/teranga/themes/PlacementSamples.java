package org.teranga.themes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.AnswerView;
import org.teranga.matching.placement.PlacementMail;
import org.teranga.matching.placement.Reach;

/** A placement as its two sides see it, and the letters about it. */
final class PlacementSamples {
    private static final Instant UNTIL = Instant.parse("2026-11-21T07:02:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private PlacementSamples() {}

    static Stream<Sample> all() {
        return Stream.concat(answers(true), answers(false));
    }

    /** Every letter there is. */
    static Stream<PlacementMail> letters(String association, String url) {
        Stream<PlacementMail> toBoth = Stream.of(
                        "asked", "reminded", "yes", "approved", "introduced", "ended", "no", "over", "silent")
                .flatMap(letter -> Stream.of("household", "host")
                        .map(party -> new PlacementMail(association, letter, party, UNTIL, url)));
        return Stream.concat(toBoth, Stream.of(new PlacementMail(association, "both", "household", null, url)));
    }

    private static Stream<Sample> answers(boolean household) {
        String side = household ? "household" : "host";
        Reach reach = new Reach("Maëlle <B.>", "maelle@example.org", "+33 6 12 34 56 78");
        AnswerView.About bare = new AnswerView.About(
                "buddy", OfferSamples.SUMMARY, household ? null : DeskSamples.BARE, "", null, FROM, null);
        Stream<Sample> states = Stream.of("asked", "said_yes", "approved", "ended", "over")
                .map(state ->
                        new Sample("matching/placement/answer", side + " " + state, answer(household, state, null)));
        return Stream.concat(
                states,
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
                                        bare,
                                        household ? null : new Reach(null, null, null),
                                        "yes"))));
    }

    private static AnswerView answer(boolean household, String state, @Nullable Reach reach) {
        AnswerView.About about = new AnswerView.About(
                "housing",
                OfferSamples.SUMMARY,
                household ? null : DeskSamples.NEED,
                "Haute-Garonne",
                household ? 15 : null,
                FROM,
                FROM.plusDays(90));
        boolean asked = state.equals("asked");
        return new AnswerView(
                household,
                state,
                "/fr/placement/abc",
                asked ? UNTIL : null,
                state.equals("said_yes") ? new AnswerView.Expected(household ? "other" : "team", UNTIL) : null,
                List.of("asked", "said_yes", "approved").contains(state),
                about,
                reach,
                state.equals("over") ? "no" : "");
    }
}
