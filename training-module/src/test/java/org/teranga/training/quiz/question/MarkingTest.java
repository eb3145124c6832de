package org.teranga.training.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.training.quiz.question.Question.Choice;
import org.teranga.training.quiz.question.Question.Form;
import org.teranga.training.quiz.question.Question.Value;

class MarkingTest {
    private static final QuestionHead HEAD = QuestionHead.of("", "?");

    @Test
    void oneOfSeveralIsWorthItsWeightAndSaysWhy() {
        Question question = new Question.Single(
                HEAD,
                List.of(choice("a", Weight.FULL), choice("b", Weight.percent(25)), choice("c", Weight.percent(-10))));
        assertMark(question, Response.of("0"), 100_000, "a!");
        assertMark(question, Response.of("1"), 25_000, "b!");
        assertMark(question, Response.of("2"), 0, "c!");
        assertMark(question, Response.of("3"), 0);
        assertMark(question, Response.of("-1"), 0);
        assertMark(question, Response.NONE, 0);
    }

    @Test
    void severalAddUpAndWrongOnesCost() {
        Question question = new Question.Multiple(
                HEAD,
                List.of(
                        choice("a", Weight.percent(50)),
                        choice("b", Weight.percent(50)),
                        choice("c", Weight.percent(-50)),
                        choice("d", Weight.percent(-100))));
        assertMark(question, Response.of("0", "1"), 100_000, "a!", "b!");
        assertMark(question, Response.of("1"), 50_000, "b!");
        assertMark(question, Response.of("1", "0", "2"), 50_000, "a!", "b!", "c!");
        assertMark(question, Response.of("0", "3"), 0, "a!", "d!");
    }

    @Test
    void threeThirdsAreEverything() {
        Question question = new Question.Multiple(
                HEAD,
                List.of(
                        choice("a", new Weight(33_333)),
                        choice("b", new Weight(33_333)),
                        choice("c", new Weight(33_333)),
                        choice("d", Weight.NONE)));
        assertMark(question, Response.of("0", "1", "2"), 100_000, "a!", "b!", "c!");
        assertThat(Marking.mark(question, Response.of("0")).thousandths()).isBetween(33_333, 33_334);
    }

    @Test
    void trueOrFalseSaysOneThingToEach() {
        Question question = new Question.TrueFalse(HEAD, false, Text.of("no"), Text.of("yes"));
        assertMark(question, Response.of("false"), 100_000, "yes");
        assertMark(question, Response.of("true"), 0, "no");
        assertMark(question, Response.of("maybe"), 0);
    }

    @Test
    void eachRightPairIsItsShare() {
        Question.Matching question = new Question.Matching(
                HEAD,
                List.of(
                        new Question.Pair(Text.of("a"), "1"),
                        new Question.Pair(Text.of("b"), "2"),
                        new Question.Pair(Text.of("c"), "1"),
                        new Question.Pair(Text.of("d"), "4")),
                List.of("5"));
        assertThat(Marking.answers(question)).containsExactly("1", "2", "4", "5");
        assertMark(question, Response.of("0", "1", "0", "2"), 100_000);
        assertMark(question, Response.of("0", "1", "", "3"), 50_000);
        assertMark(question, Response.of("9", "x"), 0);
    }

    @Test
    void anItemOutOfItsPlaceCostsOneStep() {
        Question question = new Question.Ordering(HEAD, List.of("a", "b", "c", "d", "e"));
        assertMark(question, Response.of("0", "1", "2", "3", "4"), 100_000);
        assertMark(question, Response.of("4", "0", "1", "2", "3"), 75_000);
        assertMark(question, Response.of("4", "3", "2", "1", "0"), 0);
        assertMark(question, Response.of("0", "0", "1", "2", "3"), 0);
        assertMark(question, Response.of("0", "1"), 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Saint-Denis     | 100000
            saint‑denis     | 100000
            ' SAINT-DENIS. '| 100000
            l’ete           | 50000
            L'Été           | 50000
            3114            | 100000
            ٣١١٤            | 100000
            le 3114 tout de suite | 100000
            3115            | 0
            مُحَمَّد           | 100000
            50 % off *      | 100000
            50 % off x      | 0
            """)
    void aFormFitsHoweverItIsSpelt(String given, int mark) {
        Question question = new Question.ShortAnswer(
                HEAD,
                List.of(
                        form("Saint-Denis", 100),
                        form("l'été", 50),
                        form("*3114*", 100),
                        form("محمد", 100),
                        form("50 % off \\*", 100)));
        assertThat(Marking.mark(question, Response.of(given)).thousandths()).isEqualTo(mark);
    }

    @Test
    void starsTakeNoTime() {
        Question question = new Question.ShortAnswer(HEAD, List.of(form("*a".repeat(300) + "b", 100)));
        assertMark(question, Response.of("a".repeat(1_000)), 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31          | 100000
            36          | 100000
            36.01       | 0
            26,0        | 100000
            ٣١          | 100000
            −7          | 50000
            1 000       | 25000
            1 000.5   | 0
            about 31    | 0
            1e999999999 | 0
            """)
    void aNumberIsReadAsPeopleWriteIt(String given, int mark) {
        Question question = new Question.Numerical(
                HEAD,
                List.of(
                        new Value(new Question.Near(new BigDecimal(31), new BigDecimal(5)), Weight.FULL, Text.NONE),
                        new Value(
                                new Question.Between(new BigDecimal(-8), new BigDecimal(-7)),
                                Weight.percent(50),
                                Text.NONE),
                        new Value(
                                new Question.Near(new BigDecimal(1000), BigDecimal.ZERO),
                                Weight.percent(25),
                                Text.NONE),
                        new Value(new Question.Anything(), Weight.NONE, Text.of("no"))));
        assertThat(Marking.mark(question, Response.of(given)).thousandths()).isEqualTo(mark);
    }

    @Test
    void anEssayWaitsForATrainerOnceSomethingIsWritten() {
        assertThat(Marking.mark(new Question.Essay(HEAD), Response.of("I would listen."))
                        .waiting())
                .isTrue();
        assertThat(Marking.mark(new Question.Essay(HEAD), Response.of(" ")).waiting())
                .isFalse();
    }

    @Test
    void theSameSeedMixesTheSameForEver() {
        assertThat(Shuffle.order(42, 8))
                .isEqualTo(Shuffle.order(42, 8))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(Shuffle.order(42, 8)).containsExactly(3, 1, 6, 2, 4, 0, 7, 5);
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 0; seed < 2_000; seed++) {
            orders.add(Shuffle.order(seed, 4));
        }
        assertThat(orders).hasSize(24);
    }

    private static Choice choice(String words, Weight weight) {
        return new Choice(Text.of(words), weight, Text.of(words + "!"));
    }

    private static Form form(String words, int percent) {
        return new Form(words, Weight.percent(percent), Text.NONE);
    }

    private static void assertMark(Question question, Response response, int thousandths, String... feedback) {
        Mark mark = Marking.mark(question, response);
        assertThat(mark.thousandths()).isEqualTo(thousandths);
        assertThat(mark.feedback()).extracting(Text::text).containsExactly(feedback);
    }
}
