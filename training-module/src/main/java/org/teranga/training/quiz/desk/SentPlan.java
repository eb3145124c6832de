package org.teranga.training.quiz.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.training.quiz.QuizPlan;
import org.teranga.training.quiz.QuizTerms;
import org.teranga.training.quiz.question.Text;

/**
 * A quiz as the form sent it: {@code title-<language>, pass, attempts, wait, question, count<n>, category<n>, tag<n>, mixed, mixed-answers}.
 *
 * @param titles language to its title, where it has one
 * @param terms  what it asks otherwise than its course
 * @param plan   what it asks
 * @param errors what is wrong
 */
public record SentPlan(Map<String, String> titles, QuizTerms terms, QuizPlan plan, List<FieldError> errors) {
    /** The most lines for draws. */
    public static final int DRAWS = 12;

    private static final int LONGEST_TITLE = 200;
    private static final int WHOLE = 100;
    private static final int MOST_ATTEMPTS = 20;
    private static final int LONGEST_WAIT = 720;

    public static SentPlan read(Answers form, List<String> languages) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (String language : languages) {
            String title = Text.line(value(form, "title-" + language).replaceAll("\\p{Cntrl}", " "));
            if (title.length() > LONGEST_TITLE) {
                errors.add(FieldError.of("title-" + language, "coursedesk.fault.title", LONGEST_TITLE));
            } else if (!title.isEmpty()) {
                titles.put(language, title);
            }
        }
        QuizTerms terms = new QuizTerms(
                number(form, "pass", WHOLE, errors),
                number(form, "attempts", MOST_ATTEMPTS, errors),
                number(form, "wait", LONGEST_WAIT, errors));
        List<UUID> questions = form.all("question").stream()
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
        QuizPlan plan = new QuizPlan(
                questions,
                draws(form),
                value(form, "mixed").equals("yes"),
                value(form, "mixed-answers").equals("yes"));
        return new SentPlan(titles, terms, plan, errors);
    }

    /** The same with something more that is wrong. */
    public SentPlan with(FieldError error) {
        List<FieldError> all = new ArrayList<>(errors);
        all.add(error);
        return new SentPlan(titles, terms, plan, all);
    }

    private static List<QuizPlan.Draw> draws(Answers form) {
        List<QuizPlan.Draw> draws = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            String count = value(form, "count" + i);
            if (count.matches("[1-9][0-9]?")) {
                draws.add(new QuizPlan.Draw(
                        value(form, "category" + i), value(form, "tag" + i), Integer.parseInt(count)));
            }
        }
        return draws;
    }

    private static @Nullable Integer number(Answers form, String field, int most, List<FieldError> errors) {
        String typed = value(form, field);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= most) {
            return Integer.valueOf(typed);
        }
        errors.add(FieldError.of(field, "coursedesk.fault.number", most));
        return null;
    }

    public static String value(Answers form, String field) {
        return form.first(field).strip();
    }
}
