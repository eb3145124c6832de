package org.teranga.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/**
 * The tables of the association that is open, in the running transaction. Each statement names its association,
 * {@code tenant_id = :tenant}, for every table that it reads or writes; the value comes from here. Row security stands behind that.
 */
@ApplicationScoped
public class TenantDatabase implements Database {
    private static final Pattern NAMED = Pattern.compile(":tenant\\b");

    private final Engine engine;
    private final TenantConnection connection;
    private final OpenTenant tenant;

    @Inject
    public TenantDatabase(TenantConnection connection, OpenTenant tenant) {
        this.connection = connection;
        this.tenant = tenant;
        this.engine = new Engine(connection::call);
    }

    /**
     * Begins a statement.
     *
     * @throws IllegalArgumentException where it does not name the association
     * @throws IllegalStateException    where none is open
     */
    @Override
    public SqlStatement sql(String sql) {
        if (!NAMED.matcher(sql).find()) {
            throw new IllegalArgumentException("the statement does not say tenant_id = :tenant: " + sql);
        }
        return new SqlStatement(engine, sql).bind("tenant", tenant.id());
    }

    /** Begins a statement on tables that are everybody's and of no association, as communes or shared documents. */
    public SqlStatement sqlOfAll(String sql) {
        return new SqlStatement(engine, sql);
    }

    /** Writes what entities hold and the database does not have yet, for statements that are to find it. */
    public void flush() {
        connection.flush();
    }
}
