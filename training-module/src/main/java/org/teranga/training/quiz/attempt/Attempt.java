package org.teranga.training.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.teranga.training.quiz.question.Mark;
import org.teranga.training.quiz.question.Shuffle;

/**
 * An attempt of somebody at a quiz.
 *
 * @param id        its id
 * @param quiz      which quiz
 * @param course    whose quiz
 * @param person    the account
 * @param number    the how manieth of this person, from 1
 * @param seed      by which answers are mixed
 * @param mixed     whether they are
 * @param places    whether its forms send places as they are shown; those of older attempts send the author's numbers
 * @param passMark  what passes, in per cent
 * @param items     what is asked, in its order
 * @param startedAt since when
 */
public record Attempt(
        UUID id,
        UUID quiz,
        UUID course,
        UUID person,
        int number,
        long seed,
        boolean mixed,
        boolean places,
        int passMark,
        List<Item> items,
        Instant startedAt) {
    public Attempt {
        items = List.copyOf(items);
    }

    /** The order in which the answers of a question are shown. */
    public List<Integer> order(int item, int count) {
        return mixed
                ? Shuffle.order(Shuffle.seed(seed, item + 1L), count)
                : IntStream.range(0, count).boxed().toList();
    }

    /** An order for what is mixed whatever the quiz says, since the author's own tells what is right. */
    public List<Integer> mix(int item, int count) {
        return Shuffle.order(Shuffle.seed(seed, item + 1L), count);
    }

    /** An order that is never the one it had: how older attempts show what has to be put in order. */
    public List<Integer> disorder(int item, int count) {
        List<Integer> sorted = IntStream.range(0, count).boxed().toList();
        long part = item + 1L;
        List<Integer> order = Shuffle.order(Shuffle.seed(seed, part), count);
        while (order.equals(sorted)) {
            part += 1_000;
            order = Shuffle.order(Shuffle.seed(seed, part), count);
        }
        return order;
    }

    /** How it ends with these answers. */
    Result result(List<GivenResponse> given, Instant now) {
        int worth = worth(given.stream().collect(Collectors.toMap(GivenResponse::item, GivenResponse::mark)));
        int waiting = (int) given.stream().filter(GivenResponse::waiting).count();
        return new Result(worth, waiting, passes(worth), now);
    }

    /**
     * What the whole is worth, in thousandths of a per cent.
     *
     * @param marks what each answered item is worth, by its number
     */
    private int worth(Map<Integer, Integer> marks) {
        long count = items.stream().filter(Item::marked).count();
        if (count == 0) {
            return Mark.FULL;
        }
        long sum = 0;
        for (int i = 0; i < items.size(); i++) {
            sum += items.get(i).marked() ? marks.getOrDefault(i, 0) : 0;
        }
        return (int) (sum / count);
    }

    /** Whether this may still pass once texts are marked that a trainer has to read. */
    boolean mayPass(Result result) {
        long count = Math.max(1, items.stream().filter(Item::marked).count());
        return result.waiting() > 0 && passes((int) (result.mark() + result.waiting() * (long) Mark.FULL / count));
    }

    private boolean passes(int worth) {
        return worth >= passMark * 1_000;
    }
}
