package org.teranga.platform.theme.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.folder.StaticFile;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.folder.ThemeFolders;
import org.teranga.platform.theme.folder.UnknownTheme;

public class ThemesTest {
    @TempDir
    private Path product;

    @TempDir
    private Path operator;

    @BeforeEach
    void threeThemesInAChain() throws IOException {
        write(product, "base/theme.properties", "");
        write(product, "base/page.ftlh", "base says ${view.word}");
        write(product, "base/only.ftlh", "only base");
        write(product, "base/css/tokens.css", "/* tokens */\n");
        write(product, "base/static/glyph.svg", "<svg>base</svg>");
        write(product, "parent/theme.properties", "");
        write(product, "parent/page.ftlh", "parent says ${view.word}");
        write(product, "child/theme.properties", "parent=parent");
        write(product, "child/css/theme.css", "/* child */\n");
    }

    @Test
    void aFileIsTakenFromTheNearestOfTheChain() {
        Themes themes = themes(product);
        assertThat(render(themes, "child", "page.ftlh", new Word("hello"))).isEqualTo("parent says hello");
        assertThat(render(themes, "child", "only.ftlh", new Word(""))).isEqualTo("only base");
        assertThat(render(themes, "base", "page.ftlh", new Word("hello"))).isEqualTo("base says hello");
    }

    @Test
    void theOperatorsFilesWinOneByOne() throws IOException {
        write(operator, "base/only.ftlh", "the operator's");
        write(operator, "town/theme.properties", "parent=child");
        Themes themes = themes(operator, product);
        assertThat(render(themes, "town", "only.ftlh", new Word(""))).isEqualTo("the operator's");
        assertThat(render(themes, "town", "page.ftlh", new Word("x"))).isEqualTo("parent says x");
        assertThat(themes.names()).containsExactlyInAnyOrder("base", "parent", "child", "town");
    }

    @Test
    void anUnknownThemeOrParentIsAnErrorThatNamesTheKnownOnes() throws IOException {
        assertThatThrownBy(() -> themes(product).named("nowhere"))
                .isInstanceOf(UnknownTheme.class)
                .hasMessageContaining("base, child, parent");
        write(product, "orphan/theme.properties", "parent=gone");
        assertThatThrownBy(() -> themes(product))
                .isInstanceOf(UnknownTheme.class)
                .hasMessageContaining("gone");
    }

    @Test
    void anAssociationWhoseThemeVanishedWearsBaseAndTheLogSaysSoOnce() {
        Themes themes = themes(product);
        Tenant gone = association("gone");
        List<String> said = new ArrayList<>();
        Logger log = Logger.getLogger(Themes.class.getName());
        Handler ear = new StreamHandler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }
        };
        log.addHandler(ear);
        try {
            assertThat(themes.of(association("child")).name()).isEqualTo("child");
            assertThat(said).isEmpty();
            assertThat(themes.of(gone).name()).isEqualTo("base");
            assertThat(themes.of(gone).name()).isEqualTo("base");
        } finally {
            log.removeHandler(ear);
        }
        assertThat(said)
                .singleElement()
                .asString()
                .contains("no theme gone", "base, child, parent", "lille wears base");
    }

    private static Tenant association(String theme) {
        return new Tenant(UUID.randomUUID(), "lille", "Lille", TenantStatus.ACTIVE, List.of("fr"), List.of(), theme);
    }

    @Test
    void aThemeThatIsItsOwnParentIsAnError() throws IOException {
        write(product, "parent/theme.properties", "parent=child");
        assertThatThrownBy(() -> themes(product)).hasMessageContaining("its own parent");
    }

    @Test
    void oneStylesheetHoldsTheChainFromBaseOn() throws IOException {
        Theme theme = themes(product).named("child");
        StaticFile css = theme.asset("teranga.css").orElseThrow();
        assertThat(new String(css.plain(), StandardCharsets.UTF_8)).isEqualTo("/* tokens */\n/* child */\n");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(css.gzipped())).readAllBytes())
                .isEqualTo(css.plain());
        assertThat(css.type()).isEqualTo("text/css; charset=utf-8");
        assertThat(theme.assetUrl("glyph.svg")).isEqualTo("/static/child/" + theme.fingerprint() + "/glyph.svg");
    }

    @Test
    void theFingerprintChangesWithAnyFile() throws IOException {
        String before = themes(product).named("child").fingerprint();
        write(product, "base/static/glyph.svg", "<svg>new</svg>");
        assertThat(themes(product).named("child").fingerprint()).isNotEqualTo(before);
    }

    @Test
    void aFileOutsideTheStaticFolderIsNotServed() {
        Theme theme = themes(product).named("child");
        assertThat(theme.asset("../page.ftlh")).isEmpty();
        assertThat(theme.asset("theme.properties")).isEmpty();
    }

    @Test
    void aTemplateOutsideTheChainIsNotRead() throws IOException {
        write(product, "secret.ftlh", "outside");
        assertThatThrownBy(() -> render(themes(product), "child", "../secret.ftlh", new Word("")))
                .hasMessageContaining("secret");
    }

    public static Themes themes(Path... roots) {
        return new Themes(new ThemeFolders(List.of(roots)));
    }

    public static String render(Themes themes, String theme, String template, Record view) {
        return new Rendering(themes).text(themes.named(theme), template, Languages.FRENCH, view);
    }

    public static void write(Path root, String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** A view. */
    public record Word(String word) {}
}
