package org.teranga.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

class FormReaderTest {
    private static FormReader of(String... written) {
        return new FormReader(new Answers(Map.of("x", List.of(written))));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-05", "05/01/2027", "5.1.2027", "5-1-2027"})
    void aDayIsReadAsPeopleWriteIt(String written) {
        assertThat(of(written).day("x")).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-02-30", "30/02/2027", "1/2/27", "tomorrow", "0000-01-01", "2027-01-05T00:00", "٢٠٢٧-٠١-٠٥"
            })
    void whatIsNoDayIsAFault(String written) {
        FormReader in = of(written);
        assertThat(in.day("x")).isNull();
        assertThatThrownBy(in::end).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingWrittenIsNoFault() {
        FormReader in = of("  ");
        assertThat(in.day("x")).isNull();
        assertThat(in.number("x", 1, 5)).isNull();
        assertThat(in.line("x", 10)).isNull();
        assertThat(in.truth("x")).isFalse();
        assertThat(in.words("x")).isEmpty();
        assertThat(in.choice("x", List.of("a"))).isNull();
        in.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "1.5", "1e1", "99999999999999999999", "one", "1 2"})
    void whatIsNoNumberBetweenTheBoundsIsAFault(String written) {
        FormReader in = of(written);
        assertThat(in.number("x", 1, 5)).isNull();
        assertThatThrownBy(in::end).isInstanceOf(Refusal.class);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        FormReader in =
                new FormReader(new Answers(Map.of("day", List.of("x"), "number", List.of("y"), "code", List.of("z"))));
        in.day("day");
        in.number("number", 1, 5);
        in.choice("code", List.of("a", "b"));
        assertThatThrownBy(in::end)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.field())
                                .containsExactly("day", "number", "code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "6", "-1", "1.5", "00005", "one", "٣"})
    void aRequiredNumberThatIsNoneIsTheLeastAndAFault(String written) {
        FormReader in = of(written);
        assertThat(in.requiredNumber("x", 1, 5, "too.much")).isEqualTo(1);
        assertThat(in.faults()).containsExactly(FieldError.of("x", "too.much", 5));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/room, true",
        "http://example.org, true",
        "example.org, false",
        "https:///room, false",
        "ftp://example.org, false",
        "https://exa mple.org, false",
        "'', true"
    })
    void anAddressOfTheWebIsWhole(String written, boolean right) {
        FormReader in = of(written);
        assertThat(in.webAddress("x", 100, "long", "link")).isEqualTo(written);
        assertThat(in.faults().isEmpty()).isEqualTo(right);
    }

    @Test
    void aTextThatIsTooLongIsToldAndKept() {
        FormReader in = of(" abcd ");
        assertThat(in.text("x", 3, "long")).isEqualTo("abcd");
        assertThat(in.faults()).containsExactly(FieldError.of("x", "long", 3));
    }

    @Test
    void whatCannotBeParsedIsAFault() {
        LocalTime written = of(" 18:30 ").parsed("x", "time", LocalTime::parse);
        assertThat(written).isEqualTo(LocalTime.of(18, 30));
        FormReader in = of("half past six");
        LocalTime none = in.parsed("x", "time", LocalTime::parse);
        assertThat(none).isNull();
        assertThat(in.faults()).containsExactly(FieldError.of("x", "time"));
    }

    @Test
    void wordsComeFromOneFieldOrSeveralAndOnlyOnce() {
        assertThat(of("cuisine, jardin ;football|cuisine", " échecs\u202E ").words("x"))
                .containsExactly("cuisine", "jardin", "football", "échecs");
    }

    /** Both sides read each other's words before anybody has said yes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "otto@example.org",
                "otto ＠ example.org",
                "call +33 6 12 34 56 78",
                "٠٦١٢٣٤٥٦٧٨",
                "06 12, 34 56, 78",
                "football, 06.12, 34.56, 78.90",
                "https://t.me/otto",
                "www.otto.example",
                "otto.example.org",
                "t.me/otto"
            })
    void freeWordsCarryNoWayToReachSomebody(String written) {
        FormReader in = of(written);
        assertThat(in.words("x")).isEmpty();
        assertThatThrownBy(in::end)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.key())
                                .containsExactly("intake.words_reach"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"football, jardin", "musique des années 80, 2CV, 4L", "Node.js", "B1, B2", "a. et b."})
    void ordinaryWordsAreTaken(String written) {
        FormReader in = of(written);
        assertThat(in.words("x")).isNotEmpty();
        in.end();
    }

    /** What was taken before the rule, or came with an archive. */
    @Test
    void whatReachesSomebodyIsLeftOutOfWhatTheOtherSideReads() {
        assertThat(WordsThatReach.without(List.of("jardin", "musique des années 80")))
                .containsExactly("jardin", "musique des années 80");
        assertThat(WordsThatReach.without(List.of("jardin", "otto@example.org", "football")))
                .containsExactly("jardin", "football");
        assertThat(WordsThatReach.without(List.of("jardin", "06 12", "34 56", "78")))
                .containsExactly("jardin");
        assertThat(WordsThatReach.without(List.of("jardin", "٠٦١٢٣٤٥٦٧٨"))).containsExactly("jardin");
        assertThat(WordsThatReach.without(List.of("otto", "h t t p s", "https", ":", "t.me/otto")))
                .doesNotContain("t.me/otto");
        assertThat(WordsThatReach.languages(List.of("fr", "zh-Hant", "fr-x-call0612", "otto")))
                .containsExactly("fr", "zh-Hant");
    }

    /** A tag can hold anything behind its language, and is shown to the other side. */
    @ParameterizedTest
    @ValueSource(strings = {"fr-x-call0612", "ar-u-ca-buddhist", "fr-06123456", "fr-061"})
    void aLanguageCarriesNothingElse(String written) {
        FormReader in = of(written);
        assertThat(in.languages("x")).isEmpty();
        assertThatThrownBy(in::end).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"fr,fr", "FR,fr", "pt_BR,pt-BR", "prs,prs", "zh-hant,zh-Hant"})
    void languagesTakeTheFormOfTheirStandard(String written, String code) {
        assertThat(of(written).languages("x")).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"français", "f", "12", "x-private", "<b>"})
    void whatIsNoLanguageIsAFault(String written) {
        FormReader in = of(written);
        in.languages("x");
        assertThatThrownBy(in::end).isInstanceOf(Refusal.class);
    }

    @Test
    void choicesStandInTheOrderOfTheForm() {
        assertThat(of("b", "a|b").choices("x", List.of("a", "b", "c"))).containsExactly("a", "b");
    }

    @Test
    void whatIsTooLongIsAFaultAndNotCut() {
        FormReader in = of("x".repeat(11));
        assertThat(in.line("x", 10)).isNull();
        assertThatThrownBy(in::end).isInstanceOf(Refusal.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** Whatever is written, reading it neither fails nor lets through what harms a page, a log or the database. */
    @ParameterizedTest
    @MethodSource("seeds")
    void hostileTextIsReadWithoutHarm(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
        }
        FormReader in = of(text.toString());
        String line = in.line("x", 1_000);
        if (line != null) {
            assertThat(line.chars().noneMatch(Character::isISOControl))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(line).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
            assertThat(line.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                    .isTrue();
        }
        in.words("x");
        in.languages("x");
        in.day("x");
        in.number("x", 0, 9);
        in.truth("x");
    }
}
