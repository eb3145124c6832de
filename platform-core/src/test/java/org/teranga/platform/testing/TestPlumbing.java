package org.teranga.platform.testing;

import javax.sql.DataSource;
import org.teranga.platform.persistence.Plumbing;

/** The plumbing pool without a server. */
public final class TestPlumbing extends Plumbing {
    private final DataSource source;

    public TestPlumbing(RealDatabase database) {
        this.source = database.plumbing();
    }

    @Override
    public DataSource dataSource() {
        return source;
    }
}
