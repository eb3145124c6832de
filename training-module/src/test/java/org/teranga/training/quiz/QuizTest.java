package org.teranga.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Library.Called;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.QuestionRevision;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.gift.GiftReader;

class QuizTest {
    private static final QuizPlan NOTHING = new QuizPlan(List.of(), List.of(), false, true);

    private static Quiz quiz(Map<String, String> titles) {
        Quiz quiz = Quiz.begin(UUID.randomUUID(), UUID.randomUUID(), NOTHING, Instant.EPOCH);
        quiz.write(titles, QuizTerms.OF_COURSE, NOTHING, Instant.EPOCH);
        return quiz;
    }

    @Test
    void itIsCalledInTheLanguageAskedElseInFrenchElseInAny() {
        assertThat(quiz(Map.of("fr", "Mots", "ar", "كلمات")).called("ar")).contains(new Called("ar", "كلمات", ""));
        assertThat(quiz(Map.of("fr", "Mots", "ar", "كلمات")).called("en")).contains(new Called("fr", "Mots", ""));
        assertThat(quiz(Map.of("ar", "كلمات")).called("en")).contains(new Called("ar", "كلمات", ""));
        assertThat(quiz(Map.of()).called("fr")).isEmpty();
    }

    @Test
    void whatItDoesNotSayTheCourseSays() {
        CourseTerms own = new QuizTerms(60, null, 24).in(CourseTerms.FIRST);
        assertThat(own.passMark()).isEqualTo(60);
        assertThat(own.attempts()).isEqualTo(CourseTerms.FIRST.attempts());
        assertThat(own.waitHours()).isEqualTo(24);
        assertThat(QuizTerms.OF_COURSE.in(CourseTerms.FIRST)).isEqualTo(CourseTerms.FIRST);
    }

    @Test
    void aPlanAsksWhatIsThereAndWhatItsDrawsFind() {
        BankQuestion question = new BankQuestion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Filing("Langue/Mots", "", List.of("facile")),
                new QuestionRevision(UUID.randomUUID(), 1, "fr", new TreeMap<>(Map.of("fr", GiftReader.one("A {T}")))),
                Instant.EPOCH,
                null);
        List<BankQuestion> bank = List.of(question);
        assertThat(NOTHING.asks(bank)).isFalse();
        assertThat(asking(question.id()).asks(bank)).isTrue();
        assertThat(asking(question.id()).asks(List.of())).isFalse();
        assertThat(asking(UUID.randomUUID()).asks(bank)).isFalse();
        assertThat(drawing("Langue", "facile").asks(bank)).isTrue();
        assertThat(drawing("Langue", "nobody").asks(bank)).isFalse();
        assertThat(drawing("Lang", "").asks(bank)).isFalse();
    }

    private static QuizPlan asking(UUID question) {
        return new QuizPlan(List.of(question), List.of(), false, false);
    }

    private static QuizPlan drawing(String category, String tag) {
        return new QuizPlan(List.of(), List.of(new QuizPlan.Draw(category, tag, 1)), false, false);
    }
}
