package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.privacy.FieldCipher;

/**
 * The people whom the archive of another platform names as members of the association. None of them is one here: an administrator invites
 * them anew, with roles of the administrator's own choice, or lets go of them; after half a year they are forgotten.
 */
@ApplicationScoped
@Transactional
public class FormerMembers implements ErasureReach {
    private static final Duration KEPT = Duration.ofDays(183);
    private static final int MOST = 500;
    private static final String SELECT =
            "select id, name, email, roles from admin.former_member where tenant_id = :tenant ";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Erasure erasure;
    private final Clock clock;

    @Inject
    FormerMembers(TenantDatabase database, FieldCipher cipher, Erasure erasure, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** All of them that are still to be invited or let go. */
    public List<FormerMember> all() {
        return opened(database.sql(SELECT + "order by id limit " + MOST));
    }

    /** The one with this id. */
    public Optional<FormerMember> find(UUID id) {
        return opened(database.sql(SELECT + "and id = :id").bind("id", id)).stream()
                .findFirst();
    }

    /** Lets go of one: nothing is kept of the person. */
    public void remove(UUID id) {
        int removed = database.sql("delete from admin.former_member where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
        if (removed > 0) {
            erasure.erasePerson(id);
        }
    }

    /** Somebody was invited to this address. */
    void invited(EmailAddress address) {
        all().stream()
                .filter(one ->
                        EmailAddress.parse(one.email()).filter(address::equals).isPresent())
                .forEach(one -> remove(one.id()));
    }

    /** Forgets those whom nobody has invited in half a year. */
    void forget() {
        database.sql("select id from admin.former_member where tenant_id = :tenant and arrived_at < :before")
                .bind("before", clock.instant().minus(KEPT))
                .list(UUID.class)
                .forEach(this::remove);
    }

    @Override
    public void reach(ErasedPersons who) {
        who.addresses().forEach(this::invited);
    }

    private List<FormerMember> opened(SqlStatement select) {
        List<Row> rows = select.list(Row.class);
        cipher.load(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new FormerMember(
                        row.id,
                        cipher.decrypt(row.id, "former_member.name", row.name).orElse(""),
                        cipher.decrypt(row.id, "former_member.email", row.email).orElse(""),
                        row.known()))
                .toList();
    }

    private record Row(UUID id, byte[] name, byte[] email, List<String> roles) {
        /** Words that are no role that somebody may give are left out: anybody may have written the archive. */
        Set<Role> known() {
            Set<Role> known = EnumSet.noneOf(Role.class);
            InvitationRequest.grantable().stream()
                    .filter(role -> roles.contains(role.name()))
                    .forEach(known::add);
            return known;
        }
    }

    /**
     * Somebody who was a member elsewhere, by the word of the archive.
     *
     * @param name  may be empty
     * @param email where to write to
     * @param roles as what
     */
    public record FormerMember(UUID id, String name, String email, Set<Role> roles) {}
}
