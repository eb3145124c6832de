package org.teranga.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CESEDA, art. L. 521-1",
                "Ceseda article L521-1",
                "CESEDA art. L.521-1",
                "Céséda,  articles L 521-1",
            })
    void theSameArticleIsTheSameHoweverItIsWritten(String citation) {
        assertThat(new Source(citation, "").laws()).containsExactly("ceseda l521 1");
    }

    @Test
    void everyArticleOfACitationIsNamed() {
        assertThat(new Source("CESEDA, art. L. 121-17, L.521-1, R*. 3 et L. 531-24 à L. 531-27", "").laws())
                .containsExactlyInAnyOrder(
                        "ceseda l121 17", "ceseda l521 1", "ceseda r3", "ceseda l531 24", "ceseda l531 27");
        assertThat(new Source("Règlement (UE) 2024/1351, art. 42, 43 et 46", "").laws())
                .containsExactlyInAnyOrder(
                        "reglement 2024 1351 42", "reglement 2024 1351 43", "reglement 2024 1351 46");
        assertThat(new Source("Règlement (UE) 2024/1351 (gestion de l'asile)", "").laws())
                .containsExactly("reglement 2024 1351");
        assertThat(new Source("Code civil, articles 371 et suivants", "").laws())
                .containsExactly("code civil 371");
        assertThat(new Source("Service-Public, demande d'asile", "").laws())
                .containsExactly("service public demande d asile");
        assertThat(new Source("  ", "").laws()).isEmpty();
    }

    @Test
    void aChangedCodeTouchesItsArticlesAndAChangedArticleItselfAlone() {
        Source article = new Source("CESEDA, art. L. 521-1", "");

        assertThat(article.touchedBy("ceseda")).isTrue();
        assertThat(article.touchedBy("ceseda l521 1")).isTrue();
        assertThat(article.touchedBy("ceseda l521")).isTrue();
        assertThat(article.touchedBy("ceseda l521 10")).isFalse();
        assertThat(article.touchedBy("ces")).isFalse();
        assertThat(new Source("CESEDA, art. L. 521-10", "").touchedBy("ceseda l521 1"))
                .isFalse();
    }
}
