package org.teranga.platform.sms.gateway;

import java.util.Optional;
import org.teranga.platform.notification.delivery.Delivery;

/**
 * What a provider answered.
 *
 * @param delivery what became of the attempt
 * @param name     by which the provider knows the message; a receipt may come under it
 */
public record Submission(Delivery delivery, Optional<String> name) {
    static Submission failed(Delivery delivery) {
        return new Submission(delivery, Optional.empty());
    }
}
