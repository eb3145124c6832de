package org.teranga.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final Formats FRENCH = of("fr");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    @Test
    void frenchWritesDatesAndNumbersItsOwnWay() {
        assertThat(FRENCH.date(DAY)).isEqualTo("14 novembre 2026");
        assertThat(FRENCH.date(LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre 2026");
        assertThat(FRENCH.number(30_871)).isEqualTo("30\u202F871");
        assertThat(FRENCH.percent(0.85)).isEqualTo("85\u00A0%");
        assertThat(FRENCH.finePercent(0.00012)).isEqualTo("0,012\u00A0%");
        assertThat(FRENCH.languageName("prs")).isEqualTo("dari");
    }

    @Test
    void whatCldrHasNoNameForHasOneHere() {
        assertThat(FRENCH.languageName("ber")).isEqualTo("berbère");
        assertThat(of("ar").languageName("arz")).isEqualTo("العربية المصرية");
    }

    /** A letter from the prefecture says the day first; CLDR would have some read the month first. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "fa-AF", "ps", "ti", "so", "bo"})
    void aDayInFiguresBeginsWithTheDay(String tag) {
        assertThat(of(tag).shortDate(LocalDate.of(2026, 12, 3))).isEqualTo("03/12/2026");
        assertThat(of(tag).shortDay(LocalDate.of(2026, 12, 3))).isEqualTo("03/12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa-AF", "ps", "uk", "ti", "so", "bo"})
    void everyLanguageThatFormsOfferHasAName(String tag) {
        for (String other : List.of(
                "fr", "en", "ar", "prs", "fa", "ps", "ti", "am", "so", "ckb", "ur", "bn", "ru", "uk", "tr", "bo")) {
            assertThat(of(tag).languageName(other))
                    .as(other)
                    .isNotEqualTo(other)
                    .hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "fa-AF", "ps", "fa", "ckb", "ur", "bn", "ti"})
    void digitsAreWesternAndTheYearIsTheOneOfTheLetter(String tag) {
        assertThat(of(tag).date(DAY)).contains("2026").contains("14");
        assertThat(of(tag).number(1234)).containsPattern("1.?234");
    }

    @Test
    void timesAreThoseOfTheClockInFrance() {
        assertThat(FRENCH.time(Instant.parse("2026-11-14T07:02:00Z"))).isEqualTo("08:02");
    }

    private static Formats of(String tag) {
        return Formats.of(Languages.of(tag).orElseThrow());
    }
}
