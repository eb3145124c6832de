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
        List<String> keys =
                MESSAGE.matcher(letter).results().map(found -> found.group(1)).toList();
        assertThat(keys)
                .hasSizeGreaterThan(5)
                .allMatch(key -> key.startsWith("mail.placement.") || key.startsWith("channel."));
    }
}
