package org.teranga.platform.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.health.Finding;
import org.teranga.platform.health.Probe;
import org.teranga.platform.notification.delivery.CarrierAway;
import org.teranga.platform.sms.SmsSettings;

/** The provider of text messages: whether the line to it stands. */
@ApplicationScoped
class SmppProbe implements Probe {
    private final SmsSettings settings;
    private final SmsGateway gateway;

    @Inject
    SmppProbe(SmsSettings settings, SmsGateway gateway) {
        this.settings = settings;
        this.gateway = gateway;
    }

    @Override
    public String key() {
        return "smpp";
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Finding look() {
        if (settings.server().isEmpty()) {
            return Finding.well(settings.mailbox() ? "health.smpp.mailbox" : "health.smpp.unset");
        }
        long begun = System.nanoTime();
        try {
            gateway.open();
            return Finding.well("health.answers", (System.nanoTime() - begun) / 1_000_000);
        } catch (CarrierAway away) {
            return Finding.down("health.smpp.away");
        }
    }
}
