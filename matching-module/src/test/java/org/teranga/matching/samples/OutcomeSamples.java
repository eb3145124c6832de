package org.teranga.matching.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.matching.outcome.OutcomeDeskView;
import org.teranga.matching.outcome.OutcomeField;
import org.teranga.matching.outcome.OutcomeFormView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;

/** What became of a stay, as a side says it and as staff note it. */
final class OutcomeSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final List<OutcomeFormView.Field> LATER = fields(
            OutcomeField.GOOD, OutcomeField.FITS, OutcomeField.HOUSING, OutcomeField.ACTIVITY, OutcomeField.FRENCH);
    private static final List<OutcomeFormView.Field> OF_HOST = fields(OutcomeField.AGAIN, OutcomeField.HELPED);

    private OutcomeSamples() {}

    static Stream<Sample> all() {
        return Stream.of(
                form("entry", "household", fields(OutcomeField.HOUSING, OutcomeField.ACTIVITY, OutcomeField.FRENCH)),
                form("exit", "household", LATER),
                form("later", "household", LATER),
                form("exit", "host", OF_HOST),
                desk("none", List.of()),
                desk(
                        "asked",
                        List.of(
                                new OutcomeDeskView.Asked("household", "exit", DAY, DAY.plusDays(40), true, "", LATER),
                                new OutcomeDeskView.Asked("host", "exit", DAY, DAY, true, "phone", OF_HOST),
                                new OutcomeDeskView.Asked("household", "entry", DAY, DAY, false, "own_page", LATER))));
    }

    private static Sample form(String moment, String side, List<OutcomeFormView.Field> fields) {
        return new Sample(
                "matching/outcome/questions",
                side + " " + moment,
                new OutcomeFormView(
                        "/fr/placement/abc",
                        "/fr/placement/abc/say/outcome",
                        side,
                        moment,
                        fields,
                        FilledForm.startingWith(Map.of("housing", "hosted", "again", "maybe", "helped", "team"))));
    }

    private static Sample desk(String name, List<OutcomeDeskView.Asked> asked) {
        return new Sample(
                "matching/outcome/desk",
                name,
                new OutcomeDeskView(
                        "/fr/desk/stays/1/outcome",
                        "/fr/desk/placements/1",
                        "M-1804",
                        "O-4417",
                        asked,
                        asked.isEmpty() ? null : asked.getFirst(),
                        FilledForm.EMPTY));
    }

    private static List<OutcomeFormView.Field> fields(OutcomeField... fields) {
        return Stream.of(fields)
                .map(field -> new OutcomeFormView.Field(field.code(), field.codes(), field.many()))
                .toList();
    }
}
