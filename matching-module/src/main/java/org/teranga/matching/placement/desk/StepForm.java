package org.teranga.matching.placement.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/**
 * What staff say with a step.
 *
 * @param reason  why it ends
 * @param channel how somebody said yes
 * @param saidOn  on which day
 */
record StepForm(
        @Nullable String reason,
        @Nullable String channel,
        @Nullable String saidOn) {
    static StepForm of(MultivaluedMap<String, String> sent) {
        return new StepForm(sent.getFirst("reason"), sent.getFirst("channel"), sent.getFirst("saidOn"));
    }
}
