package org.teranga.matching.community.project.own;

import java.util.UUID;
import org.teranga.platform.refusal.Refusal;

/** Ids as forms and addresses send them; what is none is not found. */
final class SentIds {
    private SentIds() {}

    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound();
        }
    }
}
