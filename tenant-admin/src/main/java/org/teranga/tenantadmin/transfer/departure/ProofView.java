package org.teranga.tenantadmin.transfer.departure;

import java.time.Instant;

/**
 * The proof that an association was erased, for whoever has its address.
 *
 * @param text      what was signed, to the letter
 * @param signature Base64
 */
public record ProofView(String slug, Instant erasedAt, String text, String signature, String href) {}
