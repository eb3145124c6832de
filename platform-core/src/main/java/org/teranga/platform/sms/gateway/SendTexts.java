package org.teranga.platform.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.delivery.CarrierAway;
import org.teranga.platform.notification.delivery.EmptyOutbox;
import org.teranga.platform.sms.SmsSettings;

/** Empties the outbox of text messages: to the provider, or in development without one to the page that shows them. */
@ApplicationScoped
public class SendTexts implements RecurringJob {
    private static final Logger LOG = System.getLogger(SendTexts.class.getName());

    private final EmptyOutbox outbox;
    private final SmsSettings settings;
    private final SmsGateway gateway;
    private final TextDeparture departure;

    @Inject
    public SendTexts(EmptyOutbox outbox, SmsSettings settings, SmsGateway gateway, TextDeparture departure) {
        this.outbox = outbox;
        this.settings = settings;
        this.gateway = gateway;
        this.departure = departure;
    }

    @Override
    public JobKind kind() {
        return new JobKind("sms.send");
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    /** The line stays open also where nothing leaves: answers come in by it. */
    @Override
    public void run() {
        if (settings.mailbox()) {
            outbox.show(Medium.TEXT, departure::shown);
        } else if (settings.server().isPresent()) {
            try {
                gateway.open();
            } catch (CarrierAway away) {
                LOG.log(Level.WARNING, away.getMessage());
                return;
            }
            outbox.run(Medium.TEXT, () -> {
                gateway.open();
                return departure;
            });
        }
    }
}
