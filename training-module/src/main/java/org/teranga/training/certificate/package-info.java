/**
 * What a passed course gives: a certificate that anyone can check.
 *
 * <p>Whoever completes a course gets a {@link org.teranga.training.certificate.Certificate} and, where the course grants one, a
 * qualification. It is a page, a paper, and an Open Badges 3.0 credential that the association signs (Ed25519) with a key of its own; the
 * public halves stand at {@code /.well-known/jwks.json}. Nobody's name is on it unless the person wants that. It holds until its last day or
 * until a trainer revokes it with a reason; a course taken again gives another one, and none is ever rewritten. What was revoked stands in
 * one list for all (Bitstring Status List 1.0), so that whoever asks does not tell about whom.
 */
@NullMarked
package org.teranga.training.certificate;

import org.jspecify.annotations.NullMarked;
