package org.teranga.matching.placement.desk;

import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;

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
    static StepForm of(Answers sent) {
        return new StepForm(sent.first("reason"), sent.first("channel"), sent.first("saidOn"));
    }
}
