package org.teranga.platform.sms.gateway;

import java.util.UUID;
import org.teranga.platform.notification.delivery.CarrierAway;
import org.teranga.platform.sms.TextLetter;

/** The port to a provider of text messages. */
public interface SmsGateway {
    /**
     * Opens the line, or keeps it open: what people write comes in by it.
     *
     * @throws CarrierAway where nobody answers, or lets us in
     */
    void open() throws CarrierAway;

    /**
     * Hands a message over.
     *
     * @param id     of the message: sent again it is the same, so that a telephone can tell that it has it
     * @param sender the number or name that people see; empty where the provider puts its own
     */
    Submission send(UUID id, String sender, TextLetter letter);
}
