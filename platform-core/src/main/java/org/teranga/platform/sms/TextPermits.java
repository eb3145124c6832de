package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.notification.Mails;

/** Says whether a text message may go. */
@ApplicationScoped
class TextPermits {
    private final SmsSettings settings;
    private final Mails mails;

    @Inject
    TextPermits(SmsSettings settings, Mails mails) {
        this.settings = settings;
        this.mails = mails;
    }

    boolean available() {
        return settings.available();
    }

    TextSending of(TextMessage message) {
        if (!available()) {
            return TextSending.UNAVAILABLE;
        }
        return mails.isUnproven(message.person()) ? TextSending.UNPROVEN : TextSending.QUEUED;
    }
}
