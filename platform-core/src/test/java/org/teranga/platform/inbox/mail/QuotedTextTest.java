package org.teranga.platform.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The team reads what a person wrote, and not what the person's program put under it. */
class QuotedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oui, mardi.\n\nLe lun. 30 nov. 2026 à 10:12, Maison <no-reply@x.example> a écrit :\n> Bonjour\n>\n> Venez-vous ?",
                "Oui, mardi.\n\nOn Mon, 30 Nov 2026 at 10:12, Maison\n<no-reply@x.example> wrote:\n\n> Hello\n",
                "Oui, mardi.\r\n\r\n-----Original Message-----\r\nFrom: Maison\r\nSent: Monday\r\n\r\nHello",
                "Oui, mardi.\n________________________________\nDe : Maison\nEnvoyé : lundi\nBonjour",
                "Oui, mardi.\n-- \nEnvoyé de mon téléphone",
                "Oui, mardi.\n\nكتب Maison <no-reply@x.example> في 30 نوفمبر 2026:\n> مرحبا",
                "Oui, mardi.\n> Bonjour\n> Venez-vous ?\n"
            })
    void whatIsQuotedGoes(String text) {
        assertThat(QuotedText.without(text)).isEqualTo("Oui, mardi.");
    }

    @Test
    void whatIsAnsweredLineByLineStays() {
        String text = "> Venez-vous ?\nOui\n> Quand ?\nMardi";
        assertThat(QuotedText.without(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> tout est cité", "Je cherche un lit pour :\nma mère", "À 10:30 :\nje viens"})
    void nothingOfOnesOwnIsLost(String text) {
        assertThat(QuotedText.without(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Oui, mardi.</p><blockquote>Bonjour</blockquote>",
                "<html><head><title>x</title><style>p{color:red}</style></head><body><div>Oui,\n mardi.<br></div>"
                        + "<div class=\"gmail_quote\">Le lundi a écrit :<blockquote>Bonjour</blockquote></div></body></html>",
                "Oui, <b>mardi</b>.<script>alert('Bonjour')</script><div id=divRplyFwdMsg>De : Maison</div>",
                "<div>Oui, mardi.<blockquote><div><p>Bonjour<blockquote>encore</div></blockquote>"
            })
    void ofAPageTheWordsStay(String html) {
        assertThat(HtmlText.of(html)).isEqualTo("Oui, mardi.");
    }

    @Test
    void linesOfAPageStayLines() {
        assertThat(HtmlText.of("<p>Un</p><p>Deux<br>Trois</p><ul><li>Quatre &amp; cinq</li></ul>"))
                .isEqualTo("Un\n\nDeux\nTrois\n\nQuatre & cinq");
        assertThat(HtmlText.of("<blockquote>tout</blockquote>")).isEqualTo("tout");
    }
}
