package org.teranga.tenantadmin.transfer.archive.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.BulkCipher;

/**
 * Keeps whom an archive of elsewhere names as members, to be invited anew: name, address and roles, each under a key of its own. It gives
 * nobody anything. Who has no address there stays out: nobody could be invited.
 */
public final class FormerMemberWriter implements RowsLeftOut {
    /** The table in which members stand. */
    public static final String OF = "platform.membership";

    private static final int LONGEST = 300;

    private final ArchiveTable table;
    private final BulkCipher cipher;
    private final Instant at;

    public FormerMemberWriter(ArchiveTable table, BulkCipher cipher, Instant at) {
        this.table = table;
        this.cipher = cipher;
        this.at = at;
    }

    @Override
    public void write(TenantDatabase database, List<Map<String, @Nullable String>> rows) {
        List<Row> named = new ArrayList<>();
        for (Map<String, @Nullable String> row : rows) {
            text(row, "email")
                    .ifPresent(email -> named.add(
                            new Row(Uuid7.at(at), email, text(row, "name").orElse(""), roles(row.get("roles")))));
        }
        if (named.isEmpty()) {
            return;
        }
        cipher.prepare(named.stream().map(Row::id).toList());
        database.sql("insert into admin.former_member (tenant_id, id, name, email, roles, arrived_at)"
                        + " values (:tenant, :id, :name, :email, :roles, :at)")
                .bind("at", at)
                .updateEach(
                        named,
                        (one, values) -> values.bind("id", one.id)
                                .bind("name", cipher.seal(one.id, "former_member.name", Optional.of(one.name)))
                                .bind("email", cipher.seal(one.id, "former_member.email", Optional.of(one.email)))
                                .bindTexts("roles", one.roles));
    }

    private Optional<String> text(Map<String, @Nullable String> row, String name) {
        Optional<Column> column =
                table.columns().stream().filter(one -> one.name().equals(name)).findFirst();
        String cell = row.get(name);
        if (column.isEmpty() || cell == null || cell.equals(ArchiveCells.ERASED)) {
            return Optional.empty();
        }
        return Optional.ofNullable(ArchiveCells.read(column.get(), cell))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    /** The words of an array as PostgreSQL writes it; which of them are roles is seen when they are read. */
    private static List<String> roles(@Nullable String array) {
        List<String> roles = new ArrayList<>();
        if (array != null && array.matches("\\{[A-Z_,]{0,200}}")) {
            for (String role : array.substring(1, array.length() - 1).split(",")) {
                if (!role.isEmpty()) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private record Row(UUID id, String email, String name, List<String> roles) {}
}
