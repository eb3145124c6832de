package org.teranga.matching.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/** A form that is filled with what is known already. */
public final class KnownAnswers {
    private final Map<String, List<String>> values = new HashMap<>();

    /** One answer; null is none. */
    public KnownAnswers with(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, List.of(value.toString()));
        }
        return this;
    }

    /** Free words, as they are typed in one line. */
    public KnownAnswers withWords(String field, List<String> words) {
        return with(field, String.join(", ", words));
    }

    /** Choices. */
    public KnownAnswers withAll(String field, List<String> choices) {
        values.put(field, choices);
        return this;
    }

    /** Who told it, and the remarks. */
    public KnownAnswers with(Contact contact) {
        return with("name", contact.name())
                .with("email", contact.email())
                .with("phone", contact.phone())
                .with("remarks", contact.remarks());
    }

    /** The form. */
    public FilledForm form() {
        return new FilledForm(values, List.of());
    }
}
