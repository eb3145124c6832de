package org.teranga.training.enrolment;

import java.util.List;
import java.util.UUID;

/** The qualifications that a person earned with courses. Whoever issues certificates implements it. */
@FunctionalInterface
public interface OwnCertificates {
    /** The certificates of this account that are good today, the newest first. */
    List<Earned> of(UUID account);

    /**
     * A certificate.
     *
     * @param id     its id
     * @param course for which course
     * @param url    where anybody can see it, from the root of the host
     */
    record Earned(UUID id, UUID course, String url) {}
}
