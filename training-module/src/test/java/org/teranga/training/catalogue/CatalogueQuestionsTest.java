package org.teranga.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.teranga.training.catalogue.CatalogueQuestions.ShelfQuestion;
import org.teranga.training.quiz.bank.AdoptedQuestion;
import org.teranga.training.quiz.gift.GiftReader;

class CatalogueQuestionsTest {
    static final List<String> COURSES = CourseFiles.COURSES;

    private static AdoptedQuestion taken(String reference, String gift) {
        return new AdoptedQuestion(
                UUID.randomUUID(), UUID.randomUUID(), reference, Map.of("fr", GiftReader.one(gift)), false);
    }

    @ParameterizedTest
    @FieldSource("COURSES")
    void eachHasANameThatItsTitleMayOutlive(String course) {
        List<ShelfQuestion> all = CatalogueQuestions.of(course);
        assertThat(all)
                .hasSize(course.equals("helping-someone-who-fled") ? 8 : 15)
                .allMatch(one -> !one.entry().filing().reference().isEmpty());
        assertThat(all).extracting(ShelfQuestion::key).doesNotHaveDuplicates();
        assertThat(all).extracting(one -> CatalogueQuestions.title(one.words())).doesNotHaveDuplicates();
    }

    @Test
    void oneIsKnownAgainByItsNameElseByItsTitle() {
        ShelfQuestion there = CatalogueQuestions.of("living-together").getFirst();
        AdoptedQuestion named = taken("le-repas-dans-la-chambre", "::Ancien titre::A ? {T}");
        AdoptedQuestion titled = taken("", "::Le repas dans la chambre::A ? {T}");
        AdoptedQuestion other = taken("autre", "::Le repas dans la chambre::A ? {T}");
        assertThat(CatalogueQuestions.taken(there, List.of(other, titled, named)))
                .isEqualTo(named);
        assertThat(CatalogueQuestions.taken(there, List.of(other, titled))).isEqualTo(titled);
        assertThat(CatalogueQuestions.taken(there, List.of(other))).isNull();
    }

    @Test
    void whatTheShelfHasNoMoreIsToldUntilItIsSeenOrAskedNoMore() {
        List<ShelfQuestion> shelf = CatalogueQuestions.of("living-together").subList(0, 1);
        AdoptedQuestion same = new AdoptedQuestion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                shelf.getFirst().key(),
                shelf.getFirst().words(),
                false);
        AdoptedQuestion gone = taken("une-autre", "::Une autre::A ? {T}");
        AdoptedQuestion seen = new AdoptedQuestion(UUID.randomUUID(), UUID.randomUUID(), "vue", Map.of(), false);
        AdoptedQuestion retired =
                new AdoptedQuestion(UUID.randomUUID(), UUID.randomUUID(), "retirée", gone.words(), true);
        QuestionNews.News news = QuestionNews.News.between(shelf, List.of(same, gone, seen, retired));
        assertThat(news.other()).isEmpty();
        assertThat(news.gone()).containsExactly(gone);
        assertThat(news.gone(gone.question().toString())).isEqualTo(gone);
    }

    @Test
    void ofAQuestionThatIsAskedNoMoreThereIsNoNews() {
        ShelfQuestion there = CatalogueQuestions.of("living-together").getFirst();
        AdoptedQuestion changed = taken(there.key(), "::Ancien titre::A ? {T}");
        AdoptedQuestion retired =
                new AdoptedQuestion(changed.question(), changed.course(), there.key(), changed.words(), true);
        assertThat(QuestionNews.News.between(List.of(there), List.of(changed)).other())
                .containsEntry(there, changed);
        assertThat(QuestionNews.News.between(List.of(there), List.of(retired)).none())
                .isTrue();
    }
}
