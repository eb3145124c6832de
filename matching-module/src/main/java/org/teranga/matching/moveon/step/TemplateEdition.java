package org.teranga.matching.moveon.step;

import java.time.Instant;
import java.util.UUID;

/**
 * An edition that an association made of a template.
 *
 * @param follows which edition of the platform's it was made from; 0 where the platform has none
 * @param kept    {@link #OWN}, {@link #OFF}, {@link #FOLLOWED}
 * @param content all of it, as JSON
 * @param reason  why
 */
public record TemplateEdition(
        String code,
        int edition,
        int follows,
        String kept,
        String content,
        String reason,
        UUID changedBy,
        Instant changedAt) {
    /** In the association's words. */
    public static final String OWN = "own";

    /** Offered no more. */
    public static final String OFF = "off";

    /** The platform's words again. */
    public static final String FOLLOWED = "followed";

    /** What it says. */
    public StepTemplate step() {
        return StepJson.read(content);
    }
}
