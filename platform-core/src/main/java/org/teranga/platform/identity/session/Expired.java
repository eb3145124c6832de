package org.teranga.platform.identity.session;

import java.time.Instant;
import org.teranga.platform.persistence.Database;

/** Clears away rows whose time is over: a few whenever a new one is written, so that no job is needed and no request waits long. */
final class Expired {
    private static final int AT_ONCE = 100;

    private Expired() {}

    /** Deletes up to 100 expired rows of a table, those that no other node is deleting. */
    static void clear(Database database, String table, Instant now) {
        database.sql("delete from " + table + " where ctid = any (array(select ctid from " + table
                        + " where expires_at < :now limit " + AT_ONCE + " for update skip locked))")
                .bind("now", now)
                .update();
    }
}
