package org.teranga.training.quiz.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
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

    public static SentPlan read(Answers sent, List<String> languages) {
        FormReader form = new FormReader(sent);
        Map<String, String> titles = new LinkedHashMap<>();
        for (String language : languages) {
            String title = Text.line(form.text("title-" + language).replaceAll("\\p{Cntrl}", " "));
            if (title.length() > LONGEST_TITLE) {
                form.fault("title-" + language, "coursedesk.fault.title", LONGEST_TITLE);
            } else if (!title.isEmpty()) {
                titles.put(language, title);
            }
        }
        QuizTerms terms = new QuizTerms(
                number(form, "pass", WHOLE),
                number(form, "attempts", MOST_ATTEMPTS),
                number(form, "wait", LONGEST_WAIT));
        List<UUID> questions = sent.all("question").stream()
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
        QuizPlan plan = new QuizPlan(
                questions,
                draws(form),
                form.text("mixed").equals("yes"),
                form.text("mixed-answers").equals("yes"));
        return new SentPlan(titles, terms, plan, form.faults());
    }

    /** The same with something more that is wrong. */
    public SentPlan with(FieldError error) {
        List<FieldError> all = new ArrayList<>(errors);
        all.add(error);
        return new SentPlan(titles, terms, plan, all);
    }

    private static List<QuizPlan.Draw> draws(FormReader form) {
        List<QuizPlan.Draw> draws = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            String count = form.text("count" + i);
            if (count.matches("[1-9][0-9]?")) {
                draws.add(new QuizPlan.Draw(form.text("category" + i), form.text("tag" + i), Integer.parseInt(count)));
            }
        }
        return draws;
    }

    private static @Nullable Integer number(FormReader form, String field, int most) {
        return form.text(field).isEmpty() ? null : form.requiredNumber(field, 0, most, "coursedesk.fault.number");
    }
}
