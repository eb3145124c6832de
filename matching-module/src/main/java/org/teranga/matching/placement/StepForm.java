package org.teranga.matching.placement;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** What staff say with a step: why it ends; how and when somebody said yes. */
public class StepForm {
    @FormParam("reason")
    private @Nullable String reason;

    @FormParam("channel")
    private @Nullable String channel;

    @FormParam("saidOn")
    private @Nullable String saidOn;

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String channel() {
        return channel;
    }

    @Nullable
    String saidOn() {
        return saidOn;
    }
}
