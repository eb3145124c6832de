package org.teranga.training.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.teranga.training.quiz.bank.Taken;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.shelf.ShelfQuestions.ShelfQuestion;

class ShelfQuestionsTest {
    static final List<String> COURSES = CourseFiles.COURSES;

    private static Taken taken(String reference, String gift) {
        return new Taken(UUID.randomUUID(), UUID.randomUUID(), reference, Map.of("fr", GiftReader.one(gift)), false);
    }

    @ParameterizedTest
    @FieldSource("COURSES")
    void eachHasANameThatItsTitleMayOutlive(String course) {
        List<ShelfQuestion> all = ShelfQuestions.of(course);
        assertThat(all)
                .hasSize(15)
                .allMatch(one -> !one.entry().filing().reference().isEmpty());
        assertThat(all).extracting(ShelfQuestion::key).doesNotHaveDuplicates();
        assertThat(all).extracting(one -> ShelfQuestions.title(one.words())).doesNotHaveDuplicates();
    }

    @Test
    void oneIsKnownAgainByItsNameElseByItsTitle() {
        ShelfQuestion there = ShelfQuestions.of("living-together").getFirst();
        Taken named = taken("le-repas-dans-la-chambre", "::Ancien titre::A ? {T}");
        Taken titled = taken("", "::Le repas dans la chambre::A ? {T}");
        Taken other = taken("autre", "::Le repas dans la chambre::A ? {T}");
        assertThat(ShelfQuestions.taken(there, List.of(other, titled, named))).isEqualTo(named);
        assertThat(ShelfQuestions.taken(there, List.of(other, titled))).isEqualTo(titled);
        assertThat(ShelfQuestions.taken(there, List.of(other))).isNull();
    }

    @Test
    void whatTheShelfHasNoMoreIsToldUntilItIsSeenOrAskedNoMore() {
        List<ShelfQuestion> shelf = ShelfQuestions.of("living-together").subList(0, 1);
        Taken same = new Taken(
                UUID.randomUUID(),
                UUID.randomUUID(),
                shelf.getFirst().key(),
                shelf.getFirst().words(),
                false);
        Taken gone = taken("une-autre", "::Une autre::A ? {T}");
        Taken seen = new Taken(UUID.randomUUID(), UUID.randomUUID(), "vue", Map.of(), false);
        Taken retired = new Taken(UUID.randomUUID(), UUID.randomUUID(), "retirée", gone.words(), true);
        QuestionNews.News news = QuestionNews.News.between(shelf, List.of(same, gone, seen, retired));
        assertThat(news.other()).isEmpty();
        assertThat(news.gone()).containsExactly(gone);
        assertThat(news.gone(gone.question().toString())).isEqualTo(gone);
    }

    @Test
    void ofAQuestionThatIsAskedNoMoreThereIsNoNews() {
        ShelfQuestion there = ShelfQuestions.of("living-together").getFirst();
        Taken changed = taken(there.key(), "::Ancien titre::A ? {T}");
        Taken retired = new Taken(changed.question(), changed.course(), there.key(), changed.words(), true);
        assertThat(QuestionNews.News.between(List.of(there), List.of(changed)).other())
                .containsEntry(there, changed);
        assertThat(QuestionNews.News.between(List.of(there), List.of(retired)).none())
                .isTrue();
    }
}
