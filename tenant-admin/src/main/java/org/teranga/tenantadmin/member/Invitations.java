package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.SecretText;

/** The invitations of the open association. */
@ApplicationScoped
class Invitations {
    private static final String NAME = "invitation.name";
    private static final String EMAIL = "invitation.email";
    private static final String COLUMNS =
            "select id, subject, user_name, roles, languages, language, name, email, sent_at,"
                    + " expires_at, accepted_at, held from admin.invitation ";

    private final TenantSql sql;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    @Inject
    Invitations(TenantSql sql, FieldCipher cipher, KeyedHash hash) {
        this.sql = sql;
        this.cipher = cipher;
        this.hash = hash;
    }

    /** Adds one; false where one to this address is open already. */
    boolean add(Invitation invitation, SecretText link, @Nullable UUID by) {
        EmailAddress address = new EmailAddress(invitation.email());
        return sql.change(
                        "insert into admin.invitation (id, subject, user_name, roles, languages, language, name, email,"
                                + " email_hash, link_hash, invited_by, sent_at, expires_at, held)"
                                + " values (?, ?, ?, ?::text[], ?::text[], ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (tenant_id, email_hash) where accepted_at is null do nothing",
                        invitation.id(),
                        invitation.subject(),
                        invitation.userName(),
                        array(invitation.roles().stream().map(Role::name).collect(Collectors.toSet())),
                        array(invitation.languages()),
                        invitation.language(),
                        cipher.encrypt(invitation.person(), NAME, invitation.name()),
                        cipher.encrypt(invitation.person(), EMAIL, address.value()),
                        hash.email(address),
                        link.hash(),
                        by,
                        invitation.sentAt(),
                        invitation.expiresAt(),
                        invitation.held())
                == 1;
    }

    /** The one behind a link. */
    Optional<Invitation> behind(SecretText link) {
        return opened(sql.list(COLUMNS + "where link_hash = ? and not held", Invitations::row, link.hash())).stream()
                .findFirst();
    }

    /** The one with this id. */
    Optional<Invitation> find(UUID id) {
        return opened(sql.list(COLUMNS + "where id = ?", Invitations::row, id)).stream()
                .findFirst();
    }

    /** The one with this id. Until the transaction ends nobody else changes it. */
    Optional<Invitation> lock(UUID id) {
        return opened(sql.list(COLUMNS + "where id = ? for update", Invitations::row, id)).stream()
                .findFirst();
    }

    /** The one to this address that was not used yet. */
    Optional<Invitation> to(EmailAddress address) {
        return opened(sql.list(
                        COLUMNS + "where email_hash = ? and accepted_at is null",
                        Invitations::row,
                        hash.email(address)))
                .stream()
                .findFirst();
    }

    /** All that were ever sent to this address and are still here, without links of members for another password. */
    List<UUID> allTo(EmailAddress address) {
        return sql.list(
                "select id from admin.invitation where email_hash = ? and subject is null",
                row -> row.getObject(1, UUID.class),
                hash.email(address));
    }

    /** Those who were invited and have not come yet, the latest first. */
    List<Invitation> waiting() {
        return opened(sql.list(
                COLUMNS + "where accepted_at is null and subject is null order by sent_at desc, id limit 200",
                Invitations::row));
    }

    /** A second person has agreed: the invitation waits no more. */
    void release(UUID id, SecretText link, Instant sentAt, Instant expiresAt) {
        sql.change("update admin.invitation set held = false where id = ?", id);
        renew(id, link, sentAt, expiresAt);
    }

    /** Gives one another user name. */
    void rename(UUID id, String userName) {
        sql.change("update admin.invitation set user_name = ? where id = ?", userName, id);
    }

    /** Gives one another link; the one before leads nowhere any more. */
    void renew(UUID id, SecretText link, Instant sentAt, Instant expiresAt) {
        sql.change(
                "update admin.invitation set link_hash = ?, sent_at = ?, expires_at = ? where id = ?",
                link.hash(),
                sentAt,
                expiresAt,
                id);
    }

    /** Lets one use it; false where it was used, or somebody else is using it since the given moment. */
    boolean claim(UUID id, Instant now, Instant cutOff) {
        return sql.change(
                        "update admin.invitation set claimed_at = ? where id = ? and accepted_at is null"
                                + " and (claimed_at is null or claimed_at < ?)",
                        now,
                        id,
                        cutOff)
                == 1;
    }

    /** Gives a claim back. */
    void unclaim(UUID id) {
        sql.change("update admin.invitation set claimed_at = null where id = ?", id);
    }

    /** Ends one that was used; false where that was done before. */
    boolean used(UUID id, Instant at) {
        return sql.change("update admin.invitation set accepted_at = ? where id = ? and accepted_at is null", at, id)
                == 1;
    }

    /** Removes one. */
    void remove(UUID id) {
        sql.change("delete from admin.invitation where id = ?", id);
    }

    /** Removes those of an account. */
    void removeOf(UUID subject) {
        sql.change("delete from admin.invitation where subject = ?", subject);
    }

    /** The ids of those that ended before a moment, without their accounts' own. */
    List<UUID> endedBefore(Instant moment) {
        return sql.list(
                "select id from admin.invitation where coalesce(accepted_at, expires_at) < ? limit 1000",
                row -> row.getObject(1, UUID.class),
                moment);
    }

    private List<Invitation> opened(List<Row> rows) {
        cipher.load(rows.stream().map(row -> row.bare.person()).toList());
        return rows.stream().map(this::opened).toList();
    }

    private Invitation opened(Row row) {
        Invitation bare = row.bare;
        return new Invitation(
                bare.id(),
                bare.subject(),
                bare.userName(),
                bare.roles(),
                bare.languages(),
                bare.language(),
                cipher.decrypt(bare.person(), NAME, row.name).orElse(""),
                cipher.decrypt(bare.person(), EMAIL, row.email).orElse(""),
                bare.sentAt(),
                bare.expiresAt(),
                bare.acceptedAt(),
                bare.held());
    }

    private static Row row(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        texts(row, "roles").stream().map(Role::valueOf).forEach(roles::add);
        var accepted = row.getTimestamp("accepted_at");
        Invitation bare = new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("user_name"),
                roles,
                texts(row, "languages"),
                row.getString("language"),
                "",
                "",
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                accepted == null ? null : accepted.toInstant(),
                row.getBoolean("held"));
        return new Row(bare, row.getBytes("name"), row.getBytes("email"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** As PostgreSQL reads an array; roles and codes have no letter that would have to be quoted. */
    private static String array(Collection<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    private record Row(Invitation bare, byte[] name, byte[] email) {}
}
