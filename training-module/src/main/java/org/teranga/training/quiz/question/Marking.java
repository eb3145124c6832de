package org.teranga.training.quiz.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.teranga.training.quiz.question.Question.Choice;
import org.teranga.training.quiz.question.Question.Description;
import org.teranga.training.quiz.question.Question.Essay;
import org.teranga.training.quiz.question.Question.Matching;
import org.teranga.training.quiz.question.Question.MissingWord;
import org.teranga.training.quiz.question.Question.Multiple;
import org.teranga.training.quiz.question.Question.Numerical;
import org.teranga.training.quiz.question.Question.Ordering;
import org.teranga.training.quiz.question.Question.ShortAnswer;
import org.teranga.training.quiz.question.Question.Single;
import org.teranga.training.quiz.question.Question.TrueFalse;

/**
 * Marks responses, in parts where a part is right. Nothing given is worth nothing; what is not possible (an answer that is not there) is
 * worth nothing, too.
 */
public final class Marking {
    private Marking() {}

    /** What a response is worth. */
    public static Mark mark(Question question, Response response) {
        return switch (question) {
            case Single q -> one(q.choices(), response);
            case Multiple q -> many(q.choices(), response);
            case MissingWord q -> q.several() ? many(q.choices(), response) : one(q.choices(), response);
            case TrueFalse q -> judged(q, response);
            case Matching q -> paired(q, response);
            case Ordering q -> ordered(q, response);
            case ShortAnswer q -> written(q, response);
            case Numerical q -> reckoned(q, response);
            case Essay q -> new Mark(0, !response.isEmpty(), List.of());
            case Description q -> new Mark(0, false, List.of());
        };
    }

    private static Mark one(List<Choice> choices, Response response) {
        int chosen = response.number(0, choices.size());
        if (chosen < 0) {
            return Mark.of(0, List.of());
        }
        Choice choice = choices.get(chosen);
        return Mark.of(choice.weight().thousandths(), List.of(choice.feedback()));
    }

    /**
     * The sum of what was chosen, in the measure of the most that can be reached: weights that an author meant as thirds and that add up
     * to 99.999 are everything all the same.
     */
    private static Mark many(List<Choice> choices, Response response) {
        long reachable = choices.stream()
                .mapToInt(choice -> Math.max(0, choice.weight().thousandths()))
                .sum();
        long sum = 0;
        List<Text> feedback = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (response.chose(i)) {
                sum += choices.get(i).weight().thousandths();
                feedback.add(choices.get(i).feedback());
            }
        }
        long measure = Math.min(reachable, Mark.FULL);
        long points = Math.clamp(sum, 0, measure);
        return Mark.of((int) (points * Mark.FULL / measure), feedback);
    }

    private static Mark judged(TrueFalse question, Response response) {
        String given = response.first();
        if (!given.equals("true") && !given.equals("false")) {
            return Mark.of(0, List.of());
        }
        boolean right = Boolean.parseBoolean(given) == question.answer();
        return Mark.of(right ? Mark.FULL : 0, List.of(right ? question.whenRight() : question.whenWrong()));
    }

    /** The share of pairs that are right; which of two equal answers was taken makes no difference. */
    private static Mark paired(Matching question, Response response) {
        List<String> answers = answers(question);
        long right = IntStream.range(0, question.pairs().size())
                .filter(i -> rightPair(question, answers, response, i))
                .count();
        return Mark.of((int) (right * Mark.FULL / question.pairs().size()), List.of());
    }

    /** Whether the answer given to this pair is right. */
    public static boolean rightPair(Matching question, Response response, int pair) {
        return rightPair(question, answers(question), response, pair);
    }

    private static boolean rightPair(Matching question, List<String> answers, Response response, int pair) {
        int given = response.number(pair, answers.size());
        return given >= 0
                && answers.get(given).equals(question.pairs().get(pair).answer());
    }

    /** The answers there are to choose from, each once: those of the pairs, then those that belong to none. */
    public static List<String> answers(Matching question) {
        List<String> all = new ArrayList<>(
                question.pairs().stream().map(Question.Pair::answer).toList());
        all.addAll(question.others());
        return all.stream().distinct().toList();
    }

    /**
     * How many items could stay where they are relative to each other (the longest rising run, not necessarily of neighbours), beyond
     * the first, which is always one: a single item out of its place costs one step and not all that come after it.
     */
    private static Mark ordered(Ordering question, Response response) {
        int count = question.items().size();
        int[] order = IntStream.range(0, response.parts().size())
                .map(i -> response.number(i, count))
                .toArray();
        boolean each = order.length == count
                && Arrays.stream(order).filter(i -> i >= 0).distinct().count() == count;
        return Mark.of(each ? (int) ((long) (longestRise(order) - 1) * Mark.FULL / (count - 1)) : 0, List.of());
    }

    private static int longestRise(int[] order) {
        int[] best = new int[order.length];
        int longest = 0;
        for (int i = 0; i < order.length; i++) {
            best[i] = 1;
            for (int before = 0; before < i; before++) {
                if (order[before] < order[i]) {
                    best[i] = Math.max(best[i], best[before] + 1);
                }
            }
            longest = Math.max(longest, best[i]);
        }
        return longest;
    }

    private static Mark written(ShortAnswer question, Response response) {
        String given = response.first();
        if (given.isBlank()) {
            return Mark.of(0, List.of());
        }
        return question.forms().stream()
                .filter(form -> AcceptedWording.fits(given, form.text()))
                .findFirst()
                .map(form -> Mark.of(form.weight().thousandths(), List.of(form.feedback())))
                .orElseGet(() -> Mark.of(0, List.of()));
    }

    private static Mark reckoned(Numerical question, Response response) {
        Optional<Question.Value> value = WrittenNumbers.written(response.first())
                .flatMap(number -> question.values().stream()
                        .filter(one -> one.span().holds(number))
                        .findFirst());
        return value.map(one -> Mark.of(one.weight().thousandths(), List.of(one.feedback())))
                .orElseGet(() -> Mark.of(0, List.of()));
    }
}
