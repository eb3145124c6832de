package org.teranga.training.course;

import java.util.UUID;

/**
 * A course was published; fired within the transaction.
 *
 * @param course            which course
 * @param version           its new version
 * @param keepsCertificates whether what was earned with the versions before stays good
 */
public record CoursePublished(UUID course, int version, boolean keepsCertificates) {}
