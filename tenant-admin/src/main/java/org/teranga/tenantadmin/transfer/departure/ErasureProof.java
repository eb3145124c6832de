package org.teranga.tenantadmin.transfer.departure;

import java.time.Instant;
import java.util.UUID;

/**
 * What stays of an association that was erased, for anybody to check: what was done and when, signed by the platform. Nobody's name is in it.
 *
 * @param text      a JSON object, exactly as it was signed
 * @param signature Ed25519 over its UTF-8, Base64; the key stands in the text
 */
record ErasureProof(UUID id, String slug, Instant erasedAt, String text, String signature) {}
