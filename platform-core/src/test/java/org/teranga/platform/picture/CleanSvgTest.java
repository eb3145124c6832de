package org.teranga.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.refusal.Unprocessable;

class CleanSvgTest {
    private static final String ROOT = "<svg xmlns=\"http://www.w3.org/2000/svg\" "
            + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 80 40\">";

    @Test
    void aDrawingKeepsItsShapesAndColours() {
        CleanPicture clean = clean(ROOT + "<title>A &amp; B</title><defs><linearGradient id=\"g\"><stop offset=\"0\" "
                + "stop-color=\"#fff\"/></linearGradient></defs><g transform=\"translate(1 2)\"><path fill=\"url(#g)\" "
                + "d=\"M0 0h10v-1e1z\"/><rect class=\"a\" style=\"stroke: rgb(1, 2, 3); stroke-width:2\"/></g>"
                + "<style>.a, .b { fill: #c00; } .b{opacity:.5}</style></svg>");
        assertThat(text(clean))
                .contains("<title>A &amp; B</title>", "fill=\"url(#g)\"", "d=\"M0 0h10v-1e1z\"", "translate(1 2)")
                .contains("fill=\"#c00\"", "stroke=\"rgb(1, 2, 3)\"", "stroke-width=\"2\"")
                .doesNotContain("style", "class");
        assertThat(clean.leftOut()).isEmpty();
        assertThat(clean.width()).isEqualTo(2 * clean.height());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script xlink:href=\"https://evil.example/x.js\"/>",
                "<path onload=\"alert(1)\" onclick='alert(1)' d=\"M0 0\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><iframe src=\"https://evil.example\"/></body></foreignObject>",
                "<image href=\"https://evil.example/pixel.png\"/><image xlink:href=\"data:image/svg+xml;base64,AAAA\"/>",
                "<use href=\"https://evil.example/a.svg#b\"/>",
                "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/><set attributeName=\"onload\" to=\"alert(1)\"/>",
                "<style>@import url(https://evil.example/x.css); * { background: url(https://evil.example) }</style>",
                "<style>.a{fill:url(https://evil.example/#a)}</style><path class=\"a\" d=\"M0 0\"/>",
                "<path style=\"fill: url('https://evil.example/a#b'); background: expression(alert(1))\" d=\"M0 0\"/>",
                "<path fill=\"url(https://evil.example/a.svg#b)\" filter=\"url(#f)\" d=\"M0 0\"/>",
                "<path fill=\"red;background:url(//evil.example)\" d=\"M0 0\"/>",
                "<path d='M0 0\"/&gt;&lt;script&gt;alert(1)&lt;/script>'/>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
                "<filter id=\"f\"><feImage href=\"https://evil.example\"/></filter>",
                "<?xml-stylesheet href=\"https://evil.example/x.css\"?>",
                "<!-- --><![CDATA[<script>alert(1)</script>]]>"
            })
    void whatCouldRunOrFetchIsNotCopied(String hostile) {
        String clean = text(clean(ROOT + hostile + "<circle r=\"3\"/></svg>"));
        assertThat(clean)
                .contains("<circle r=\"3\"")
                .doesNotContain(
                        "script",
                        "alert",
                        "evil",
                        "href",
                        "javascript",
                        "onload",
                        "foreignObject",
                        "image",
                        "style",
                        "<use");
    }

    @Test
    void whatWasLeftOutAndWouldBeMissedIsSaid() {
        assertThat(clean(ROOT + "<script/><image/><metadata/><path onload=\"x\" d=\"M0 0\"/></svg>")
                        .leftOut())
                .containsExactlyInAnyOrder("script", "image", "onload");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body/></html>",
                "<svg viewBox=\"0 0 1 1\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 10\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 1\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">",
                "<svg",
                "<<<"
            })
    void whatIsNoDrawingIsRefused(String sent) {
        assertThatThrownBy(() -> clean(sent))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused).isInstanceOf(Unprocessable.class));
    }

    @Test
    void entitiesAreNeitherFetchedNorUnfolded() {
        String fetch = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + ROOT + "<text>&x;</text></svg>";
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + ROOT
                + "<text>&b;</text></svg>";
        for (String hostile : new String[] {fetch, bomb}) {
            String clean;
            try {
                clean = text(clean(hostile));
            } catch (Refusal refused) {
                clean = "";
            }
            assertThat(clean).doesNotContain("root:", "aaaa");
        }
    }

    @Test
    void aDrawingOfTooMuchIsRefused() {
        assertThatThrownBy(() -> clean(ROOT + "<path/>".repeat(5_001) + "</svg>"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> clean(ROOT + "<g>".repeat(100) + "</g>".repeat(100) + "</svg>"))
                .isInstanceOf(Refusal.class);
    }

    /** Whatever stands in values of attributes, what comes out is a drawing without anything that runs. */
    @Test
    void randomValuesOfAttributesNeverBreakOut() {
        long seed = 31;
        Random random = new Random(seed);
        String alphabet = "abcuron=\"'<>&;:()#/\\{}@,. url(javascript:\u0000\uFFFE\u2028";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--) {
                value.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String escaped =
                    value.toString().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            try {
                String clean = text(clean(ROOT + "<path fill=\"" + escaped + "\" style=\"" + escaped + "\"/></svg>"));
                assertThat(clean).as("seed %s, %s", seed, i).doesNotContain("javascript:", "<script");
                assertThat(clean.chars().filter(c -> c == '<').count()).isEqualTo(4);
            } catch (Refusal notXml) {
                assertThat(notXml).isInstanceOf(Unprocessable.class);
            }
        }
    }

    private static CleanPicture clean(String svg) {
        return CleanSvg.clean(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(CleanPicture clean) {
        return new String(clean.content(), StandardCharsets.UTF_8);
    }
}
