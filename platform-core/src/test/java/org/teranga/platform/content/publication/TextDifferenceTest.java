package org.teranga.platform.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void whatWentStandsBeforeWhatCame() {
        TextDifference difference =
                TextDifference.between("You have 21 days to send it.", "You have 15 days to send it by post.");

        assertThat(difference.pieces())
                .extracting(piece -> piece.change() + "|" + piece.text())
                .containsExactly(
                        "SAME|You have ", "WENT|21", "CAME|15", "SAME| days to send ", "WENT|it.", "CAME|it by post.");
        assertThat(difference.none()).isFalse();
        assertThat(TextDifference.between("The same.\nTwice.", "The same.\nTwice.")
                        .none())
                .isTrue();
    }

    @Test
    void eachSideIsTheTextAsItWasAndAsItIs() {
        Random random = new Random(20261125);
        for (int i = 0; i < 2_000; i++) {
            String before = text(random);
            String after = text(random);
            TextDifference difference = TextDifference.between(before, after);
            assertThat(joined(difference.before())).as("seed 20261125, %d", i).isEqualTo(before);
            assertThat(joined(difference.after())).as("seed 20261125, %d", i).isEqualTo(after);
        }
    }

    @Test
    void longTextsAreComparedLineByLineAndQuickly() {
        String before = "a line of some words\n".repeat(2_000);
        TextDifference difference = TextDifference.between(before, before + "one more\n");

        assertThat(difference.pieces()).last().satisfies(piece -> {
            assertThat(piece.came()).isTrue();
            assertThat(piece.text()).isEqualTo("one more\n");
        });
    }

    private static String text(Random random) {
        String[] words = {"one", "two", "ثلاثة", "four", "\n", " ", "  ", "፭"};
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(any -> words[random.nextInt(words.length)])
                .collect(Collectors.joining());
    }

    private static String joined(Iterable<TextDifference.Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
