package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;

class UntranslatedTest {
    @TempDir
    Path folder;

    @Test
    void whatALanguageLacksIsNotedAndReadInFrench() throws IOException {
        Files.writeString(folder.resolve("x_fr.properties"), "one=Un\ntwo=Deux\nreader.three=Trois\n");
        Files.writeString(folder.resolve("x_en.properties"), "one=One\ntwo=Two\nreader.three=Three\n");
        Files.writeString(folder.resolve("x_ar.properties"), "one=1\nreader.three=3\n");
        for (String reader : List.of("uk", "fa-AF", "ps", "ti", "so")) {
            Files.writeString(folder.resolve("x_" + reader + ".properties"), "reader.three=3\n");
        }
        Messages messages = Messages.read(List.of(folder));
        Untranslated found = Untranslated.of(List.of(messages), key -> key.startsWith("reader."));
        assertThat(found.keys()).containsExactly("ar two", "bo reader.three");
        assertThat(messages.text(Languages.of("ar").orElseThrow(), "two")).isEqualTo("Deux");

        found.report(folder.resolve("report.txt"));
        assertThat(folder.resolve("report.txt")).hasContent("ar two\nbo reader.three");
    }
}
