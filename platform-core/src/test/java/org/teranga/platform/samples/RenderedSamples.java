package org.teranga.platform.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.template.Themes;

/** Each page of a module says everything in each of its languages, with each of its records; all looks and the checker of HTML are in the themes. */
public abstract class RenderedSamples {
    private static final Themes THEMES = new Themes(Optional.empty());

    /** The records of the module. */
    protected abstract Stream<Sample> samples();

    /** The languages in which a page is read. */
    protected List<Language> languages(Sample sample) {
        return Sample.LANGUAGES;
    }

    @Test
    void everyPageSaysEverythingInEachLanguage() {
        List<Sample> samples = samples().toList();
        assertThat(samples).isNotEmpty();
        for (Sample sample : samples) {
            for (Language language : languages(sample)) {
                RenderedPage page = RenderedPage.of(THEMES, THEMES.base(), language, sample);
                assertThat(page.html()).as(page.name()).contains("<h1").doesNotContain("⟦", "<B.>", "Maison & Commune");
            }
        }
    }
}
