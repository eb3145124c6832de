package org.teranga.platform.audit;

import java.util.UUID;

/**
 * One link of the chain, as it is stored.
 *
 * @param position from 1, without gaps
 * @param entry    the id of the entry that it seals
 * @param mac      HMAC over the link before, the position and the entry
 */
record Link(long position, UUID entry, byte[] mac) {}
