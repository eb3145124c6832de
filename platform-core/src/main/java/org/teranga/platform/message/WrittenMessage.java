package org.teranga.platform.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.message.attachment.CleanAttachment;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * Something written, not yet sent.
 *
 * @param text        made harmless; empty only with files
 * @param language    BCP 47 code of the language of its words
 * @param template    the code of the template it was begun from; null where there was none
 * @param attachments made anew from what came
 */
public record WrittenMessage(
        String text, String language, @Nullable String template, List<CleanAttachment> attachments) {
    /** The longest, in characters. */
    public static final int LONGEST = 4_000;

    /** What a template leaves open, to be filled in before it is sent. */
    public static final String BLANK = "____";

    public WrittenMessage {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        attachments = List.copyOf(attachments);
    }

    /**
     * Reads what was typed.
     *
     * @throws Refusal invalid with what is wrong with it
     */
    public static WrittenMessage of(
            String typed, String language, @Nullable String template, List<CleanAttachment> attachments) {
        String text = CleanText.lines(typed);
        List<FieldError> errors = new ArrayList<>();
        if (text.isEmpty() && attachments.isEmpty()) {
            errors.add(FieldError.of("text", "message.fault.empty"));
        }
        if (text.length() > LONGEST) {
            errors.add(FieldError.of("text", "message.fault.long", text.length(), LONGEST));
        }
        if (text.contains(BLANK)) {
            errors.add(FieldError.of("text", "message.fault.blank"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return new WrittenMessage(text, language, template, attachments);
    }

    /** The same, as a person wrote it: templates are the team's. */
    WrittenMessage fromPerson() {
        return new WrittenMessage(text, language, null, attachments);
    }

    /** Tells nothing: what people write must not get into a log by accident. */
    @Override
    public String toString() {
        return "WrittenMessage[…]";
    }
}
