package org.teranga.training.quiz.attempt;

import java.util.List;

/**
 * How a question stands in the form of an attempt. The form sends places as they are shown and never the author's numbers: those tell
 * what is right, since an author writes the items of an order in theirs and each pair beside its answer. Attempts that began before forms
 * did so are shown and read by the author's numbers until they end, so that a page that was open meanwhile is read as it was meant.
 *
 * @param item which of its questions
 */
public record ShownQuestion(Attempt attempt, int item) implements Orders {
    @Override
    public List<Integer> choices(int count) {
        return attempt.order(item, count);
    }

    @Override
    public List<Integer> answers(int count) {
        return attempt.places() ? attempt.mix(item, count) : attempt.order(item, count);
    }

    @Override
    public List<Integer> items(int count) {
        return attempt.places() ? attempt.mix(item, count) : attempt.disorder(item, count);
    }

    @Override
    public int sent(int place, int number) {
        return attempt.places() ? place : number;
    }

    /** The author's number of what the form sent, with the parts shown in this order; -1 where it sent none. */
    public int number(List<Integer> order, String sent) {
        int place = sent.matches("\\d{1,4}") ? Integer.parseInt(sent) : -1;
        if (place < 0 || place >= order.size()) {
            return -1;
        }
        return attempt.places() ? order.get(place) : place;
    }
}
