package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.SecretText;

/** The invitations of the open association. */
@ApplicationScoped
public class Invitations {
    private static final String NAME = "invitation.name";
    private static final String EMAIL = "invitation.email";
    private static final int MOST = 200;

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Invitations(TenantDatabase database, FieldCipher cipher, KeyedHash hash) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
    }

    /** Adds one, by a statement: false where one to this address is open already, also where it was added at the same moment. */
    public boolean add(Invitation invitation, SecretText link, @Nullable UUID by) {
        EmailAddress address = new EmailAddress(invitation.email());
        database.flush();
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
        return opened(query("e.linkHash = :link and e.held = false")
                        .setParameter("link", link.hash())
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The one with this id. */
    Optional<Invitation> find(UUID id) {
        return opened(Stream.ofNullable(entities.find(Invitation.class, id)).toList()).stream()
                .findFirst();
    }

    /** The one with this id, for a change that needs neither name nor address. Until the transaction ends nobody else changes it. */
    Optional<Invitation> hold(UUID id) {
        return Optional.ofNullable(entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #hold}, with name and address. */
    Optional<Invitation> lock(UUID id) {
        return opened(hold(id).stream().toList()).stream().findFirst();
    }

    /** The one to this address that was not used yet. */
    public Optional<Invitation> to(EmailAddress address) {
        return opened(query("e.emailHash = :email and e.acceptedAt is null")
                        .setParameter("email", hash.email(address))
                        .getResultList())
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
    public List<Invitation> waiting() {
        return opened(query("e.acceptedAt is null and e.subject is null order by e.sentAt desc, e.id")
                .setMaxResults(MOST)
                .getResultList());
    }

    /** Removes one. */
    public void remove(UUID id) {
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

    private TypedQuery<Invitation> query(String which) {
        return entities.createQuery("select e from Invitation e where " + which, Invitation.class);
    }

    private List<Invitation> opened(List<Invitation> sealed) {
        cipher.load(sealed.stream().map(Invitation::person).toList());
        sealed.forEach(one -> one.opened(
                cipher.decrypt(one.person(), NAME, one.sealedName()).orElse(""),
                cipher.decrypt(one.person(), EMAIL, one.sealedEmail()).orElse("")));
        return sealed;
    }
}
