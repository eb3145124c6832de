package org.teranga.platform.sms;

import java.time.Instant;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * An event: the provider says what became of a text message of the open association. Fired in a transaction.
 *
 * @param phone   where it was to go
 * @param arrived whether it reached the telephone; if not, it never will
 * @param at      when we were told
 */
public record TextSettled(PhoneNumber phone, boolean arrived, Instant at) {}
