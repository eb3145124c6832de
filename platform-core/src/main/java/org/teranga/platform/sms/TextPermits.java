package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.notification.Mails;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;

/** Says whether a text message may go. */
@ApplicationScoped
class TextPermits {
    private final SmsSettings settings;
    private final TextStops stops;
    private final Mails mails;
    private final Quotas quotas;

    @Inject
    TextPermits(SmsSettings settings, TextStops stops, Mails mails, Quotas quotas) {
        this.settings = settings;
        this.stops = stops;
        this.mails = mails;
        this.quotas = quotas;
    }

    boolean available() {
        return settings.available();
    }

    TextSending of(UUID person, PhoneNumber phone) {
        if (!available()) {
            return TextSending.UNAVAILABLE;
        }
        if (stops.stopped(phone)) {
            return TextSending.STOPPED;
        }
        if (mails.isUnproven(person)) {
            return TextSending.UNPROVEN;
        }
        return quotas.reached(Measure.TEXTS).isPresent() ? TextSending.LIMIT_REACHED : TextSending.QUEUED;
    }
}
