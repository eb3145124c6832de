package org.teranga.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.teranga.platform.persistence.Plumbing;

/**
 * Which associations there are, and which one a host name belongs to. Read before there is a tenant, hence through the plumbing pool.
 * What it answers may be up to one second old on other nodes, never on the node that made the change.
 */
@ApplicationScoped
public class TenantDirectory {
    private static final String ALL = "all";
    private static final String COLUMNS =
            "select t.id, t.slug, t.name, t.status, t.languages, t.regions, t.theme, t.revision from platform.tenant t ";

    private final Plumbing plumbing;
    private final PlatformHost platformHost;
    private final DirectoryMemory<Row> memory;
    private final DirectoryMemory<List<Tenant>> lists;

    @Inject
    TenantDirectory(Plumbing plumbing, PlatformHost platformHost) {
        this.plumbing = plumbing;
        this.platformHost = platformHost;
        this.memory = new DirectoryMemory<>(this::tick, System::nanoTime, row -> "id " + row.tenant.id());
        this.lists = new DirectoryMemory<>(this::tick, System::nanoTime, all -> ALL);
    }

    /** The association with this slug. */
    public Optional<Tenant> bySlug(String slug) {
        if (!Slug.valid(slug)) {
            return Optional.empty();
        }
        return remembered("slug " + slug, () -> row(COLUMNS + "where t.slug = ?", slug));
    }

    /** The association with this id. */
    public Optional<Tenant> byId(UUID id) {
        return remembered("id " + id, () -> row(COLUMNS + "where t.id = ?::uuid", id.toString()));
    }

    /**
     * The association that a request's host names: {@code slug.platform-host}, or a domain of its own.
     *
     * @param host the host name, without port, in lower case
     */
    public Optional<Tenant> byHost(String host) {
        Optional<String> slug = platformHost.slugOf(host);
        if (slug.isPresent()) {
            return bySlug(slug.get());
        }
        return remembered(
                "host " + host,
                () -> row(COLUMNS + "join platform.tenant_host h on h.tenant_id = t.id where h.host = ?", host));
    }

    /**
     * A number that goes up with each change of what an association has chosen; what was read under another one is old. It costs no
     * query of its own.
     */
    long revision(UUID id) {
        return memory.get("id " + id, () -> row(COLUMNS + "where t.id = ?::uuid", id.toString()))
                .map(Row::revision)
                .orElse(0L);
    }

    /** Changes the theme of an association; holds on this node at once, on others within a second. */
    public void wear(Tenant tenant, String theme) {
        plumbing.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "update platform.tenant set theme = ?, revision = revision + 1 where id = ?")) {
                statement.setString(1, theme);
                statement.setObject(2, tenant.id());
                statement.executeUpdate();
            }
        });
        forget();
    }

    /** Says that something that nodes keep in memory of this association has changed; to be called once that is committed. */
    public void changed(Tenant tenant) {
        change("update platform.tenant set revision = revision + 1 where id = ?", tenant);
    }

    /** The domains of an association's own, besides its place under the platform's host. */
    public List<String> domains(Tenant tenant) {
        return plumbing.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select host from platform.tenant_host where tenant_id = ? order by host")) {
                statement.setObject(1, tenant.id());
                try (ResultSet rows = statement.executeQuery()) {
                    List<String> domains = new ArrayList<>();
                    while (rows.next()) {
                        domains.add(rows.getString(1));
                    }
                    return domains;
                }
            }
        });
    }

    /**
     * Gives a domain to an association.
     *
     * @return false where another association has it
     */
    public boolean addDomain(Tenant tenant, String domain) {
        boolean added = plumbing.call(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into platform.tenant_host (host, tenant_id)"
                            + " values (?, ?) on conflict (host) do update set host = excluded.host"
                            + " where platform.tenant_host.tenant_id = excluded.tenant_id")) {
                insert.setString(1, domain);
                insert.setObject(2, tenant.id());
                return insert.executeUpdate() == 1;
            }
        });
        forget();
        return added;
    }

    /** Takes a domain away from an association; on other nodes it leads there for another second. */
    public boolean removeDomain(Tenant tenant, String domain) {
        boolean removed = plumbing.call(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from platform.tenant_host where host = ? and tenant_id = ?")) {
                delete.setString(1, domain);
                delete.setObject(2, tenant.id());
                return delete.executeUpdate() == 1;
            }
        });
        forget();
        return removed;
    }

    /** All associations, by name. */
    public List<Tenant> all() {
        return lists.get(ALL, () -> Optional.of(readAll())).orElseThrow();
    }

    private List<Tenant> readAll() {
        return plumbing.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(COLUMNS + "order by t.name, t.slug");
                    ResultSet rows = statement.executeQuery()) {
                List<Tenant> tenants = new ArrayList<>();
                while (rows.next()) {
                    tenants.add(tenant(rows));
                }
                return List.copyOf(tenants);
            }
        });
    }

    /**
     * Writes a new association into the directory.
     *
     * @throws SlugTaken where the slug is in use
     */
    public void add(Tenant tenant) {
        boolean added = plumbing.call(connection -> insert(connection, tenant));
        forget();
        if (!added) {
            throw new SlugTaken(tenant.slug());
        }
    }

    /** The association with this slug whose opening has begun and not ended. */
    public Optional<Tenant> unfinished(String slug) {
        return row(COLUMNS + "where t.slug = ? and t.opened_at is null", slug).map(Row::tenant);
    }

    /** Ends the opening of an association: the public may come in. */
    public void opened(Tenant tenant) {
        change(
                "update platform.tenant set status = 'ACTIVE', opened_at = now(), public_at = now() where id = ?",
                tenant);
    }

    /** Ends the opening of an association to its own team; the public comes in later, by {@link #publish}. */
    public void prepared(Tenant tenant) {
        change("update platform.tenant set status = 'PREPARING', opened_at = now() where id = ?", tenant);
    }

    /** Opens an association to the public that was open to its own team; nothing happens where that was done before. */
    public void publish(Tenant tenant) {
        change(
                "update platform.tenant set status = 'ACTIVE', public_at = now() where id = ? and status = 'PREPARING'",
                tenant);
    }

    /** Says anew where an association works; holds on this node at once, on others within a second. */
    public void setRegions(Tenant tenant, List<String> regions) {
        plumbing.run(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("update platform.tenant set regions = ? where id = ?")) {
                statement.setArray(1, texts(connection, regions));
                statement.setObject(2, tenant.id());
                statement.executeUpdate();
            }
        });
        forget();
    }

    /** Suspends an association, or resumes it as it was; holds on this node at once, on others within a second. */
    public void setStatus(Tenant tenant, TenantStatus status) {
        String sql = status == TenantStatus.ACTIVE
                ? "update platform.tenant set status = case when public_at is null then 'PREPARING' else 'ACTIVE' end"
                        + " where id = ? and opened_at is not null"
                : "update platform.tenant set status = 'SUSPENDED' where id = ?";
        change(sql, tenant);
    }

    /** Takes an association out of the directory, with its domains; its rows must be gone. No error where it is gone already. */
    public void remove(Tenant tenant) {
        change("delete from platform.tenant_host where tenant_id = ?", tenant);
        change("delete from platform.tenant where id = ?", tenant);
    }

    private void change(String sql, Tenant tenant) {
        plumbing.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, tenant.id());
                statement.executeUpdate();
            }
        });
        forget();
    }

    private void forget() {
        memory.forget();
        lists.forget();
    }

    private Optional<Tenant> remembered(String key, Supplier<Optional<Row>> look) {
        return memory.get(key, look).map(Row::tenant);
    }

    private long tick() {
        return plumbing.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select tick from platform.directory_tick");
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private Optional<Row> row(String sql, String value) {
        return plumbing.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, value);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new Row(tenant(rows), rows.getLong("revision")))
                            : Optional.empty();
                }
            }
        });
    }

    private static boolean insert(Connection connection, Tenant tenant) throws SQLException {
        String sql = "insert into platform.tenant (id, slug, name, status, languages, regions, theme)"
                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (slug) do nothing";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, tenant.id());
            statement.setString(2, tenant.slug());
            statement.setString(3, tenant.name());
            statement.setString(4, tenant.status().name());
            statement.setArray(5, texts(connection, tenant.languages()));
            statement.setArray(6, texts(connection, tenant.regions()));
            statement.setString(7, tenant.theme());
            return statement.executeUpdate() == 1;
        }
    }

    private static Array texts(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                TenantStatus.valueOf(row.getString("status")),
                List.of((String[]) row.getArray("languages").getArray()),
                List.of((String[]) row.getArray("regions").getArray()),
                row.getString("theme"));
    }

    private record Row(Tenant tenant, long revision) {}
}
