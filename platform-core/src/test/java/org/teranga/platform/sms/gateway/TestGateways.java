package org.teranga.platform.sms.gateway;

import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.notification.delivery.EmptyOutbox;
import org.teranga.platform.sms.KeepTexts;
import org.teranga.platform.sms.SmsSettings;
import org.teranga.platform.sms.TextSender;
import org.teranga.platform.sms.TextThreads;
import org.teranga.platform.tenancy.TenantDirectory;

/** Lines to a provider without a server. */
public final class TestGateways {
    private TestGateways() {}

    public static SmppGateway of(SmsSettings settings, KeepTexts keep) {
        return new SmppGateway(settings, new IncomingDelivery(keep));
    }

    public static TextDeparture departure(
            Outbox outbox,
            Envelopes envelopes,
            TenantDirectory directory,
            TextThreads threads,
            TextSender sender,
            SmsGateway gateway) {
        return new TextDeparture(outbox, envelopes, directory, threads, sender, gateway);
    }

    /** The job runs once. */
    public static void send(EmptyOutbox outbox, SmsSettings settings, SmsGateway gateway, TextDeparture departure) {
        new SendTexts(outbox, settings, gateway, departure).run();
    }
}
