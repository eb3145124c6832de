package org.teranga.training.quiz.question;

import java.util.List;

/**
 * A response to a question, as the form sent it: numbers of the chosen answers (from 0, in the order of the question, whatever order they
 * were shown in); {@code true} or {@code false}; for each pair the number of the answer given to it; the numbers of the items in the order
 * they were put in; or what was written.
 *
 * @param parts in that order; a part may be empty
 */
public record Response(List<String> parts) {
    /** Nothing was given. */
    public static final Response NONE = new Response(List.of());

    public Response {
        parts = List.copyOf(parts);
    }

    /** Of these parts. */
    public static Response of(String... parts) {
        return new Response(List.of(parts));
    }

    /** Whether nothing was given. */
    public boolean isEmpty() {
        return parts.stream().allMatch(String::isBlank);
    }

    /** The first part; empty where there is none. */
    public String first() {
        return parts.isEmpty() ? "" : parts.getFirst();
    }

    /** Whether this answer is among the chosen ones. */
    public boolean chose(int number) {
        return parts.contains(Integer.toString(number));
    }

    /** The number in this part; -1 where there is none, or it is none of the first {@code count}. */
    public int number(int part, int count) {
        if (part >= parts.size() || !parts.get(part).matches("\\d{1,4}")) {
            return -1;
        }
        int number = Integer.parseInt(parts.get(part));
        return number < count ? number : -1;
    }
}
