package org.teranga.platform.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands: what was answered, and what is wrong with it. The macros of {@code components/form.ftlh} take it as {@code f}.
 *
 * @param values field to its answers, in order
 * @param faults what is wrong, in the order of the fields
 */
public record FilledForm(Map<String, List<String>> values, List<FormFault> faults) {
    /** A form that nobody has touched. */
    public static final FilledForm EMPTY = new FilledForm(Map.of(), List.of());

    public FilledForm {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    /** A form that starts with single answers. */
    public static FilledForm startingWith(Map<String, String> answers) {
        Map<String, List<String>> values = new HashMap<>();
        answers.forEach((field, answer) -> values.put(field, List.of(answer)));
        return new FilledForm(values, List.of());
    }

    /** A form that was sent, and what is wrong with it. */
    public static FilledForm sent(Map<String, List<String>> answers, List<FormFault> faults) {
        Map<String, List<String>> values = new HashMap<>();
        answers.forEach((field, sent) -> values.put(field, List.copyOf(sent)));
        return new FilledForm(values, faults);
    }

    /** The first answer of a field; empty where there is none. */
    public String value(String field) {
        List<String> answers = values.getOrDefault(field, List.of());
        return answers.isEmpty() ? "" : answers.getFirst();
    }

    /** Whether this is one of the answers of a field. */
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** What is wrong with a field; null where nothing is. */
    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FormFault::message)
                .findFirst()
                .orElse(null);
    }
}
