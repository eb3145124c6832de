package org.teranga.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.notification.delivery.SmtpServer;
import org.teranga.platform.notification.delivery.SmtpServer.Tls;
import org.teranga.platform.privacy.EmailAddress;

class LetterTest {
    private static final EmailAddress TO = new EmailAddress("marie@exemple.org");

    @Test
    void aPackedLetterIsTheSameUnpacked() {
        Letter letter = new Letter(TO, "Maison", "ar", "وصلنا عرضكم", "a\n\nb\n", "<p>a</p>");
        assertThat(Letter.unpacked(letter.packed())).isEqualTo(letter);
        Letter empty = new Letter(TO, "", "fr", "s", "", "");
        assertThat(Letter.unpacked(empty.packed())).isEqualTo(empty);
        Letter tricky = new Letter(TO, "a\0b", "fr", "s\0t", "x\0y", "z\0");
        assertThat(Letter.unpacked(tricky.packed())).isEqualTo(tricky);
    }

    @Test
    void aLetterWithoutASubjectIsRefusedAndShowsNothing() {
        assertThatThrownBy(() -> new Letter(TO, "Maison", "fr", " \n ", "text", ""))
                .hasMessageContaining("subject");
        assertThat(new Letter(TO, "Maison", "fr", "s", "t", "h")).hasToString("Letter[…]");
    }

    @Test
    void blankLinesPartParagraphsAndAnAddressOnALineIsALink() {
        assertThat(Paragraph.of(
                        "Bonjour,\n\nSuivre :\nhttps://a.example/x?y=1\nencore\ndeux\n\n\nFin http://b.example\n"))
                .containsExactly(
                        new Paragraph("Bonjour,", false),
                        new Paragraph("Suivre :", false),
                        new Paragraph("https://a.example/x?y=1", true),
                        new Paragraph("encore\ndeux", false),
                        new Paragraph("Fin http://b.example", false));
        assertThat(Paragraph.of("javascript:alert(1)\n\ndata:text/html,x"))
                .extracting(Paragraph::link)
                .containsOnly(false);
        assertThat(Paragraph.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "smtps://a:b@mail.example, FROM_THE_START, mail.example, 465, a, b",
        "smtp://a:b@mail.example, STARTTLS, mail.example, 587, a, b",
        "smtp://me%40x.example:p%3Aq+r%2F@mail.example:2525, STARTTLS, mail.example, 2525, me@x.example, p:q+r/",
        "smtp://mail.example?tls=none, NONE, mail.example, 587, ,",
        "smtp://localhost:1025, NONE, localhost, 1025, ,"
    })
    void theAddressOfAMailServerSaysAll(String url, Tls tls, String host, int port, String user, String password) {
        assertThat(SmtpServer.parse(url)).isEqualTo(new SmtpServer(tls, host, port, user, password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example:25", "http://mail.example", "smtp:///x", "smtp://user:sec ret@host", ""})
    void whatIsNoAddressOfAMailServerIsRefusedWithoutBeingRepeated(String url) {
        assertThatThrownBy(() -> SmtpServer.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TERANGA_SMTP_URL")
                .hasMessageNotContaining("sec ret")
                .hasNoCause();
    }

    @Test
    void aMailServerElsewhereMustEncryptAndProveWhoItIs() {
        var properties = SmtpServer.parse("smtp://mail.example").properties();
        assertThat(properties.getProperty("mail.smtp.starttls.required")).isEqualTo("true");
        assertThat(properties.getProperty("mail.smtp.ssl.checkserveridentity")).isEqualTo("true");
        assertThat(SmtpServer.parse("smtp://u:secret@mail.example").toString()).doesNotContain("secret");
    }
}
