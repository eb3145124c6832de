package org.teranga.matching.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.stay.ending.EndingView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;

/** The end of a stay at the desk. */
final class EndingSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private EndingSamples() {}

    static Stream<Sample> all() {
        EndingView.Said longer = new EndingView.Said("household", "longer", DAY.plusDays(60));
        return Stream.of(
                new Sample("matching/stay/ending", "none", view("staying", null, List.of(), List.of(), null)),
                new Sample(
                        "matching/stay/ending",
                        "asked",
                        view("staying", DAY, List.of(longer, new EndingView.Said("host", "", null)), List.of(), null)),
                new Sample(
                        "matching/stay/ending",
                        "said",
                        view(
                                "staying",
                                DAY,
                                List.of(longer, new EndingView.Said("host", "not", null)),
                                List.of(),
                                null)),
                new Sample(
                        "matching/stay/ending",
                        "ended",
                        view(
                                "ended",
                                DAY,
                                List.of(),
                                List.of("closing_talk_household", "closing_talk_host", "keys_back"),
                                new EndingView.Rest(null))),
                new Sample(
                        "matching/stay/ending",
                        "again",
                        view("ended", DAY, List.of(), List.of(), new EndingView.Rest(DAY))));
    }

    private static EndingView view(
            String state,
            @Nullable LocalDate lastDay,
            List<EndingView.Said> wishes,
            List<String> waits,
            EndingView.@Nullable Rest rest) {
        return new EndingView(
                "/fr/desk/stays/1/ending",
                "/fr/desk/placements/1",
                "M-1804",
                "O-4417",
                state,
                lastDay,
                wishes,
                lastDay == null ? "" : "own_home",
                lastDay == null ? "" : "Chez <elle>",
                lastDay != null && state.equals("staying"),
                waits,
                rest,
                true,
                List.of(
                        "own_home",
                        "national_scheme",
                        "other_host",
                        "family_or_friends",
                        "shelter",
                        "elsewhere",
                        "unknown"),
                FilledForm.EMPTY);
    }
}
