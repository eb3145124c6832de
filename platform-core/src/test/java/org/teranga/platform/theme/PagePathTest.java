package org.teranga.platform.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;

class PagePathTest {
    private static final List<Language> OFFERED = Languages.of(List.of("fr", "ar"));

    @Test
    void theLanguageIsThePartBeforeTheRest() {
        assertThat(path("/fr/offer", "kind=housing").rest()).isEqualTo("/offer?kind=housing");
        assertThat(path("/fr/offer", "kind=housing").bare()).isEqualTo("/offer");
        assertThat(path("/ar", null).rest()).isEqualTo("/");
        assertThat(path("/ar/", null).rest()).isEqualTo("/");
    }

    @Test
    void anotherLanguageIsNone() {
        assertThat(path("/en/offer", null).language()).isEmpty();
        assertThat(path("/french/offer", null).language()).isEmpty();
        assertThat(path("/", null).rest()).isEqualTo("/");
    }

    private static PagePath path(String uri, @Nullable String query) {
        return PagePath.of(uri, query, OFFERED);
    }
}
