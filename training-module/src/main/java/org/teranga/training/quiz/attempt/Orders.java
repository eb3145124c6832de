package org.teranga.training.quiz.attempt;

import java.util.List;
import java.util.stream.IntStream;

/** In which order the parts of a question stand on a page: each a list of the author's numbers, from 0. */
interface Orders {
    /** As the author wrote them: what an author is shown. */
    Orders WRITTEN = new Orders() {
        @Override
        public List<Integer> choices(int count) {
            return IntStream.range(0, count).boxed().toList();
        }

        @Override
        public List<Integer> answers(int count) {
            return choices(count);
        }

        @Override
        public List<Integer> items(int count) {
            return choices(count);
        }

        @Override
        public int sent(int place, int number) {
            return number;
        }
    };

    /** Of answers to choose from. */
    List<Integer> choices(int count);

    /** Of the answers that pairs get. */
    List<Integer> answers(int count);

    /** Of what has to be put in order. */
    List<Integer> items(int count);

    /** What the form sends for the part with this number, which stands in this place. */
    int sent(int place, int number);
}
