package org.teranga.rights.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class CatalogueTextTest {
    private static final String PAGE = """
            ---
            title: Se soigner: où aller
            summary: Une phrase.
            source: 2
            speaker: no
            ---
            - Court.
            - Clair.

            ## what | Ce que c'est
            Du texte.

            ### Un sous-titre
            Encore.

            ## how | Comment | faire
            1. Un.
            """;

    @Test
    void aPageHasItsHeadItsShortVersionAndItsSections() {
        CatalogueText text = CatalogueText.read("fr.md", PAGE);

        assertThat(text.title()).isEqualTo("Se soigner: où aller");
        assertThat(text.source()).isEqualTo(2);
        assertThat(text.speaker()).isFalse();
        assertThat(text.shortly()).isEqualTo("- Court.\n- Clair.");
        assertThat(text.sections())
                .extracting(CatalogueText.SectionOfText::key, CatalogueText.SectionOfText::title)
                .containsExactly(tuple("what", "Ce que c’est"), tuple("how", "Comment | faire"));
        assertThat(text.sections().getFirst().content()).isEqualTo("Du texte.\n\n### Un sous-titre\nEncore.");
    }

    @Test
    void aGlossaryNamesItsWordsByTheirHeadings() {
        CatalogueText text =
                CatalogueText.read("fr.md", "---\ntitle: Les mots\n---\n## SPADA\nUn lieu.\n## OFPRA\nUn office.");

        assertThat(text.shortly()).isEmpty();
        assertThat(text.speaker()).isTrue();
        assertThat(text.sections())
                .extracting(CatalogueText.SectionOfText::title)
                .containsExactly("SPADA", "OFPRA");
    }

    @Test
    void whatIsNoPageSaysWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueText.read("fr.md", "# Titre"))
                .withMessageContaining("hyphens");
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueText.read("fr.md", "---\nsummary: x\n---\n"))
                .withMessageContaining("title");
    }
}
