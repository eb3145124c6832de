package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.privacy.PlatformCipher;

/** The associations that ask to be opened. Each change is made by whoever comes first, and by nobody twice. */
@ApplicationScoped
class Applications {
    private static final String PURPOSE = "opening application";
    private static final String COLUMNS =
            "select id, slug, name, legal_number, languages, regions, language, mail_domain,"
                    + " status, created_at, decided_at, tenant_id from admin.opening_application ";

    private final Plumbing plumbing;
    private final PlatformCipher cipher;

    @Inject
    Applications(Plumbing plumbing, PlatformCipher cipher) {
        this.plumbing = plumbing;
        this.cipher = cipher;
    }

    /** Adds one, with what is to happen in the same transaction; false where its slug is asked for already. */
    boolean add(Application application, Contact contact, Plumbing.Task beside) {
        return plumbing.call(c -> {
            boolean added = insert(c, application, contact);
            if (added) {
                beside.on(c);
            }
            return added;
        });
    }

    /** The one with this id. */
    Optional<Application> find(UUID id) {
        return list("where id = ?", id).stream().findFirst();
    }

    /** The one that asks for this slug and is not decided or not opened yet. */
    Optional<Application> pending(String slug) {
        return list("where slug = ? and status in ('WAITING', 'APPROVED')", slug).stream()
                .findFirst();
    }

    /** Those that wait or are being opened, the oldest first. */
    List<Application> pending() {
        return list("where status in ('WAITING', 'APPROVED') order by created_at, id limit 500");
    }

    /** Those that were decided, the latest first. */
    List<Application> decided(int most) {
        return list("where status in ('OPENED', 'REFUSED') order by decided_at desc, id limit " + most);
    }

    /** Those that were approved and are not opened. */
    List<Application> unfinished() {
        return list("where status = 'APPROVED' order by decided_at, id");
    }

    /** Those that wait since before a moment. */
    List<Application> waitingSince(Instant before) {
        return list("where status = 'WAITING' and created_at < ? limit 100", before);
    }

    /** How many wait. */
    int waiting() {
        return plumbing.call(c -> {
            try (PreparedStatement query = c.prepareStatement(
                            "select count(*) from admin.opening_application where status = 'WAITING'");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /** Who asked; empty once it is decided. */
    Optional<Contact> contact(UUID id) {
        return plumbing.call(c -> {
            try (PreparedStatement query =
                    c.prepareStatement("select contact from admin.opening_application where id = ?")) {
                query.setObject(1, id);
                try (ResultSet row = query.executeQuery()) {
                    byte[] sealed = row.next() ? row.getBytes(1) : null;
                    return Optional.ofNullable(sealed).map(bytes -> opened(id, bytes));
                }
            }
        });
    }

    /** Approves one that waits, under the key that the association will have; false where it does not wait any more. */
    boolean approve(UUID id, UUID tenant, @Nullable UUID by, Instant at) {
        return change(
                        "update admin.opening_application set status = 'APPROVED', tenant_id = ?, decided_by = ?,"
                                + " decided_at = ? where id = ? and status = 'WAITING'",
                        tenant,
                        by,
                        at,
                        id)
                == 1;
    }

    /** Lets one wait again that was approved and cannot be opened as it is. */
    void waitAgain(UUID id) {
        change(
                "update admin.opening_application set status = 'WAITING', tenant_id = null, decided_by = null,"
                        + " decided_at = null where id = ? and status = 'APPROVED'",
                id);
    }

    /** The association stands: who asked is forgotten here. */
    void opened(UUID id) {
        plumbing.run(c -> {
            change(
                    c,
                    "update admin.opening_application set status = 'OPENED', contact = null where id = ? and status = 'APPROVED'",
                    id);
            Questions.forget(c, id);
        });
    }

    /** Refuses one that waits, with what is to happen in the same transaction; false where it does not wait any more. */
    boolean refuse(UUID id, @Nullable UUID by, Instant at, Plumbing.Task beside) {
        return plumbing.call(c -> {
            boolean refused = change(
                            c,
                            "update admin.opening_application set status = 'REFUSED', contact = null, decided_by = ?,"
                                    + " decided_at = ? where id = ? and status = 'WAITING'",
                            by,
                            at,
                            id)
                    == 1;
            if (refused) {
                Questions.forget(c, id);
                beside.on(c);
            }
            return refused;
        });
    }

    private boolean insert(Connection c, Application application, Contact contact) throws SQLException {
        NewAssociation wanted = application.association();
        String sql =
                "insert into admin.opening_application (id, slug, name, legal_number, languages, regions, language,"
                        + " contact, mail_domain, status, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)"
                        + " on conflict (slug) where status in ('WAITING', 'APPROVED') do nothing";
        try (PreparedStatement insert = c.prepareStatement(sql)) {
            insert.setObject(1, application.id());
            insert.setString(2, wanted.slug());
            insert.setString(3, wanted.name());
            insert.setString(4, application.legalNumber().value());
            insert.setArray(5, c.createArrayOf("text", wanted.languages().toArray()));
            insert.setArray(6, c.createArrayOf("text", wanted.regions().toArray()));
            insert.setString(7, application.language());
            insert.setBytes(
                    8,
                    cipher.encrypt(PURPOSE, application.id(), contact.packed().getBytes(StandardCharsets.UTF_8)));
            insert.setString(9, application.domain());
            insert.setTimestamp(10, Timestamp.from(application.createdAt()));
            return insert.executeUpdate() == 1;
        }
    }

    private Contact opened(UUID id, byte[] sealed) {
        return Contact.unpacked(new String(cipher.decrypt(PURPOSE, id, sealed), StandardCharsets.UTF_8));
    }

    private List<Application> list(String where, Object... values) {
        return plumbing.call(c -> {
            try (PreparedStatement query = c.prepareStatement(COLUMNS + where)) {
                bind(query, values);
                try (ResultSet rows = query.executeQuery()) {
                    List<Application> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(row(rows));
                    }
                    return found;
                }
            }
        });
    }

    private int change(String sql, @Nullable Object... values) {
        return plumbing.call(c -> change(c, sql, values));
    }

    private static int change(Connection c, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant moment ? Timestamp.from(moment) : values[i]);
        }
    }

    private static Application row(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new Application(
                row.getObject("id", UUID.class),
                new NewAssociation(
                        row.getString("slug"),
                        row.getString("name"),
                        Arrays.asList((String[]) row.getArray("languages").getArray()),
                        Arrays.asList((String[]) row.getArray("regions").getArray()),
                        "base"),
                new LegalNumber(row.getString("legal_number")),
                row.getString("language"),
                row.getString("mail_domain"),
                Application.State.valueOf(row.getString("status")),
                row.getTimestamp("created_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getObject("tenant_id", UUID.class));
    }
}
