package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.SecretText;

/** The invitations of the open association. */
@ApplicationScoped
class Invitations {
    private static final String NAME = "invitation.name";
    private static final String EMAIL = "invitation.email";
    private static final String SELECT =
            "select id, subject, user_name, roles, languages, language, name, email, sent_at,"
                    + " expires_at, accepted_at, held from admin.invitation where tenant_id = :tenant ";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    @Inject
    Invitations(TenantDatabase database, FieldCipher cipher, KeyedHash hash) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
    }

    /** Adds one; false where one to this address is open already. */
    boolean add(Invitation invitation, SecretText link, @Nullable UUID by) {
        EmailAddress address = new EmailAddress(invitation.email());
        return database.sql(
                                "insert into admin.invitation (tenant_id, id, subject, user_name, roles, languages, language, name,"
                                        + " email, email_hash, link_hash, invited_by, sent_at, expires_at, held)"
                                        + " values (:tenant, :id, :subject, :userName, :roles, :languages, :language, :name,"
                                        + " :email, :emailHash, :linkHash, :by, :sentAt, :expiresAt, :held)"
                                        + " on conflict (tenant_id, email_hash) where accepted_at is null do nothing")
                        .bind("id", invitation.id())
                        .bind("subject", invitation.subject())
                        .bind("userName", invitation.userName())
                        .bindTexts(
                                "roles",
                                invitation.roles().stream().map(Role::name).toList())
                        .bindTexts("languages", invitation.languages())
                        .bind("language", invitation.language())
                        .bind("name", cipher.encrypt(invitation.person(), NAME, invitation.name()))
                        .bind("email", cipher.encrypt(invitation.person(), EMAIL, address.value()))
                        .bind("emailHash", hash.email(address))
                        .bind("linkHash", link.hash())
                        .bind("by", by)
                        .bind("sentAt", invitation.sentAt())
                        .bind("expiresAt", invitation.expiresAt())
                        .bind("held", invitation.held())
                        .update()
                == 1;
    }

    /** The one behind a link. */
    Optional<Invitation> behind(SecretText link) {
        return opened(select("and link_hash = :link and not held").bind("link", link.hash())).stream()
                .findFirst();
    }

    /** The one with this id. */
    Optional<Invitation> find(UUID id) {
        return opened(select("and id = :id").bind("id", id)).stream().findFirst();
    }

    /** The one with this id. Until the transaction ends nobody else changes it. */
    Optional<Invitation> lock(UUID id) {
        return opened(select("and id = :id for update").bind("id", id)).stream().findFirst();
    }

    /** The one to this address that was not used yet. */
    Optional<Invitation> to(EmailAddress address) {
        return opened(select("and email_hash = :email and accepted_at is null").bind("email", hash.email(address)))
                .stream()
                .findFirst();
    }

    /** All that were ever sent to this address and are still here, without links of members for another password. */
    List<UUID> allTo(EmailAddress address) {
        return database.sql("select id from admin.invitation"
                        + " where tenant_id = :tenant and email_hash = :email and subject is null")
                .bind("email", hash.email(address))
                .list(UUID.class);
    }

    /** Those who were invited and have not come yet, the latest first. */
    List<Invitation> waiting() {
        return opened(select("and accepted_at is null and subject is null order by sent_at desc, id limit 200"));
    }

    /** A second person has agreed: the invitation waits no more. */
    void release(UUID id, SecretText link, Instant sentAt, Instant expiresAt) {
        change("held = false", "id = :id").bind("id", id).update();
        renew(id, link, sentAt, expiresAt);
    }

    /** Gives one another user name. */
    void rename(UUID id, String userName) {
        change("user_name = :userName", "id = :id")
                .bind("userName", userName)
                .bind("id", id)
                .update();
    }

    /** Gives one another link; the one before leads nowhere any more. */
    void renew(UUID id, SecretText link, Instant sentAt, Instant expiresAt) {
        change("link_hash = :link, sent_at = :sentAt, expires_at = :expiresAt", "id = :id")
                .bind("link", link.hash())
                .bind("sentAt", sentAt)
                .bind("expiresAt", expiresAt)
                .bind("id", id)
                .update();
    }

    /** Lets one use it; false where it was used, or somebody else is using it since the given moment. */
    boolean claim(UUID id, Instant now, Instant cutOff) {
        return change(
                                "claimed_at = :now",
                                "id = :id and accepted_at is null and (claimed_at is null or claimed_at < :cutOff)")
                        .bind("now", now)
                        .bind("id", id)
                        .bind("cutOff", cutOff)
                        .update()
                == 1;
    }

    /** Gives a claim back. */
    void unclaim(UUID id) {
        change("claimed_at = null", "id = :id").bind("id", id).update();
    }

    /** Ends one that was used; false where that was done before. */
    boolean used(UUID id, Instant at) {
        return change("accepted_at = :at", "id = :id and accepted_at is null")
                        .bind("at", at)
                        .bind("id", id)
                        .update()
                == 1;
    }

    /** Removes one. */
    void remove(UUID id) {
        database.sql("delete from admin.invitation where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    /** Removes those of an account. */
    void removeOf(UUID subject) {
        database.sql("delete from admin.invitation where tenant_id = :tenant and subject = :subject")
                .bind("subject", subject)
                .update();
    }

    /** The ids of those that ended before a moment, without their accounts' own. */
    List<UUID> endedBefore(Instant moment) {
        return database.sql("select id from admin.invitation"
                        + " where tenant_id = :tenant and coalesce(accepted_at, expires_at) < :moment limit 1000")
                .bind("moment", moment)
                .list(UUID.class);
    }

    private SqlStatement select(String which) {
        return database.sql(SELECT + which);
    }

    private SqlStatement change(String what, String which) {
        return database.sql("update admin.invitation set " + what + " where tenant_id = :tenant and " + which);
    }

    private List<Invitation> opened(SqlStatement select) {
        List<Row> rows = select.list(Row.class);
        cipher.load(rows.stream().map(Row::person).toList());
        return rows.stream().map(this::opened).toList();
    }

    private Invitation opened(Row row) {
        return new Invitation(
                row.id,
                row.subject,
                row.userName,
                row.roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                row.languages,
                row.language,
                cipher.decrypt(row.person(), NAME, row.name).orElse(""),
                cipher.decrypt(row.person(), EMAIL, row.email).orElse(""),
                row.sentAt,
                row.expiresAt,
                row.acceptedAt,
                row.held);
    }

    private record Row(
            UUID id,
            @Nullable UUID subject,
            String userName,
            List<String> roles,
            List<String> languages,
            String language,
            byte[] name,
            byte[] email,
            Instant sentAt,
            Instant expiresAt,
            @Nullable Instant acceptedAt,
            boolean held) {
        /** As {@link Invitation#person}. */
        UUID person() {
            return subject == null ? id : subject;
        }
    }
}
