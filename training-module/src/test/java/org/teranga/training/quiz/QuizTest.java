package org.teranga.training.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Library.Called;
import org.teranga.training.course.Terms;

class QuizTest {
    private static final Plan NOTHING = new Plan(List.of(), List.of(), false, true);

    private static Quiz quiz(Map<String, String> titles) {
        return new Quiz(UUID.randomUUID(), UUID.randomUUID(), titles, QuizTerms.OF_COURSE, NOTHING);
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
        Terms own = new QuizTerms(60, null, 24).in(Terms.FIRST);
        assertThat(own.passMark()).isEqualTo(60);
        assertThat(own.attempts()).isEqualTo(Terms.FIRST.attempts());
        assertThat(own.waitHours()).isEqualTo(24);
        assertThat(QuizTerms.OF_COURSE.in(Terms.FIRST)).isEqualTo(Terms.FIRST);
    }
}
