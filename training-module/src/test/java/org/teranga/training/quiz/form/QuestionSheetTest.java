package org.teranga.training.quiz.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.refusal.FieldError;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.gift.RandomQuestions;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionType;

class QuestionSheetTest {
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar");
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** As a browser sends it: everything as text, lines with the ends that forms have. */
    private static Read sent(QuestionSheet sheet) {
        Map<String, List<String>> form = new HashMap<>();
        sheet.values().forEach((field, value) -> form.put(field, List.of(value.replace("\n", "\r\n"))));
        return QuestionSheet.sent(sheet.type(), sheet.languages(), form).read();
    }

    private static List<Question> questions(Path file) throws IOException {
        return GiftReader.read(Files.readString(file)).entries().stream()
                .map(Entry::question)
                .toList();
    }

    @Test
    void everyConstructOfTheTestFileComesBackEqual() throws IOException {
        List<Question> all = questions(Path.of("src/test/resources/gift/every-construct.gift"));
        assertThat(all).hasSizeGreaterThan(20);
        for (Question question : all) {
            Optional<QuestionSheet> sheet = QuestionSheet.of(Map.of("fr", question), LANGUAGES);
            assertThat(sheet).as("%s", question).isPresent();
            Read read = sent(sheet.orElseThrow());
            assertThat(read.errors()).as("%s", question).isEmpty();
            assertThat(read.words()).as("%s", question).isEqualTo(Map.of("fr", question));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcoming-someone-who-fled", "ethics-and-law-for-hosts", "living-together"})
    void everyShippedQuestionComesBackEqualInAllItsLanguages(String course) throws IOException {
        Map<String, List<Question>> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Path file = RESOURCES.resolve("courses/" + course + "/" + language + "/quiz.gift");
            if (Files.exists(file)) {
                all.put(language, questions(file));
            }
        }
        for (int i = 0; i < all.get("fr").size(); i++) {
            Map<String, Question> words = new LinkedHashMap<>();
            for (Map.Entry<String, List<Question>> one : all.entrySet()) {
                words.put(one.getKey(), one.getValue().get(i));
            }
            Optional<QuestionSheet> sheet = QuestionSheet.of(words, LANGUAGES);
            assertThat(sheet).as("%s", words.get("fr").head().name()).isPresent();
            assertThat(sent(sheet.orElseThrow()).words()).isEqualTo(words);
        }
    }

    @Test
    void whateverQuestionThereIsComesBackEqual() {
        int shown = 0;
        for (long seed = 0; seed < 5_000; seed++) {
            Question question = new RandomQuestions(seed).next();
            Optional<QuestionSheet> sheet = QuestionSheet.of(Map.of("fr", question), LANGUAGES);
            if (sheet.isPresent()) {
                assertThat(sent(sheet.get()).words()).as("seed %d", seed).isEqualTo(Map.of("fr", question));
                shown++;
            }
        }
        assertThat(shown).isEqualTo(5_000);
    }

    @Test
    void aTranslationWithItsAnswersInAnotherOrderIsLeftToTheSource() {
        Map<String, Question> words =
                Map.of("fr", GiftReader.one("A ? {=oui ~non}"), "en", GiftReader.one("A? {~no =yes}"));
        assertThat(QuestionSheet.of(words, LANGUAGES)).isEmpty();
    }

    @Test
    void rowsAreAddedMovedAndTakenAwayInAllLanguages() {
        QuestionSheet sheet = QuestionSheet.of(
                        Map.of(
                                "fr",
                                GiftReader.one("A ? {=un#U ~%-50%deux}"),
                                "en",
                                GiftReader.one("A? {=one ~%-50%two}")),
                        LANGUAGES)
                .orElseThrow();
        QuestionSheet moved = sheet.after("down-choice-0");
        assertThat(moved.read().words())
                .containsEntry("fr", GiftReader.one("A ? {~%-50%deux =un#U}"))
                .containsEntry("en", GiftReader.one("A? {~%-50%two =one}"));
        assertThat(sheet.after("up-choice-0")).isEqualTo(sheet);
        assertThat(sheet.after("down-choice-1")).isEqualTo(sheet);
        QuestionSheet more = sheet.after("add-choice");
        assertThat(more.count(FormRows.CHOICE)).isEqualTo(3);
        assertThat(more.read().words()).isEqualTo(sheet.read().words());
        assertThat(more.after("remove-choice-0").value("fr-choice0-text")).isEqualTo("deux");
        assertThat(more.after("remove-choice-9").read().words())
                .isEqualTo(sheet.read().words());
        assertThat(sheet.after("without-en").read().words()).containsOnlyKeys("fr");
        assertThat(sheet.after("nonsense-choice-1")).isEqualTo(sheet);
    }

    @Test
    void aNewOneIsMadeOfFieldsThatPeopleFillIn() {
        Map<String, List<String>> form = new HashMap<>();
        QuestionSheet.blank(QuestionType.NUMERICAL, LANGUAGES).values().forEach((k, v) -> form.put(k, List.of(v)));
        form.put("fr-text", List.of("Combien ?\u0000"));
        form.put("value0-first", List.of("3,5"));
        form.put("value0-second", List.of("٠٫٥"));
        form.put("value0-points", List.of(" 100 % "));
        assertThat(QuestionSheet.sent(QuestionType.NUMERICAL, LANGUAGES, form).read())
                .isEqualTo(new Read(Map.of("fr", GiftReader.one("Combien ? {#3.5:0.5}")), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, fr-text choice0-points fr-choice0-text",
        "MULTIPLE, fr-text fr-choice0-text",
        "TRUE_FALSE, fr-text truth",
        "MATCHING, fr-text fr-pair0-prompt",
        "ORDERING, fr-text fr-item0-text",
        "SHORT_ANSWER, fr-text fr-form0-text",
        "NUMERICAL, fr-text value0-first",
        "MISSING_WORD, fr-after fr-text fr-choice0-text",
        "ESSAY, fr-text",
        "DESCRIPTION, fr-text"
    })
    void everythingThatIsMissingIsToldAtOnceAtItsField(QuestionType type, String fields) {
        QuestionSheet blank = QuestionSheet.blank(type, LANGUAGES);
        List<String> expected = new ArrayList<>(List.of(fields.split(" ")));
        expected.remove("choice0-points");
        assertThat(blank.read().errors()).extracting(FieldError::field).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(blank.read().words()).isEmpty();
    }

    @Test
    void whatIsWrongInALanguageIsToldThere() {
        Map<String, List<String>> form = new HashMap<>(Map.of(
                "choice-rows", List.of("3"),
                "fr-text", List.of("Quoi ?"),
                "fr-choice0-text", List.of("un"),
                "choice0-points", List.of("beaucoup"),
                "fr-choice1-feedback", List.of("Parce que."),
                "fr-choice2-text", List.of("trois"),
                "ar-text", List.of("ماذا؟"),
                "ar-choice0-text", List.of("واحد")));
        Read read = QuestionSheet.sent(QuestionType.SINGLE, LANGUAGES, form).read();
        assertThat(read.words()).isEmpty();
        assertThat(read.errors())
                .extracting(FieldError::field, FieldError::key)
                .contains(
                        tuple("choice0-points", "quiz_fault.weight"),
                        tuple("fr-choice1-text", "quiz_fault.empty"),
                        tuple("ar-choice1-text", "questions.fault.untranslated"),
                        tuple("ar-choice2-text", "questions.fault.untranslated"));
    }

    @Test
    void oneThatIsSentByMischiefHasAnEnd() {
        Map<String, List<String>> form = new HashMap<>(
                Map.of("choice-rows", List.of("999"), "fr-text", List.of("x".repeat(100_000)), "evil", List.of("x")));
        QuestionSheet sheet = QuestionSheet.sent(QuestionType.SINGLE, LANGUAGES, form);
        assertThat(sheet.count(FormRows.CHOICE)).isEqualTo(Question.MOST);
        assertThat(sheet.values()).doesNotContainKey("evil");
        assertThat(sheet.read().errors()).extracting(FieldError::key).contains("quiz_fault.long");
        assertThat(sheet.after("add-choice").count(FormRows.CHOICE)).isEqualTo(Question.MOST);
    }
}
