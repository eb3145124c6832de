package org.teranga.matching.plan.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;

class VerdictJsonTest {
    @Test
    void everythingThatASentenceNamesComesBack() {
        List<Verdict> verdicts = List.of(
                Verdict.of("distance", Outcome.MET, 2_610, List.of(12L)),
                Verdict.of("languages", Outcome.MET, 900, List.of(List.of(Locale.of("fr"), Locale.of("prs")))),
                Verdict.of("interests", Outcome.NOT_MET, 0, List.of(List.of("jardin \"potager\"", "كرة"))),
                Verdict.of("dates", Outcome.UNKNOWN, 0, List.of(LocalDate.of(2026, 3, 1), "", "")));
        assertThat(VerdictJson.read(VerdictJson.write(verdicts))).isEqualTo(verdicts);
    }
}
