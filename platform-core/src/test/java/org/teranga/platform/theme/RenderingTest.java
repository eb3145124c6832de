package org.teranga.platform.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.theme.template.ThemesTest;

class RenderingTest {
    private static final View VIEW = new View("<b>&\"", 30_871, LocalDate.of(2026, 12, 1), List.of("a", "b"));

    @TempDir
    private Path root;

    @BeforeEach
    void aTheme() throws IOException {
        ThemesTest.write(root, "base/theme.properties", "");
        ThemesTest.write(
                root,
                "base/messages/test_fr.properties",
                "greet=Bonjour <{0}>, {1, plural, one {un} other {{1, number}}}\nplain=a & b\n");
    }

    @Test
    void whatPeopleWroteIsEscaped() throws IOException {
        assertThat(rendered("${view.word}")).isEqualTo("&lt;b&gt;&amp;&quot;");
        assertThat(rendered("${msg('greet', view.word, 2)}")).isEqualTo("Bonjour &lt;&lt;b&gt;&amp;&quot;&gt;, 2");
    }

    @Test
    void markupInASentenceStaysAndTheRestIsEscaped() throws IOException {
        assertThat(rendered("<#assign who><bdi>${view.word}</bdi></#assign>${msg('greet', who, 1)}"))
                .isEqualTo("Bonjour &lt;<bdi>&lt;b&gt;&amp;&quot;</bdi>&gt;, un");
    }

    @Test
    void recordsShowComponentsAndWhatTheyCompute() throws IOException {
        assertThat(rendered("${view.number} ${view.twice} ${view.plus(1)} <#list view.list as x>${x}</#list>"))
                .isEqualTo("30871 61742 30872 ab");
    }

    @Test
    void numbersAndDatesAreWrittenInTheLanguage() throws IOException {
        assertThat(rendered("${number(view.number)}, ${date(view.day)}")).isEqualTo("30\u202F871, 1er décembre 2026");
    }

    @Test
    void anAddressOfAnotherThemeIsKnown() throws IOException {
        ThemesTest.write(root, "town/theme.properties", "");
        assertThat(rendered("${asset('x.css', 'town')}"))
                .startsWith("/static/town/")
                .endsWith("/x.css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${view.missing}",
                "${msg('greet', view.day, 1)}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${view.class.classLoader}",
                "${view?api.getClass()}",
                "${asset('x', 'nowhere')}"
            })
    void whatIsMissingOrForbiddenFailsAndNamesThePlace(String template) throws IOException {
        ThemesTest.write(root, "base/page.ftlh", "first line\n" + template);
        Themes themes = ThemesTest.themes(root);
        assertThatThrownBy(() -> ThemesTest.render(themes, "base", "page.ftlh", VIEW))
                .isInstanceOf(PageFailed.class)
                .hasMessageContaining("page.ftlh")
                .hasMessageNotContaining("<b>");
    }

    private String rendered(String template) throws IOException {
        ThemesTest.write(root, "base/page.ftlh", template);
        return ThemesTest.render(ThemesTest.themes(root), "base", "page.ftlh", VIEW);
    }

    /** A view. */
    public record View(String word, int number, LocalDate day, List<String> list) {
        public int twice() {
            return 2 * number;
        }

        public int plus(int more) {
            return number + more;
        }
    }
}
