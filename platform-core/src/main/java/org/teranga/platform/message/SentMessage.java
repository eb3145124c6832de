package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.message.attachment.CleanAttachment;
import org.teranga.platform.message.reply.SuggestedReplies;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.LimitReached;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.web.SentParts;

/** Reads the form of a message: its words, and up to three files, which are made anew in a lane. */
@ApplicationScoped
class SentMessage {
    private final Lanes lanes;

    @Inject
    SentMessage(Lanes lanes) {
        this.lanes = lanes;
    }

    /** What was typed, for a form that comes back. */
    static Answers answers(SentParts sent) {
        return Answers.of(sent.fields());
    }

    /** What each file was called where it came from, by its field. */
    static Map<String, String> names(List<EntityPart> parts) {
        Map<String, String> names = new HashMap<>();
        parts.forEach(part -> part.getFileName().ifPresent(name -> names.putIfAbsent(part.getName(), name)));
        return names;
    }

    /**
     * Reads it.
     *
     * @param language in which language it is written where the form does not say
     * @throws Refusal invalid with the faults of each field; too much for now
     */
    WrittenMessage read(SentParts sent, Map<String, String> names, String language) {
        List<CleanAttachment> attachments = new ArrayList<>();
        for (int number = 1; number <= CleanAttachment.MOST; number++) {
            String field = "file" + number;
            sent.file(field).ifPresent(file -> attachments.add(clean(field, names, file)));
        }
        String said = sent.text("language").flatMap(Languages::of).map(one -> one.tag()).orElse(language);
        String template = sent.text("template").filter(SuggestedReplies::known).orElse(null);
        return WrittenMessage.of(sent.text("text").orElse(""), said, template, attachments);
    }

    private CleanAttachment clean(String field, Map<String, String> names, InputStream file) {
        try {
            return lanes.call(
                    Lane.FILES, () -> CleanAttachment.of(Objects.requireNonNullElse(names.get(field), ""), file));
        } catch (LimitReached busy) {
            throw busy;
        } catch (Refusal refused) {
            throw Refusal.invalid(List.of(new FieldError(field, refused.key(), refused.arguments())));
        }
    }
}
