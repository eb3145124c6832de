package org.teranga.training.quiz.attempt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.training.quiz.QuizPlan;
import org.teranga.training.quiz.bank.AskedQuestion;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.question.Shuffle;

/** Draws the questions of an attempt, by its seed. */
public final class Chance {
    private Chance() {}

    /** Those that everybody is asked, then what chance draws; each question once, however many draws would hold it. */
    public static List<Item> items(QuizPlan plan, List<BankQuestion> bank, long seed) {
        Map<UUID, BankQuestion> known = bank.stream().collect(Collectors.toMap(BankQuestion::id, Function.identity()));
        Set<BankQuestion> chosen = new LinkedHashSet<>();
        plan.questions().stream().map(known::get).filter(Objects::nonNull).forEach(chosen::add);
        for (int i = 0; i < plan.draws().size(); i++) {
            QuizPlan.Draw draw = plan.draws().get(i);
            List<BankQuestion> fit = bank.stream()
                    .filter(one -> draw.fits(one) && !chosen.contains(one))
                    .toList();
            Shuffle.order(Shuffle.seed(seed, -1L - i), fit.size()).stream()
                    .limit(draw.count())
                    .map(fit::get)
                    .forEach(chosen::add);
        }
        List<BankQuestion> ordered = new ArrayList<>(chosen);
        if (plan.mixed()) {
            ordered = Shuffle.order(Shuffle.seed(seed, 0), ordered.size()).stream()
                    .map(new ArrayList<>(chosen)::get)
                    .toList();
        }
        return ordered.stream()
                .limit(QuizPlan.MOST)
                .map(one -> new Item(
                        new AskedQuestion(one.id(), one.worded().number()),
                        one.question().marked()))
                .toList();
    }
}
