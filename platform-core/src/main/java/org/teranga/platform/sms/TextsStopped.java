package org.teranga.platform.sms;

import java.time.Instant;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * An event: somebody wrote STOP, or START again, to the open association. Fired in the transaction in which it is noted.
 *
 * @param phone   the number that gets no text messages of the association, or gets them again
 * @param stopped whether from now on it gets none
 * @param at      when it reached us
 */
public record TextsStopped(PhoneNumber phone, boolean stopped, Instant at) {}
