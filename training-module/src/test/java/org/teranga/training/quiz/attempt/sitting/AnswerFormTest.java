package org.teranga.training.quiz.attempt.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.form.Answers;
import org.teranga.training.quiz.attempt.Attempt;
import org.teranga.training.quiz.attempt.QuestionView;
import org.teranga.training.quiz.attempt.ShowQuestion;
import org.teranga.training.quiz.attempt.ShownQuestion;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.question.Mark;
import org.teranga.training.quiz.question.Marking;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Response;

class AnswerFormTest {
    private static final Question SINGLE = question("Which? {=a ~b ~c ~d}");
    private static final Question SEVERAL = question("Which? {~%50%a ~%50%b ~%-100%c ~%-100%d}");
    private static final Question PAIRS =
            question("Match. {=cat -> animal =oak -> tree =rose -> flower =iron -> metal}");
    private static final Question ORDER = question("Order. {>\none\ntwo\nthree\nfour}");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAPageSendsForTheRightAnswersIsRight(boolean places) {
        for (long seed = 0; seed < 50; seed++) {
            Attempt attempt = attempt(seed, true, places);
            for (Question question : List.of(SINGLE, SEVERAL, PAIRS, ORDER)) {
                assertThat(mark(question, attempt, right(question, attempt)))
                        .as("%s by %d", question.type(), seed)
                        .isEqualTo(Mark.FULL);
            }
        }
    }

    /** What could be read off the fields before anything was answered. */
    @Test
    void theNamesAndValuesOfFieldsDoNotTellWhatIsRight() {
        MultivaluedMap<String, String> inOrder = new MultivaluedHashMap<>();
        MultivaluedMap<String, String> inPairs = new MultivaluedHashMap<>();
        for (int i = 0; i < 4; i++) {
            inOrder.putSingle("part" + i, Integer.toString(i + 1));
            inPairs.putSingle("part" + i, Integer.toString(i));
        }
        MultivaluedMap<String, String> first = new MultivaluedHashMap<>(Map.of("answer", "0"));
        assertThat(fullMarks(ORDER, false, inOrder)).isBetween(1L, 100L);
        assertThat(fullMarks(PAIRS, false, inPairs)).isBetween(1L, 100L);
        assertThat(fullMarks(SINGLE, true, first)).isBetween(150L, 350L);
    }

    /** Of a thousand attempts. */
    private static long fullMarks(Question question, boolean mixed, MultivaluedMap<String, String> form) {
        return IntStream.range(0, 1_000)
                .filter(seed -> mark(question, attempt(seed, mixed, true), form) == Mark.FULL)
                .count();
    }

    @Test
    void answersOfPairsAndItemsAreMixedWhateverTheQuizSays() {
        Attempt attempt = attempt(1, false, true);
        QuestionView pairs = shown(PAIRS, attempt);
        assertThat(pairs.options().stream().map(QuestionView.OptionView::label))
                .doesNotContainSequence("animal", "tree", "flower", "metal");
        assertThat(pairs.options().stream().map(QuestionView.OptionView::value)).containsExactly("0", "1", "2", "3");
        QuestionView order = shown(ORDER, attempt);
        assertThat(order.rows().stream().map(row -> row.text().toString()))
                .doesNotContainSequence("one", "two", "three", "four");
        assertThat(order.rows().stream().map(QuestionView.RowView::name))
                .containsExactly("part0", "part1", "part2", "part3");
    }

    @Test
    void aPlaceGivenTwiceOrALineWithoutIsSaid() {
        Attempt attempt = attempt(3, true, true);
        MultivaluedMap<String, String> form = right(ORDER, attempt);
        form.putSingle("part0", form.getFirst("part1"));
        assertThat(read(ORDER, attempt, form).fault()).isEqualTo("quiz.each_place_once");
        form.putSingle("part0", "");
        assertThat(read(ORDER, attempt, form).fault()).isEqualTo("quiz.each_place_once");
        form.putSingle("part0", "5");
        assertThat(read(ORDER, attempt, form).fault()).isEqualTo("quiz.each_place_once");
        assertThat(read(ORDER, attempt, new MultivaluedHashMap<>())).isEqualTo(AnswerForm.Sent.of(Response.NONE));
        assertThat(read(SINGLE, attempt, new MultivaluedHashMap<>(Map.of("answer", "9"))))
                .isEqualTo(AnswerForm.Sent.of(Response.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 50 %       | 50
            fr | 3 ans      | 3
            fr | 3ans       | 3
            fr | 20 °C      | 20
            ar | ٣ سنوات    | 3
            ar | ٣٠٪        | 30
            ar | ٣٫٥        | 3.5
            fr | 3,5 km     | 3.5
            fr | 1.000,5    | 1000.5
            en | 1,000.5    | 1000.5
            fr | 1,000      | 1
            en | 1,000      | 1000
            en | 12,500 people | 12500
            fr | 1.000.000  | 1000000
            fr | 1,000,000  | 1000000
            fr | 1 000 000  | 1000000
            en | 3,5        | 3.5
            fr | −7         | -7
            fr | 1e3        | 1000
            """)
    void aNumberIsReadAsPeopleSayIt(String language, String said, String number) {
        AnswerForm.Sent sent = number(language, said);
        assertThat(sent.fault()).isNull();
        assertThat(sent.response().first()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trois", "environ 3", "3 ou 4", "3 et demi", "2 millions", "3 mille", "1.00,5", "1,2,3", "%", "-"
            })
    void whatIsNoNumberIsAskedForAgain(String said) {
        assertThat(number("fr", said).fault()).isEqualTo("quiz.number_wanted");
    }

    @Test
    void noNumberAtAllIsNoAnswer() {
        assertThat(number("fr", " ")).isEqualTo(AnswerForm.Sent.of(Response.NONE));
    }

    @Test
    void aStarIsToldAsAnythingAndOneBehindABackslashAsItself() {
        assertThat(ShowQuestion.preview(question("Which? {=2\\\\*3 =two * three}"), "q", "en", "en")
                        .told()
                        .accepted())
                .containsExactly("2*3", "two … three");
    }

    private static AnswerForm.Sent number(String language, String said) {
        return AnswerForm.read(
                question("How many? {#3}"),
                language,
                new ShownQuestion(attempt(1, true, true), 0),
                Answers.of(Map.of("answer", said)));
    }

    private static int mark(Question question, Attempt attempt, MultivaluedMap<String, String> form) {
        return Marking.mark(question, read(question, attempt, form).response()).thousandths();
    }

    private static AnswerForm.Sent read(Question question, Attempt attempt, MultivaluedMap<String, String> form) {
        return AnswerForm.read(question, "en", new ShownQuestion(attempt, 0), new Answers(form));
    }

    private static QuestionView shown(Question question, Attempt attempt) {
        return ShowQuestion.of(question, attempt, 0, "en", "en", null);
    }

    /** What somebody sends who knows what is right. */
    private static MultivaluedMap<String, String> right(Question question, Attempt attempt) {
        QuestionView view = shown(question, attempt);
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        view.choices().stream().filter(QuestionView.ChoiceView::right).forEach(one -> form.add("answer", one.value()));
        view.rows()
                .forEach(row -> view.options().stream()
                        .filter(option -> option.label().equals(row.answer()))
                        .forEach(option -> form.add(row.name(), option.value())));
        return form;
    }

    private static Attempt attempt(long seed, boolean mixed, boolean places) {
        UUID any = new UUID(0, 0);
        return new Attempt(any, any, any, any, 1, seed, mixed, places, 80, List.of(), Instant.EPOCH);
    }

    private static Question question(String gift) {
        return GiftReader.read(gift).entries().getFirst().question();
    }
}
