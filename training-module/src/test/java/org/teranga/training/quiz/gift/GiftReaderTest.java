package org.teranga.training.quiz.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Question.Choice;
import org.teranga.training.quiz.question.Question.Form;
import org.teranga.training.quiz.question.Question.Near;
import org.teranga.training.quiz.question.Question.Value;
import org.teranga.training.quiz.question.QuestionHead;
import org.teranga.training.quiz.question.QuestionType;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;
import org.teranga.training.quiz.question.Weight;

class GiftReaderTest {
    @Test
    void oneRightAnswerWithFormatsFeedbackAndEscapes() {
        Question question = GiftReader.one("""
                ::A \\:\\: b::[html]What is <b>2 \\= 1 + 1</b>? {
                =yes#[plain]Right \\{so\\}.
                // a comment within
                ~no \\~ not
                ~%-25%never

                ####Count
                again.
                }
                """);
        assertThat(question)
                .isEqualTo(new Question.Single(
                        new QuestionHead(
                                "A :: b",
                                new Text(Format.HTML, "What is <b>2 = 1 + 1</b>?"),
                                Text.NONE,
                                new Text(Format.HTML, "Count\nagain.")),
                        List.of(
                                new Choice(
                                        new Text(Format.HTML, "yes"),
                                        Weight.FULL,
                                        new Text(Format.PLAIN, "Right {so}.")),
                                new Choice(new Text(Format.HTML, "no ~ not"), Weight.NONE, Text.NONE),
                                new Choice(new Text(Format.HTML, "never"), Weight.percent(-25), Text.NONE))));
    }

    @Test
    void theKindIsTheOneThatTheSignsSay() {
        assertThat(types("""
                A {T}

                B {=x ~y} after.

                C {~%50%x ~%50%y}

                D {=x =y}

                E {x}

                F {#3}

                G {=a -> b =c -> d}

                H {}

                I

                J {>
                a
                b}

                K {=x ~y}

                L {True}

                M {=a#see b -> c}
                """))
                .containsExactly(
                        QuestionType.TRUE_FALSE,
                        QuestionType.MISSING_WORD,
                        QuestionType.MULTIPLE,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.NUMERICAL,
                        QuestionType.MATCHING,
                        QuestionType.ESSAY,
                        QuestionType.DESCRIPTION,
                        QuestionType.ORDERING,
                        QuestionType.SINGLE,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.SHORT_ANSWER);
    }

    @Test
    void severalNumbersWithWeightsAndWhatIsSaidToAllOthers() {
        Question question = GiftReader.one("When? {#\n=1822:0#Yes.\n=%50%1820..1824\n~#No.####General.}");
        assertThat(question)
                .isEqualTo(new Question.Numerical(
                        QuestionHead.of("", "When?").teaching("General."),
                        List.of(
                                new Value(
                                        new Near(new BigDecimal(1822), BigDecimal.ZERO), Weight.FULL, Text.of("Yes.")),
                                new Value(
                                        new Question.Between(new BigDecimal(1820), new BigDecimal(1824)),
                                        Weight.percent(50),
                                        Text.NONE),
                                new Value(new Question.Anything(), Weight.NONE, Text.of("No.")))));
    }

    @Test
    void theFirstWordsAfterTrueOrFalseAreForThoseWhoAreWrong() {
        assertThat(GiftReader.one("A {FALSE#wrong#right####all}"))
                .isEqualTo(new Question.TrueFalse(
                        QuestionHead.of("", "A").teaching("all"), false, Text.of("wrong"), Text.of("right")));
        assertThat(GiftReader.one("A {T##right}"))
                .isEqualTo(new Question.TrueFalse(QuestionHead.of("", "A"), true, Text.NONE, Text.of("right")));
    }

    @Test
    void pairsMayHaveAnswersThatBelongToNone() {
        assertThat(GiftReader.one("A {=cat -> mouse\n=dog  ->  cat\n= -> bird}"))
                .isEqualTo(new Question.Matching(
                        QuestionHead.of("", "A"),
                        List.of(new Question.Pair(Text.of("cat"), "mouse"), new Question.Pair(Text.of("dog"), "cat")),
                        List.of("bird")));
    }

    @Test
    void orderIsWrittenAsMoodlesOwnQuestionOfOrderIs() {
        Question expected =
                new Question.Ordering(QuestionHead.of("T", "Put in order."), List.of("one", "two", "three"));
        assertThat(GiftReader.one("::T::Put in order. {>\none\ntwo\nthree\n}")).isEqualTo(expected);
        assertThat(GiftReader.one("::T::Put in order. {>3 ALL VERTICAL ABSOLUTE_POSITION SHOW\none\ntwo\n\nthree}"))
                .isEqualTo(expected);
    }

    @Test
    void acceptedFormsHaveWeightsAndAStarThatStandsForAnything() {
        assertThat(GiftReader.one("A {=Jean#a =%50%J*#b}"))
                .isEqualTo(new Question.ShortAnswer(
                        QuestionHead.of("", "A"),
                        List.of(
                                new Form("Jean", Weight.FULL, Text.of("a")),
                                new Form("J*", Weight.percent(50), Text.of("b")))));
    }

    @Test
    void categoriesIdsAndTagsGoWithTheQuestionsAfterThem() {
        QuestionFile file = GiftReader.read("""
                $CATEGORY: a/b

                // [id:x\\]1] [tag:one] [tag:two words]
                A {T}

                B {F}
                $CATEGORY: c

                C {T}
                """.replace("B {F}\n", "B {F}\n\n"));
        assertThat(file.entries())
                .extracting(Entry::line, Entry::filing)
                .containsExactly(
                        tuple(4, new Filing("a/b", "x]1", List.of("one", "two words"))),
                        tuple(6, new Filing("a/b", "", List.of())),
                        tuple(10, new Filing("c", "", List.of())));
    }

    @Test
    void aBraceThatIsNeverClosedRefusesItsOwnQuestionOnly() {
        QuestionFile file = GiftReader.read("""
                ::One::A {T}

                ::Two::B {=a
                ~b

                ::Three::C {F}

                D } e

                Words to read

                ::Four::E {=x
                """);
        assertThat(file.entries()).extracting(Entry::line).containsExactly(1, 6, 10);
        assertThat(file.refusals())
                .extracting(QuestionRefusal::line, QuestionRefusal::title, QuestionRefusal::fault)
                .containsExactly(
                        tuple(3, "Two", Fault.UNCLOSED),
                        tuple(8, "D } e", Fault.UNOPENED),
                        tuple(12, "Four", Fault.UNCLOSED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNCLOSED        | A {=x
            UNOPENED        | A }
            NESTED          | A {={x} ~y}
            TWICE           | A {T} {F}
            TITLE_UNCLOSED  | ::A {T}
            NO_WORDS        | {T}
            NO_WORDS        | ::Title::{=a ~b}
            FEW             | A {~x}
            FEW             | A {=x -> y}
            FEW             | A {= -> x = -> y}
            EMPTY           | A {=x ~}
            EMPTY           | A {=}
            STRAY           | A {x ~y =z}
            STRAY           | A {x =a -> b =c -> d}
            NO_POINTS       | A {~x ~y}
            ALL_FULL        | A {=x ~%50%y ~%50%}
            NO_FULL         | A {=%50%x}
            NO_FULL         | A {#=%50%3}
            WEIGHT          | A {=x ~%-101%y}
            WEIGHT          | A {~%999999999%x ~y}
            ARROW           | A {=a -> b =c}
            HALF            | A {=a -> =c -> d}
            NUMBER          | A {#x}
            NUMBER          | A {#}
            NUMBER          | A {#1e999999999}
            NUMBER          | A {#1..b}
            RANGE           | A {#5..1}
            RANGE           | A {#5:-1}
            FEW_ITEMS       | A {>}
            """)
    void whatIsNotWholeIsRefusedWithItsReason(Fault fault, String gift) {
        QuestionFile file = GiftReader.read("\n" + gift);
        Fault expected = gift.endsWith("~%50%}") ? Fault.EMPTY : fault;
        assertThat(file.entries()).isEmpty();
        assertThat(file.refusals())
                .extracting(QuestionRefusal::line, QuestionRefusal::fault)
                .containsExactly(tuple(2, expected));
    }

    @Test
    void endsOfLinesOfAnySystemAreEndsOfLines() {
        String unix = "A {T}\n\nB {\n=a\n~b\n}\n";
        for (String end : List.of("\r\n", "\r")) {
            QuestionFile file = GiftReader.read(unix.replace("\n", end));
            assertThat(file.refusals()).isEmpty();
            assertThat(file.entries()).extracting(Entry::line).containsExactly(1, 3);
        }
    }

    @Test
    void aTitleThatIsMissingIsMadeOfTheWords() {
        assertThat(GiftReader.one("Grant is {~buried =entombed} in\nhis tomb.")
                        .head()
                        .name())
                .isEqualTo("Grant is _____ in his tomb.");
        assertThat(GiftReader.one("x".repeat(400)).head().name()).hasSize(250).endsWith("x…");
    }

    private static List<QuestionType> types(String gift) {
        QuestionFile file = GiftReader.read(gift);
        assertThat(file.refusals()).isEmpty();
        return file.entries().stream().map(entry -> entry.question().type()).toList();
    }

    @Test
    void aCategoryEndsTheQuestionBeforeIt() {
        QuestionFile file = GiftReader.read("""
                A {T}
                $CATEGORY: one
                B
                $CATEGORY: two
                C {=x ~y}
                $CATEGORY: three

                D } {T}
                $CATEGORY: four
                E {T}
                """);
        assertThat(file.entries())
                .extracting(
                        entry -> entry.filing().category(),
                        entry -> entry.question().type())
                .containsExactly(
                        tuple("", QuestionType.TRUE_FALSE),
                        tuple("one", QuestionType.DESCRIPTION),
                        tuple("two", QuestionType.SINGLE),
                        tuple("four", QuestionType.TRUE_FALSE));
        assertThat(file.refusals()).hasSize(1);
    }

    @Test
    void wordsThatAreLaidOutKeepTheirBlanks() {
        Question question = GiftReader.one("""
                [markdown]Choose:
                - a
                  - within a
                    code
                hard\s\s
                break {
                  =[markdown]one
                    two
                  ~three
                  four
                  ####[plain]Read
                  again.
                }
                """);
        assertThat(question.head().text().text()).isEqualTo("Choose:\n- a\n  - within a\n    code\nhard  \nbreak");
        assertThat(question.head().feedback().text()).isEqualTo("Read again.");
        List<Choice> choices = ((Question.Single) question).choices();
        assertThat(choices.get(0).text()).isEqualTo(new Text(Format.MARKDOWN, "one\n    two"));
        assertThat(GiftReader.one("Plain\n  words. {=a\n  b ~c}"))
                .isEqualTo(GiftReader.one("Plain\nwords. {=a\nb ~c}"));
    }
}
