package org.teranga.platform.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.HTMLOutputFormat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.content.markdown.Markdown.Options;
import org.teranga.platform.testing.ProcessorTime;

class MarkdownTest {
    private static final Options BELOW = Options.headingsFrom(2);

    @Test
    void whatPeopleWriteIsShown() {
        assertThat(Markdown.render("Un mot *doux* et **fort** :\n\n- un\n- deux\n\n3. trois\n\n> dit", BELOW))
                .contains("<p>Un mot <em>doux</em> et <strong>fort</strong> :</p>")
                .containsIgnoringNewLines("<ul><li>un</li><li>deux</li></ul>")
                .containsIgnoringNewLines("<ol start=\"3\"><li>trois</li></ol>")
                .containsIgnoringNewLines("<blockquote><p>dit</p></blockquote>");
    }

    @Test
    void headingsStandBelowThoseOfThePageAndLeaveNoLevelOut() {
        assertThat(Markdown.render("# a\n\n## b\n\n###### c", Options.headingsFrom(3)))
                .isEqualToIgnoringNewLines("<h3>a</h3><h4>b</h4><h5>c</h5>");
        assertThatThrownBy(() -> Options.headingsFrom(7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLinkTellsNobodyWhereOneCameFrom() {
        assertThat(Markdown.render("[ici](https://exemple.org/a?b=c \"titre\") <mailto:a@exemple.org>", BELOW))
                .contains("rel=\"nofollow noopener noreferrer\"")
                .contains("href=\"https://exemple.org/a?b&#61;c\"")
                .contains("title=\"titre\"")
                .contains("href=\"mailto:a&#64;exemple.org\"");
        assertThat(Markdown.render("[page](/fr/rights) [ici](#a)", BELOW))
                .contains("href=\"/fr/rights\"", "href=\"#a\"");
    }

    @Test
    void aPictureFromElsewhereIsItsDescriptionOneFromHereIsShown() {
        assertThat(Markdown.render("![une *porte*](https://spy.example/p.png)", BELOW))
                .isEqualTo("<p>une porte</p>");
        Options withOwn = BELOW.with(
                written -> written.equals("porte") ? Optional.of("/files/1") : Optional.of("//spy.example/" + written));
        assertThat(Markdown.render("![une porte](porte)", withOwn)).contains("src=\"/files/1\"", "alt=\"une porte\"");
        assertThat(Markdown.render("![une porte](x.png)", withOwn)).doesNotContain("spy.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<iframe src=\"//spy.example\"></iframe>",
                "<style>*{display:none}</style>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&#58;alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "<javascript:alert(1)>",
                "[x](/a \"\\\" onmouseover=\\\"alert(1)\")",
                "![x](/a\"onerror=\"alert(1))",
                "![a](javascript:alert(1))",
                "```\"onclick=\"alert(1)\n</code></pre><script>alert(1)</script>\n```",
                "[r]: javascript:alert(1)\n\n[r]",
                "<!-- --><svg onload=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<details open ontoggle=alert(1)>",
                "</div></main><form action=//spy.example><input name=password>"
            })
    void whatHurtsIsLettersOrGone(String hostile) {
        Options all = BELOW.with(Optional::of);
        String html = Markdown.render(hostile, all);
        String tags = html.replaceAll("(?s)>[^<]*", ">"); // what is text between tags may say anything
        assertThat(tags)
                .matches("(?s)[^<]*(</?(p|br|hr|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|a|img)( [^<>]*)?>)*");
        assertThat(tags)
                .doesNotContainPattern("(?i)[\\s\"]on[a-z]+=")
                .doesNotContainPattern("(?i)=\"\\s*(java|vb|data)");
    }

    @Test
    void templateSyntaxStaysWhatItIs() {
        assertThat(Markdown.text("${1+1} <#assign x=1> {{y}} #{z}")).isEqualTo("${1+1} <#assign x=1> {{y}} #{z}");
        assertThat(Markdown.render("${1+1}", BELOW)).isEqualTo("<p>${1&#43;1}</p>");
    }

    static List<String> attacks() {
        int long_ = Markdown.LONGEST - 10;
        return List.of(
                "a".repeat(1_000_000),
                ">".repeat(long_),
                "- ".repeat(long_ / 2),
                "[".repeat(long_),
                "![".repeat(long_ / 2),
                "*a **b ".repeat(long_ / 7),
                "`a``b".repeat(long_ / 5),
                "<a".repeat(long_ / 2),
                "<!--".repeat(long_ / 4),
                "<![CDATA[".repeat(long_ / 9),
                "[a](<b".repeat(long_ / 6),
                "[a](b \"".repeat(long_ / 7),
                "&".repeat(long_),
                "\\".repeat(long_),
                "[a]: b\n".repeat(long_ / 7),
                "* a\n".repeat(long_ / 4),
                "\u0000\uFFFF\uD800".repeat(1000));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noTextTakesLongOrBreaksIt(String attack) {
        Duration begun = ProcessorTime.soFar();
        String html = Markdown.render(attack, BELOW);
        Markdown.text(attack);
        Markdown.excerpt(attack, 200);
        assertThat(ProcessorTime.since(begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(html.length()).isLessThan(30 * attack.length() + 100);
    }

    @Test
    void whateverIsWrittenComesOutInTheSameElements() {
        long seed = 20261125;
        Random random = new Random(seed);
        String[] pieces = {
            "<",
            ">",
            "\"",
            "'",
            "[",
            "](",
            ")",
            "!",
            "`",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "# ",
            "javascript:",
            "&#x6a;",
            "<script",
            "on",
            "load=",
            "=",
            "/",
            "a",
            " ",
            "<!--",
            "-->",
            "*",
            "_",
            "\\",
            "style",
            "&",
            ";",
            "\u0000"
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String tags =
                    Markdown.render(text.toString(), BELOW.with(Optional::of)).replaceAll("(?s)>[^<]*", ">");
            assertThat(tags)
                    .as("seed %d, text %d: %s", seed, i, text)
                    .matches("(?s)[^<]*(</?(p|br|hr|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|a|img)( [^<>]*)?>)*")
                    .doesNotContainPattern("(?i)=\"\\s*(java|vb|data)");
        }
    }

    @Test
    void theWordsAreReadWithoutMarks() {
        assertThat(Markdown.text(
                        "# Titre\n\nUn [lien](https://x.example) et\nla suite\n\n- `un`\n- **deux**\n\n![porte](x)"))
                .isEqualTo("Titre\nUn lien et la suite\nun\ndeux\nporte");
        assertThat(Markdown.text("")).isEmpty();
    }

    @Test
    void anExcerptEndsAfterAWord() {
        assertThat(Markdown.excerpt("# Titre\n\nDeux *mots*, puis", 15)).isEqualTo("Titre Deux…");
        assertThat(Markdown.excerpt("court", 15)).isEqualTo("court");
        assertThat(Markdown.excerpt("a".repeat(50), 10)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aTemplatePrintsItAsItIs() throws Exception {
        assertThat(HTMLOutputFormat.INSTANCE.getMarkupString(Markdown.markup("*a*", BELOW)))
                .isEqualTo("<p><em>a</em></p>");
    }
}
