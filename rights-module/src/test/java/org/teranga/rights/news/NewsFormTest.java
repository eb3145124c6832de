package org.teranga.rights.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.web.FieldError;

/** A message has a title in some language, and days in their order. */
class NewsFormTest {
    private static final List<String> LANGUAGES = List.of("fr", "ar");

    @ParameterizedTest
    @CsvSource({
        "Fermé, Lundi., 2026-11-28, '', ''",
        "Fermé, '', 2026-11-28, 2026-11-28, ''",
        "Fermé, '', 2026-11-28, 2026-11-27, until",
        "Fermé, '', 2026-11-28, demain, until",
        "Fermé, '', demain, 2026-11-28, from",
        "Fermé, '', '', '', from",
        "Fermé, '', 2026-02-30, '', from",
        "'', Lundi., 2026-11-28, '', title-fr",
        "'', '', 2026-11-28, '', title-fr",
        "'  ', '  ', 2026-11-28, '', title-fr",
    })
    void eachFaultStandsAtItsField(String title, String content, String from, String until, String fault) {
        NewsForm form = read(title, content, from, until);
        assertThat(form.faults()).extracting(FieldError::field).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
        assertThat(form.right()).isEqualTo(fault.isEmpty());
    }

    @Test
    void whatIsTooLongIsSaidForEachField() {
        NewsForm form = read(
                "t".repeat(NewsItem.Text.LONGEST_TITLE + 1),
                "c".repeat(NewsItem.Text.LONGEST_CONTENT + 1),
                "2026-11-28",
                "");
        assertThat(form.faults()).extracting(FieldError::field).containsExactly("title-fr", "content-fr");
        assertThat(read(
                                "t".repeat(NewsItem.Text.LONGEST_TITLE),
                                "c".repeat(NewsItem.Text.LONGEST_CONTENT),
                                "2026-11-28",
                                "")
                        .right())
                .isTrue();
    }

    @Test
    void aTitleInOneLanguageIsEnough() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("title-ar", " مغلق ");
        fields.putSingle("from", " 2026-11-28 ");
        NewsForm form = NewsForm.read(fields, LANGUAGES);
        assertThat(form.right()).isTrue();
        assertThat(form.kept())
                .containsEntry("title-ar", List.of("مغلق"))
                .containsEntry("from", List.of("2026-11-28"))
                .containsEntry("until", List.of(""))
                .doesNotContainKey("title-fr");
        assertThat(NewsForm.read(new MultivaluedHashMap<>(), LANGUAGES).faults())
                .extracting(FieldError::field)
                .containsExactly("title-fr", "from");
    }

    private static NewsForm read(String title, String content, String from, String until) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("title-fr", title);
        fields.putSingle("content-fr", content);
        fields.putSingle("from", from);
        fields.putSingle("until", until);
        return NewsForm.read(fields, LANGUAGES);
    }
}
