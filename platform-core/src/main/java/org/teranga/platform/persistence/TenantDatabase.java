package org.teranga.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.UUID;

/**
 * The tables of the association that is open, in the running transaction. Each statement names its association,
 * {@code tenant_id = :tenant}, for every table that it reads or writes; the value comes from here. Row security stands behind that.
 */
@ApplicationScoped
public class TenantDatabase implements Database {
    private final Engine engine;
    private final Runnable flush;
    private final OpenTenant tenant;

    @Inject
    public TenantDatabase(TenantConnection connection, OpenTenant tenant) {
        this.engine = new Engine(connection::call);
        this.flush = connection::flush;
        this.tenant = tenant;
    }

    /** The tables of this association, in the transaction of this connection, in which there are no entities. */
    TenantDatabase(Connection connection, UUID tenant) {
        this.engine = new Engine(Engine.over(connection));
        this.flush = () -> {};
        this.tenant = () -> tenant;
    }

    /**
     * Begins a statement.
     *
     * @throws IllegalArgumentException where it does not name the association for each table
     * @throws IllegalStateException    where none is open
     */
    @Override
    public SqlStatement sql(String sql) {
        return naming(tenant, engine, sql);
    }

    static SqlStatement naming(OpenTenant tenant, Engine engine, String sql) {
        TenantClause.check(sql);
        return new SqlStatement(engine, sql).bind("tenant", tenant.id());
    }

    /** Begins a statement on tables that are everybody's and of no association, as communes or shared documents. */
    public SqlStatement sqlOfAll(String sql) {
        return new SqlStatement(engine, sql);
    }

    /** Waits until nobody else of the association holds the lock of this name, and holds it to the end of the transaction. */
    public void lock(String name) {
        new SqlStatement(engine, "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) held")
                .bind("name", tenant.id() + " " + name)
                .any();
    }

    /** Writes what entities hold and the database does not have yet, for statements that are to find it. */
    public void flush() {
        flush.run();
    }
}
