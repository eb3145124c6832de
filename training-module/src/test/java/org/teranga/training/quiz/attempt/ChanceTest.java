package org.teranga.training.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.training.quiz.Plan;
import org.teranga.training.quiz.Plan.Draw;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.Worded;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.gift.GiftReader;

class ChanceTest {
    /** Twenty questions: the even ones tagged, the first ten in a category within another. */
    private static final List<BankQuestion> BANK =
            IntStream.range(0, 20).mapToObj(ChanceTest::question).toList();

    @Test
    void whatIsAlwaysAskedComesFirstInItsOrder() {
        assertThat(asked(new Plan(List.of(id(3), id(1), id(99)), List.of(), false, true), 1))
                .containsExactly(id(3), id(1));
    }

    @Test
    void aDrawHoldsToItsTagAndItsCategoryAndNoQuestionComesTwice() {
        Plan plan = new Plan(List.of(id(0)), List.of(new Draw("health", "even", 3), new Draw("", "", 16)), true, true);
        for (long seed = 0; seed < 500; seed++) {
            List<UUID> asked = asked(plan, seed);
            assertThat(asked).as("seed %d", seed).hasSize(20).doesNotHaveDuplicates();
        }
        assertThat(asked(new Plan(List.of(), List.of(new Draw("health", "even", 9)), false, true), 5))
                .containsExactlyInAnyOrder(id(0), id(2), id(4), id(6), id(8));
        assertThat(asked(new Plan(List.of(), List.of(new Draw("heal", "", 9)), false, true), 5))
                .isEmpty();
    }

    @Test
    void theSameSeedAsksTheSameAndAnotherAsksOthers() {
        Plan plan = new Plan(List.of(), List.of(new Draw("", "", 5)), false, true);
        assertThat(asked(plan, 11)).isEqualTo(asked(plan, 11));
        Set<List<UUID>> all = new HashSet<>();
        Set<UUID> each = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            all.add(asked(plan, seed));
            each.addAll(asked(plan, seed));
        }
        assertThat(all).hasSizeGreaterThan(190);
        assertThat(each).hasSize(20);
    }

    private static List<UUID> asked(Plan plan, long seed) {
        return Chance.items(plan, BANK, seed).stream()
                .map(item -> item.asked().question())
                .toList();
    }

    private static BankQuestion question(int number) {
        return new BankQuestion(
                id(number),
                new UUID(0, 1),
                new Filing(number < 10 ? "health/sleep" : "", "", number % 2 == 0 ? List.of("even") : List.of()),
                new Worded(id(number), 1, "fr", new TreeMap<>(Map.of("fr", GiftReader.one("A " + number + " {T}")))),
                Instant.EPOCH,
                null);
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
