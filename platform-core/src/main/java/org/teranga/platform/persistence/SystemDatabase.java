package org.teranga.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs statements on the tables that belong to no single association: the directory, sessions, the outbox, jobs. Its role can read no
 * association's table. Each statement is a transaction of its own, outside the one that may be running; {@link #inOne} makes several one.
 */
@ApplicationScoped
public class SystemDatabase implements Database {
    private final SystemPool pool;
    private final Engine engine;

    @Inject
    public SystemDatabase(SystemPool pool) {
        this.pool = pool;
        this.engine = new Engine(pool::call);
    }

    @Override
    public SqlStatement sql(String sql) {
        return new SqlStatement(engine, sql);
    }

    /**
     * Runs several statements in one transaction, committed when the work returns, rolled back when it throws.
     *
     * @param work gets where to run them; it is of no use afterwards
     * @throws DatabaseFailed where the database refuses or is away
     */
    public <T> T inOne(Function<Database, T> work) {
        return pool.call(connection -> {
            Engine one = new Engine(Engine.over(connection));
            return work.apply(sql -> new SqlStatement(one, sql));
        });
    }

    /** The pool itself, for libraries that bring their own transactions. */
    public DataSource pool() {
        return pool.dataSource();
    }
}
