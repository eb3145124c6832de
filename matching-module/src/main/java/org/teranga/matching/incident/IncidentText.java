package org.teranga.matching.incident;

import java.util.List;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Words that are written into an incident, made harmless and not too long. */
final class IncidentText {
    static final int LONGEST = 4_000;
    private static final int SHORTEST_REASON = 10;

    private IncidentText() {}

    /**
     * Words that may be missing.
     *
     * @throws Refusal invalid where there are too many
     */
    static String optional(String field, String typed) {
        String words = CleanText.lines(typed);
        if (words.length() > LONGEST) {
            throw fault(field, "incident.fault.long", LONGEST);
        }
        return words;
    }

    /**
     * Words that may not.
     *
     * @throws Refusal invalid where there are none, or too many
     */
    static String required(String field, String typed) {
        String words = optional(field, typed);
        if (words.isEmpty()) {
            throw fault(field, "incident.fault.words");
        }
        return words;
    }

    /**
     * Why somebody wants what is not for everybody.
     *
     * @throws Refusal invalid where it says nothing
     */
    static String reason(String field, String typed) {
        String words = optional(field, typed);
        if (words.length() < SHORTEST_REASON) {
            throw fault(field, "incident.fault.reason", SHORTEST_REASON);
        }
        return words;
    }

    private static Refusal fault(String field, String key, Object... arguments) {
        return Refusal.invalid(List.of(FieldError.of(field, key, arguments)));
    }
}
