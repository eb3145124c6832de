package org.teranga.platform.testing;

import javax.sql.DataSource;
import org.teranga.platform.persistence.SystemPool;

/** The plumbing pool without a server. */
public final class TestPlumbing extends SystemPool {
    private final DataSource source;

    public TestPlumbing(RealDatabase database) {
        this.source = database.plumbing();
    }

    @Override
    public DataSource dataSource() {
        return source;
    }
}
