package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.theme.template.Themes;

/** Accepts text messages of features for sending. */
@ApplicationScoped
public class TextMessages {
    private final Themes themes;
    private final Envelopes envelopes;
    private final Outbox outbox;
    private final TextPermits permits;
    private final Clock clock;

    @Inject
    TextMessages(Themes themes, Envelopes envelopes, Outbox outbox, TextPermits permits, Clock clock) {
        this.themes = themes;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.permits = permits;
        this.clock = clock;
    }

    /** Whether this platform sends text messages at all. */
    public boolean available() {
        return permits.available();
    }

    /** Whether one to this person would go now. */
    public TextSending sending(UUID person, PhoneNumber phone) {
        return permits.of(person, phone);
    }

    /**
     * Sends one in the name of the open association as soon as the running transaction has committed; if it does not, there was none. No limit
     * of a day and no time of quiet keeps back what cannot wait ({@link TextRank#NOW}); STOP does.
     *
     * @return whether it goes; where it does not, whoever sends it has to be told so
     */
    public TextSending send(TextMessage message) {
        TextSending sending = permits.of(message.person(), message.phone());
        boolean urgent = message.rank() == TextRank.NOW && sending == TextSending.LIMIT_REACHED;
        if (sending.goes() || urgent) {
            queue(message);
            return TextSending.QUEUED;
        }
        return sending;
    }

    /** The answer to STOP and START, which is nobody's to refuse. */
    void confirm(TextMessage message) {
        queue(message);
    }

    private void queue(TextMessage message) {
        TextLetter letter = new TextLetter(message.phone(), message.language(), words(message));
        outbox.addText(
                Uuid7.at(clock.instant()),
                envelopes.seal(letter.packed(), message.person()),
                message.rank().inOutbox());
    }

    /** An association's own wording does not count here: it might tell who writes. */
    private String words(TextMessage message) {
        Language language = Languages.of(message.language()).orElse(Languages.FRENCH);
        return themes.base()
                .messages()
                .text(language, message.key(), message.arguments().toArray());
    }
}
