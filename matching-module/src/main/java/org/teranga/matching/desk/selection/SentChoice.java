package org.teranga.matching.desk.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Whom a form names, by their accounts. */
final class SentChoice {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private SentChoice() {}

    static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /**
     * To whom files are handed: {@code to}.
     *
     * @throws Refusal invalid where nobody is named
     */
    static UUID member(Answers sent) {
        return id(sent.first("to"))
                .orElseThrow(() -> Refusal.invalid(List.of(FieldError.of("to", "casework.to.missing"))));
    }

    /** Among whom they are shared out: {@code among}. */
    static List<UUID> members(Answers sent) {
        return sent.all("among").stream().flatMap(one -> id(one).stream()).toList();
    }
}
