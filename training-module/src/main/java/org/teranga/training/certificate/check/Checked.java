package org.teranga.training.certificate.check;

import org.teranga.training.certificate.Certificate;

/** What became of a credential that somebody brought to be checked. */
sealed interface Checked {
    /** It is ours, to the letter; how it stands, the certificate says. */
    record Ours(Certificate certificate, String name) implements Checked {}

    /** It says that it is ours and is not what we signed. */
    record Altered() implements Checked {}

    /**
     * Somebody else signed it.
     *
     * @param address where that issuer is, as the credential says
     */
    record OfAnother(String address) implements Checked {}

    /** It is no credential, and no address of one. */
    record Unreadable() implements Checked {}
}
