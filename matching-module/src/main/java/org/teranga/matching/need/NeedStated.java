package org.teranga.matching.need;

import java.util.UUID;

/**
 * The answer to a new need.
 *
 * @param id            its key
 * @param receiptNumber what to read out on the phone
 */
public record NeedStated(UUID id, String receiptNumber) {}
