package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teranga.platform.samples.RenderedPage;
import org.teranga.platform.samples.Sample;

/** Each page with each of its records, in every look and language: so many pages are one test. */
class PagesTest {
    private static List<RenderedPage> pages() {
        assertThat(EveryPage.all()).isNotEmpty();
        return EveryPage.all();
    }

    @Test
    void everyTemplateHasASample() {
        Set<String> sampled = Samples.all().stream().map(Sample::template).collect(Collectors.toSet());
        assertThat(EveryPage.templates()).isNotEmpty().allMatch(sampled::contains);
    }

    @Test
    void aPageSaysEverythingAndNothingInline() {
        assertThat(pages()).allSatisfy(page -> {
            // The frame for other sites speaks the language that its own address names; its samples speak French.
            String language = page.sample().template().equals("rights/widget/widget") ? "fr" : page.language();
            assertThat(page.html())
                    .doesNotContain("⟦", " style=", "<style", "javascript:", "\uE000")
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContainPattern(" on[a-z]+=\"")
                    .contains("<html lang=\"" + language + "\" dir=\""
                            + (List.of("ar", "fa-AF", "ps").contains(language) ? "rtl" : "ltr") + "\">");
        });
    }

    @Test
    void aPageHasOneHeadingOfTheFirstLevelAndEachIdOnce() {
        assertThat(pages()).allSatisfy(page -> {
            assertThat(page.html().split("<h1[ >]")).as("h1").hasSize(2);
            assertThat(Pattern.compile(" id=\"([^\"]*)\"")
                            .matcher(page.html())
                            .results()
                            .map(found -> found.group(1)))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void whatPeopleWroteIsEscaped() {
        assertThat(pages())
                .allSatisfy(page ->
                        assertThat(page.html()).doesNotContain("<B.>", "<b>75011", "<already>", "Maison & Commune"));
    }

    @Test
    void noTemplateSwitchesEscapingOff() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".ftlh") && !file.startsWith("target"))
                    .toList();
            assertThat(templates).isNotEmpty();
            for (Path template : templates) {
                assertThat(Files.readString(template))
                        .as("%s", template)
                        .doesNotContain(
                                "?no_esc",
                                "<#noautoesc",
                                "<#outputformat",
                                "<#attempt",
                                "?new",
                                "?api",
                                "?eval",
                                "?interpret");
            }
        }
    }
}
