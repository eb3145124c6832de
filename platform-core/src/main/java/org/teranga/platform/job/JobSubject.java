package org.teranga.platform.job;

import java.util.UUID;

/**
 * For whom and on what a job works, as its instance in the table of jobs says it. The last part makes each start a job of its own, so that
 * one which is asked for while the same is running is not lost.
 */
record JobSubject(UUID tenant, UUID subject, UUID start) {
    static JobSubject parse(String instance) {
        String[] parts = instance.split("/");
        if (parts.length != 3) {
            throw new IllegalArgumentException("'" + instance + "' is no instance of a job");
        }
        return new JobSubject(UUID.fromString(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
    }

    String instance() {
        return tenant + "/" + subject + "/" + start;
    }
}
