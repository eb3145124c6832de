package org.teranga.platform.sms.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text message costs is counted as providers count it, in every script, and no character is cut in two. */
class SmsTextTest {
    private static final int TIMES = 20_000;

    /** Of each of the nine languages; characters of two septets; pictures, some of several code points. */
    private static final List<String> SCRIPTS = List.of(
            "abc XYZ 019 @£éàùÇØ\n",
            "€[]{}~^|\\a",
            "êçîôœâ’« »",
            "سلام مرحبا",
            "ښځټډڼړ",
            "Доброго дня їєґ",
            "ሰላም ከመይ ኣለኻ",
            "waan ku salaamayaa",
            "བཀྲ་ཤིས་བདེ་ལེགས",
            "😀👩‍👧‍👦🇫🇷");

    @ParameterizedTest
    @CsvSource({
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3",
        "a, 459, 3",
        "a, 460, 4",
        "€, 80, 1",
        "€, 81, 2",
        "€, 152, 2",
        "€, 153, 3",
        "ê, 70, 1",
        "ê, 71, 2",
        "ê, 134, 2",
        "ê, 135, 3",
        "س, 70, 1",
        "س, 71, 2",
        "ሰ, 134, 2",
        "བ, 135, 3",
        "😀, 35, 1",
        "😀, 36, 2",
        "😀, 66, 2",
        "😀, 67, 3"
    })
    void soManyOfACharacterAreSoManyParts(String character, int times, int parts) {
        assertThat(SmsText.count(character.repeat(times))).isEqualTo(parts);
    }

    @Test
    void oneCharacterMoreChangesTheAlphabetOfAll() {
        assertThat(SmsText.of("a".repeat(160)).alphabet()).isEqualTo(SmsAlphabet.GSM);
        SmsText mixed = SmsText.of("a".repeat(159) + "ê");
        assertThat(mixed.alphabet()).isEqualTo(SmsAlphabet.UCS2);
        assertThat(mixed.parts()).hasSize(3);
    }

    @Test
    void typesettingDoesNotDoubleWhatIsPaid() {
        SmsText text = SmsText.of("L’équipe vous a écrit… « à bientôt »"
                .replace("ô", "o")
                .replace("« ", "")
                .replace(" »", ""));
        assertThat(text.alphabet()).isEqualTo(SmsAlphabet.GSM);
        assertThat(read(text)).isEqualTo("L'équipe vous a écrit... à bientot");
        assertThat(read(SmsText.of("L’été, ê")))
                .as("where it saves nothing it stays")
                .isEqualTo("L’été, ê");
    }

    @Test
    void everyCharacterOfTheAlphabetComesBack() {
        StringBuilder all = new StringBuilder();
        for (char character = 0; character < Character.MAX_VALUE; character++) {
            if (GsmAlphabet.has(Character.toString(character))) {
                all.append(character);
            }
        }
        assertThat(all).hasSize(127 + 10);
        assertThat(GsmAlphabet.read(GsmAlphabet.write(all.toString()))).isEqualTo(all.toString());
    }

    @Test
    void whateverIsWrittenComesBackWholeInPartsThatAreFullAndCutNothing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            String text = text(random);
            SmsText sms = SmsText.of(text);
            String because = "seed " + seed + ", text " + i + ": " + text;
            assertThat(read(sms)).as(because).isEqualTo(sms.alphabet() == SmsAlphabet.GSM ? plain(text) : text);
            assertThat(sms.parts()).as(because).allSatisfy(part -> {
                assertThat(part.length).isLessThanOrEqualTo(room(sms));
                assertThat(whole(sms.alphabet(), part)).isTrue();
            });
            for (int p = 0; p + 1 < sms.parts().size(); p++) {
                int left = room(sms) - sms.parts().get(p).length;
                assertThat(left).as(because).isLessThan(sms.alphabet() == SmsAlphabet.GSM ? 2 : 4);
            }
        }
    }

    @Test
    void noPartIsNeededWhereOneIsEnough() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            String text = text(random);
            SmsText sms = SmsText.of(text);
            int bytes = sms.parts().stream().mapToInt(part -> part.length).sum();
            boolean alone = bytes <= (sms.alphabet() == SmsAlphabet.GSM ? 160 : 140);
            assertThat(sms.parts().size() == 1).as("seed " + seed + ": " + text).isEqualTo(alone);
        }
    }

    private static int room(SmsText sms) {
        boolean gsm = sms.alphabet() == SmsAlphabet.GSM;
        return sms.parts().size() == 1 ? (gsm ? 160 : 140) : (gsm ? 153 : 134);
    }

    private static boolean whole(SmsAlphabet alphabet, byte[] part) {
        if (alphabet == SmsAlphabet.GSM) {
            return part.length == 0 || part[part.length - 1] != GsmAlphabet.ESCAPE;
        }
        String text = new String(part, StandardCharsets.UTF_16BE);
        return text.isEmpty()
                || !Character.isHighSurrogate(text.charAt(text.length() - 1))
                        && !Character.isLowSurrogate(text.charAt(0));
    }

    private static String read(SmsText sms) {
        StringBuilder text = new StringBuilder();
        sms.parts().forEach(part -> text.append(SmsText.read(sms.alphabet().coding(), part)));
        return text.toString();
    }

    private static String plain(String text) {
        return text.replace('’', '\'');
    }

    private static String text(Random random) {
        int[] first = SCRIPTS.get(random.nextInt(SCRIPTS.size())).codePoints().toArray();
        int[] second = SCRIPTS.get(random.nextInt(SCRIPTS.size())).codePoints().toArray();
        int length = random.nextInt(random.nextBoolean() ? 200 : 700);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int[] script = random.nextInt(8) == 0 ? second : first;
            text.appendCodePoint(script[random.nextInt(script.length)]);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
