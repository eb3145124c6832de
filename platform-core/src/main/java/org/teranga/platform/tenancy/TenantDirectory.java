package org.teranga.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;

/**
 * The directory of associations, and of the host names that belong to them. Read before there is a tenant, hence through the plumbing pool.
 * What it answers may be up to one second old on other nodes, never on the node that made the change.
 */
@ApplicationScoped
public class TenantDirectory {
    private static final String ALL = "all";

    private final SystemDatabase database;
    private final PlatformHost platformHost;
    private final DirectoryMemory<Entry> memory;
    private final DirectoryMemory<List<Tenant>> lists;

    @Inject
    TenantDirectory(SystemDatabase database, PlatformHost platformHost) {
        this.database = database;
        this.platformHost = platformHost;
        this.memory = new DirectoryMemory<>(this::tick, System::nanoTime, entry -> "id " + entry.tenant.id());
        this.lists = new DirectoryMemory<>(this::tick, System::nanoTime, all -> ALL);
    }

    /** The association with this slug. */
    public Optional<Tenant> bySlug(String slug) {
        if (!Slug.valid(slug)) {
            return Optional.empty();
        }
        return remembered("slug " + slug, () -> read("where t.slug = :value", slug));
    }

    /** The association with this id. */
    public Optional<Tenant> byId(UUID id) {
        return remembered("id " + id, () -> read("where t.id = :value", id));
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
                () -> read("join platform.tenant_host h on h.tenant_id = t.id where h.host = :value", host));
    }

    /**
     * A number that goes up with each change of what an association has chosen; what was read under another one is old. It costs no
     * query of its own.
     */
    long revision(UUID id) {
        return memory.get("id " + id, () -> read("where t.id = :value", id))
                .map(Entry::revision)
                .orElse(0L);
    }

    /** Changes the theme of an association; holds on this node at once, on others within a second. */
    public void wear(Tenant tenant, String theme) {
        write(database -> database.sql(
                        "update platform.tenant set theme = :theme, revision = revision + 1 where id = :id")
                .bind("theme", theme)
                .bind("id", tenant.id())
                .update());
    }

    /** Says that something that nodes keep in memory of this association has changed; to be called once that is committed. */
    public void changed(Tenant tenant) {
        change("update platform.tenant set revision = revision + 1 where id = :id", tenant);
    }

    /** The domains of an association's own, besides its place under the platform's host. */
    public List<String> domains(Tenant tenant) {
        return database.sql("select host from platform.tenant_host where tenant_id = :id order by host")
                .bind("id", tenant.id())
                .list(String.class);
    }

    /**
     * Gives a domain to an association.
     *
     * @return false where another association has it
     */
    public boolean addDomain(Tenant tenant, String domain) {
        return 1
                == write(database -> database.sql("""
                        insert into platform.tenant_host (host, tenant_id) values (:domain, :id)
                        on conflict (host) do update set host = excluded.host
                        where platform.tenant_host.tenant_id = excluded.tenant_id
                        """)
                        .bind("domain", domain)
                        .bind("id", tenant.id())
                        .update());
    }

    /** Takes a domain away from an association; on other nodes it leads there for another second. */
    public boolean removeDomain(Tenant tenant, String domain) {
        return 1
                == write(database -> database.sql(
                                "delete from platform.tenant_host where host = :domain and tenant_id = :id")
                        .bind("domain", domain)
                        .bind("id", tenant.id())
                        .update());
    }

    /** All associations, by name. */
    public List<Tenant> all() {
        return lists.get(ALL, () -> Optional.of(readAll())).orElseThrow();
    }

    private List<Tenant> readAll() {
        return select("order by t.name, t.slug").list(Row.class).stream()
                .map(Row::tenant)
                .toList();
    }

    /**
     * Writes a new association into the directory.
     *
     * @throws SlugTaken where the slug is in use
     */
    public void add(Tenant tenant) {
        boolean added = 1
                == write(database -> database.sql("""
                        insert into platform.tenant (id, slug, name, status, languages, regions, theme)
                        values (:id, :slug, :name, :status, :languages, :regions, :theme) on conflict (slug) do nothing
                        """)
                        .bind("id", tenant.id())
                        .bind("slug", tenant.slug())
                        .bind("name", tenant.name())
                        .bind("status", tenant.status().name())
                        .bindTexts("languages", tenant.languages())
                        .bindTexts("regions", tenant.regions())
                        .bind("theme", tenant.theme())
                        .update());
        if (!added) {
            throw new SlugTaken(tenant.slug());
        }
    }

    /** The association with this slug whose opening has begun and not ended. */
    public Optional<Tenant> unfinished(String slug) {
        return read("where t.slug = :value and t.opened_at is null", slug).map(Entry::tenant);
    }

    /** Ends the opening of an association: the public may come in. */
    public void opened(Tenant tenant) {
        change(
                "update platform.tenant set status = 'ACTIVE', opened_at = now(), public_at = now() where id = :id",
                tenant);
    }

    /** Ends the opening of an association to its own team; the public comes in later, by {@link #publish}. */
    public void prepared(Tenant tenant) {
        change("update platform.tenant set status = 'PREPARING', opened_at = now() where id = :id", tenant);
    }

    /** Opens an association to the public that was open to its own team; nothing happens where that was done before. */
    public void publish(Tenant tenant) {
        change(
                "update platform.tenant set status = 'ACTIVE', public_at = now() where id = :id and status = 'PREPARING'",
                tenant);
    }

    /** Says anew where an association works; holds on this node at once, on others within a second. */
    public void setRegions(Tenant tenant, List<String> regions) {
        write(database -> database.sql("update platform.tenant set regions = :regions where id = :id")
                .bindTexts("regions", regions)
                .bind("id", tenant.id())
                .update());
    }

    /** Suspends an association, or resumes it as it was; holds on this node at once, on others within a second. */
    public void setStatus(Tenant tenant, TenantStatus status) {
        String sql = status == TenantStatus.ACTIVE
                ? "update platform.tenant set status = case when public_at is null then 'PREPARING' else 'ACTIVE' end"
                        + " where id = :id and opened_at is not null"
                : "update platform.tenant set status = 'SUSPENDED' where id = :id";
        change(sql, tenant);
    }

    /** Takes an association out of the directory, with its domains; its rows must be gone. No error where it is gone already. */
    public void remove(Tenant tenant) {
        change("delete from platform.tenant_host where tenant_id = :id", tenant);
        change("delete from platform.tenant where id = :id", tenant);
    }

    private void change(String sql, Tenant tenant) {
        write(database -> database.sql(sql).bind("id", tenant.id()).update());
    }

    /**
     * Changes the directory, and with it the number by which other nodes see that: last, so that its row is locked for the moment of the
     * commit only. Whatever changes it without this is seen by no other node.
     */
    private int write(ToIntFunction<Database> change) {
        int rows = database.inOne(one -> {
            int changed = change.applyAsInt(one);
            one.sql("update platform.directory_tick set tick = tick + 1").update();
            return changed;
        });
        forget();
        return rows;
    }

    private void forget() {
        memory.forget();
        lists.forget();
    }

    private Optional<Tenant> remembered(String key, Supplier<Optional<Entry>> look) {
        return memory.get(key, look).map(Entry::tenant);
    }

    private long tick() {
        return database.sql("select tick from platform.directory_tick").one(Long.class);
    }

    private Optional<Entry> read(String which, Object value) {
        return select(which).bind("value", value).first(Row.class).map(row -> new Entry(row.tenant(), row.revision));
    }

    private SqlStatement select(String which) {
        return database.sql("select t.id, t.slug, t.name, t.status, t.languages, t.regions, t.theme, t.revision"
                + " from platform.tenant t " + which);
    }

    private record Entry(Tenant tenant, long revision) {}

    private record Row(
            UUID id,
            String slug,
            String name,
            TenantStatus status,
            List<String> languages,
            List<String> regions,
            String theme,
            long revision) {
        Tenant tenant() {
            return new Tenant(id, slug, name, status, languages, regions, theme);
        }
    }
}
