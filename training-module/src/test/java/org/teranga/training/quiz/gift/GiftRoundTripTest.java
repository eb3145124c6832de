package org.teranga.training.quiz.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teranga.training.quiz.question.Question;

class GiftRoundTripTest {
    private static final int QUESTIONS = 20_000;

    @Test
    void whateverIsWrittenIsReadAgainAsTheSame() {
        for (long seed = 0; seed < QUESTIONS; seed++) {
            Question question = new RandomQuestions(seed).next();
            String gift = GiftWriter.write(question);
            QuestionFile read = GiftReader.read(gift);
            assertThat(read.refusals()).as("seed %d:%n%s", seed, gift).isEmpty();
            assertThat(read.entries())
                    .as("seed %d:%n%s", seed, gift)
                    .extracting(Entry::question)
                    .containsExactly(question);
        }
    }

    @Test
    void aWholeFileKeepsItsOrderAndWhereEachStands() {
        for (long seed = 0; seed < 300; seed++) {
            RandomQuestions random = new RandomQuestions(seed);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Filing filing = random.filing();
                entries.add(new Entry(1, filing, random.next()));
            }
            String gift = GiftWriter.write(entries);
            QuestionFile read = GiftReader.read(gift);
            assertThat(read.refusals()).as("seed %d:%n%s", seed, gift).isEmpty();
            assertThat(read.entries().stream().map(Entry::question).toList())
                    .as("seed %d:%n%s", seed, gift)
                    .isEqualTo(entries.stream().map(Entry::question).toList());
            assertThat(read.entries().stream().map(Entry::filing).toList())
                    .as("seed %d:%n%s", seed, gift)
                    .isEqualTo(entries.stream().map(Entry::filing).toList());
        }
    }
}
