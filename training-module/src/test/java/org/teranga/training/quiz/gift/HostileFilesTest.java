package org.teranga.training.quiz.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.testing.ProcessorTime;
import org.teranga.training.quiz.gift.SentFile.NotText;

class HostileFilesTest {
    private static final Duration QUICKLY = Duration.ofSeconds(4);
    /** Characters: what grows with the square takes minutes for so many, what grows with the length hundredths of a second. */
    private static final int ENOUGH = 500_000;

    private static final Path EVERY = Path.of("src/test/resources/gift/every-construct.gift");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{}",
                "{\n\n",
                "x {\n\n",
                "x {\n\ny\n\n",
                "\\",
                "\\{",
                "=",
                "~",
                "#",
                "####",
                "::",
                ":: ::{",
                "->",
                "= -> ",
                "%",
                "%1",
                "%-",
                "//\n",
                "// [id:",
                "// [id:x\\]",
                "// [tag:a]",
                "$CATEGORY: x\n",
                "a\n\n",
                "a{T}\n\n",
                "a{T}\n",
                "\n",
                "\r",
                " ",
                ">A_",
                ">1 A",
                "A. x\n",
                "ANSWER: A\n",
                "x\nA. y\nB. z\nANSWER: A\n",
                "[html]",
                "[",
                "(",
                "*",
                "a{#1..",
                "1",
                ":",
                "a {=b ~%1",
                "\u0000",
                "é",
                "\uFEFF"
            })
    void megabytesOfAnythingAreReadQuickly(String piece) {
        String file = piece.repeat(ENOUGH / piece.length());
        readsQuickly(file, GiftReader::read);
        readsQuickly("a {" + file, GiftReader::read);
        readsQuickly(file, AikenReader::read);
        String less = file.substring(0, ENOUGH / 2);
        for (String begin : List.of("a {#", "a {~", "a {>", "::")) {
            readsQuickly(begin + less, GiftReader::read);
        }
        readsQuickly("x\nA. y\n" + less, AikenReader::read);
    }

    @Test
    void theLargestFileIsReadQuickly() {
        readsQuickly("a{T}\n".repeat(SentFile.LARGEST / 5), GiftReader::read);
        readsQuickly("x {\n\n".repeat(SentFile.LARGEST / 5), GiftReader::read);
        readsQuickly("A. x\n".repeat(SentFile.LARGEST / 5), AikenReader::read);
    }

    @Test
    void noFileHasMoreQuestionsThanCanBeTaken() {
        assertThat(GiftReader.read("a {T}\n\n".repeat(100_000)).tooMany()).isTrue();
        assertThat(GiftReader.read("a {T}\n\n".repeat(QuestionFile.MOST)).tooMany())
                .isFalse();
        assertThat(AikenReader.read("x\nA. y\nB. z\nANSWER: A\n".repeat(100_000))
                        .tooMany())
                .isTrue();
    }

    @Test
    void aThousandFilesWithDamageAreReadOrRefusedWithALine() throws IOException {
        String whole = Files.readString(EVERY);
        for (int seed = 0; seed < 1_000; seed++) {
            String damaged = Damage.of(whole, new Random(seed));
            int lines = (int) damaged.lines().count() + 1;
            for (Function<String, QuestionFile> reader :
                    List.<Function<String, QuestionFile>>of(GiftReader::read, AikenReader::read)) {
                QuestionFile file = reader.apply(damaged);
                assertThat(file.entries()).as("seed %d", seed).allMatch(one -> one.line() >= 1 && one.line() <= lines);
                assertThat(file.refusals()).as("seed %d", seed).allMatch(one -> one.line() >= 1 && one.line() <= lines);
                file.entries()
                        .forEach(one -> assertThat(GiftReader.one(GiftWriter.write(one.question())))
                                .isEqualTo(one.question()));
            }
        }
    }

    @Test
    void otherEncodingsAreTold() throws NotText {
        String words = "Où est-ce ? {T}";
        assertThat(SentFile.text(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
        assertThat(SentFile.text(("\uFEFF" + words).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(words);
        told(words.getBytes(StandardCharsets.UTF_16), NotText.Why.UTF16);
        told(words.getBytes(Charset.forName("x-UTF-16LE-BOM")), NotText.Why.UTF16);
        told("What? {T}".getBytes(StandardCharsets.UTF_16LE), NotText.Why.UTF16);
        told("What? {T}".getBytes(StandardCharsets.UTF_16BE), NotText.Why.UTF16);
        told(words.getBytes(Charset.forName("windows-1252")), NotText.Why.ENCODING);
        told("a text\0".getBytes(StandardCharsets.UTF_8), NotText.Why.BINARY);
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        assertThatExceptionOfType(NotText.class).isThrownBy(() -> SentFile.text(noise));
    }

    private static void told(byte[] bytes, NotText.Why why) {
        assertThatExceptionOfType(NotText.class)
                .isThrownBy(() -> SentFile.text(bytes))
                .satisfies(not -> assertThat(not.why()).isEqualTo(why));
    }

    private static void readsQuickly(String file, Function<String, QuestionFile> reader) {
        Duration begun = ProcessorTime.soFar();
        reader.apply(file);
        assertThat(ProcessorTime.since(begun)).isLessThan(QUICKLY);
    }
}
