package org.teranga.training.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.teranga.training.quiz.question.Question;

/** The form of a question as it was shown: answers are found by their words, since nothing else in a page tells which is which. */
public record ShownForm(String page) {
    private static final Pattern CHOICE =
            Pattern.compile("name=\"answer\" value=\"(\\d+)\"[^>]*><span[^>]*>(.*?)</span>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile(
            "<li><label[^>]*><span[^>]*>(.*?)</span></label>\\s*<select[^>]* name=\"(part\\d+)\">(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION =
            Pattern.compile("<option value=\"(\\d+)\"[^>]*>(.*?)</option>", Pattern.DOTALL);

    /** What somebody sends who knows everything; several answers to one field each on a line. */
    public Map<String, String> right(Question question) {
        return switch (question) {
            case Question.Single q -> Map.of("answer", right(q.choices()));
            case Question.MissingWord q -> Map.of("answer", right(q.choices()));
            case Question.Multiple q -> Map.of("answer", right(q.choices()));
            case Question.TrueFalse q -> Map.of("answer", Boolean.toString(q.answer()));
            case Question.ShortAnswer q -> Map.of("answer", q.forms().getFirst().text());
            case Question.Numerical q -> Map.of("answer", "31");
            case Question.Matching q ->
                given(q.pairs().stream()
                        .collect(Collectors.toMap(pair -> plain(pair.prompt().text()), pair -> plain(pair.answer()))));
            case Question.Ordering q ->
                given(IntStream.range(0, q.items().size())
                        .boxed()
                        .collect(Collectors.toMap(i -> plain(q.items().get(i)), i -> Integer.toString(i + 1))));
            default -> Map.of();
        };
    }

    /** The body of a request with these fields; several values of one stand on a line each. */
    public static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue()
                        .lines()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private String right(List<Question.Choice> choices) {
        List<String> words = choices.stream()
                .filter(choice -> choice.weight().thousandths() > 0)
                .map(choice -> plain(choice.text().text()))
                .toList();
        return CHOICE.matcher(page)
                .results()
                .filter(choice -> words.contains(plain(choice.group(2))))
                .map(choice -> choice.group(1))
                .collect(Collectors.joining("\n"));
    }

    /** The field of each row with what it gets, by the words of both. */
    private Map<String, String> given(Map<String, String> wanted) {
        Map<String, String> fields = new HashMap<>();
        Matcher rows = ROW.matcher(page);
        while (rows.find()) {
            String answer = wanted.get(plain(rows.group(1)));
            OPTION.matcher(rows.group(3))
                    .results()
                    .filter(option -> plain(option.group(2)).equals(answer))
                    .findFirst()
                    .ifPresent(option -> fields.put(rows.group(2), option.group(1)));
        }
        return fields;
    }

    private static String plain(String words) {
        return words.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00A0\\u202F]+", "");
    }
}
