package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes before a yes is said by the platform alone: its letters use no message that an association may word otherwise. */
class FixedWordsTest {
    private static final Pattern MESSAGE = Pattern.compile("msg\\(\"([a-z_.]+)");

    @Test
    void lettersOfPlacementsUseFixedMessagesOnly() throws IOException {
        String letter = Files.readString(Path.of("../../themes/base/mail/placement.ftl"));
        assertThat(used(letter)).hasSizeGreaterThan(5);
        assertThat(own(letter)).isEmpty();
    }

    @Test
    void aMessageThatAnAssociationMayWordIsFound() {
        assertThat(own("${msg(\"mail.placement.hello\")} ${msg(\"home.title\", name)}"))
                .containsExactly("home.title");
    }

    private static List<String> own(String letter) {
        return used(letter).stream()
                .filter(key -> !key.startsWith("mail.placement.") && !key.startsWith("channel."))
                .toList();
    }

    private static List<String> used(String letter) {
        return MESSAGE.matcher(letter).results().map(found -> found.group(1)).toList();
    }
}
