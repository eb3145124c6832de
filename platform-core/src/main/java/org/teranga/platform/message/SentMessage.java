package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.message.attachment.CleanAttachment;
import org.teranga.platform.message.reply.SuggestedReplies;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.LimitReached;
import org.teranga.platform.refusal.Refusal;

/** Reads the form of a message: its words, and up to three files, which are made anew in a lane. */
@ApplicationScoped
class SentMessage {
    private final Lanes lanes;

    @Inject
    SentMessage(Lanes lanes) {
        this.lanes = lanes;
    }

    /**
     * Reads it.
     *
     * @param fields   what was typed, by its field
     * @param files    what was chosen, by its field
     * @param names    what each file was called where it came from
     * @param language in which language it is written where the form does not say
     * @throws Refusal invalid with the faults of each field; too much for now
     */
    WrittenMessage read(
            Map<String, String> fields, Map<String, InputStream> files, Map<String, String> names, String language) {
        List<CleanAttachment> attachments = new ArrayList<>();
        for (int number = 1; number <= CleanAttachment.MOST; number++) {
            String field = "file" + number;
            InputStream file = files.get(field);
            if (file != null) {
                attachments.add(clean(field, names, file));
            }
        }
        String said = Languages.of(fields.getOrDefault("language", language))
                .map(Language::tag)
                .orElse(language);
        String template = Optional.ofNullable(fields.get("template"))
                .filter(SuggestedReplies::known)
                .orElse(null);
        return WrittenMessage.of(fields.getOrDefault("text", ""), said, template, attachments);
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
