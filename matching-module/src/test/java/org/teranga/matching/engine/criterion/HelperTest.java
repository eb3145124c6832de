package org.teranga.matching.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.criterion.hard.SameKind;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Kind;

/** Who asks to be helped by a woman, or by a man, is; what nobody said counts as not met. */
class HelperTest {
    @ParameterizedTest
    @CsvSource({
        "woman, woman, MET",
        "woman, man, NOT_MET",
        "woman, , UNKNOWN",
        "man, man, MET",
        "man, woman, NOT_MET",
        "man, , UNKNOWN",
        " , woman, MET",
        " , , MET"
    })
    void whoHelpsIsWhoWasAskedFor(@Nullable String asked, @Nullable String who, Outcome outcome) {
        assertThat(outcome(Kind.LANGUAGE, asked, who)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"woman, man", "man, woman", "woman, "})
    void aHomeSaysWhoLivesThereAndNotWhoHelps(@Nullable String asked, @Nullable String who) {
        assertThat(outcome(Kind.HOUSING, asked, who)).isEqualTo(Outcome.MET);
    }

    private static Outcome outcome(Kind kind, @Nullable String asked, @Nullable String who) {
        Market market = Market.of(
                List.of(A.need().of(kind).build().answering(helper(asked))),
                List.of(A.home().of(kind).build().answering(helper(who))),
                A.DAY);
        return new SameKind().outcome(market, 0, 0);
    }

    private static Map<String, String> helper(@Nullable String who) {
        return who == null ? Map.of() : Map.of("helper", who);
    }
}
