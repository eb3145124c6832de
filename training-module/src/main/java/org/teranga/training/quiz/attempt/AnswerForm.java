package org.teranga.training.quiz.attempt;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Response;
import org.teranga.training.quiz.question.Text;

/** Reads what a form gave to a question. */
final class AnswerForm {
    /** The longest text that somebody may write. */
    static final int LONGEST = 10_000;

    private AnswerForm() {}

    /** What was given; empty where two items were put in the same place, or one in none. */
    static Optional<Response> read(Question question, MultivaluedMap<String, String> form) {
        return switch (question) {
            case Question.Matching q ->
                Optional.of(new Response(IntStream.range(0, q.pairs().size())
                        .mapToObj(i -> first(form, "part" + i))
                        .toList()));
            case Question.Ordering q -> ordered(q, form);
            case Question.Essay q -> Optional.of(Response.of(first(form, "answer")));
            case Question.ShortAnswer q -> Optional.of(Response.of(first(form, "answer")));
            case Question.Numerical q -> Optional.of(Response.of(first(form, "answer")));
            default ->
                Optional.of(new Response(form.getOrDefault("answer", List.of()).stream()
                        .map(AnswerForm::brief)
                        .distinct()
                        .limit(Question.MOST)
                        .toList()));
        };
    }

    private static Optional<Response> ordered(Question.Ordering question, MultivaluedMap<String, String> form) {
        int count = question.items().size();
        List<Integer> items = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        List<Integer> places = items.stream()
                .map(i -> first(form, "part" + i))
                .map(place -> place.matches("\\d{1,3}") ? Integer.parseInt(place) : 0)
                .toList();
        if (places.stream().allMatch(place -> place == 0)) {
            return Optional.of(Response.NONE);
        }
        boolean each = places.stream()
                        .filter(place -> place >= 1 && place <= count)
                        .distinct()
                        .count()
                == count;
        items.sort(Comparator.comparing(places::get));
        return each
                ? Optional.of(new Response(items.stream().map(String::valueOf).toList()))
                : Optional.empty();
    }

    private static String first(MultivaluedMap<String, String> form, String field) {
        String value = form.getFirst(field);
        return value == null ? "" : brief(value);
    }

    private static String brief(String value) {
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        StringBuilder clean = new StringBuilder();
        cut.codePoints().filter(c -> !Text.hasControls(Character.toString(c))).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
