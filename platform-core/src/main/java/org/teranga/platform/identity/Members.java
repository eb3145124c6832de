package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.privacy.FieldCipher;

/**
 * The members of the association that is open: who is one, as what, and what to call them. What is changed here holds from the next
 * request on, at every node. Names are sealed under the key of the person whose id is the account's subject.
 */
@ApplicationScoped
@Transactional
public class Members {
    private static final String NAME = "membership.name";

    private final Memberships memberships;
    private final FieldCipher cipher;

    @Inject
    Members(Memberships memberships, FieldCipher cipher) {
        this.memberships = memberships;
        this.cipher = cipher;
    }

    /** This person as a member; empty where it is none. */
    public Optional<Account> find(UUID subject) {
        return memberships.find(subject).map(Members::account);
    }

    /** Every member, the oldest first. */
    public List<Account> all() {
        return memberships.all().stream().map(Members::account).toList();
    }

    /** What to call these people; who is no member, or has been erased, is not in it. */
    public Map<UUID, String> names(Collection<UUID> subjects) {
        List<Membership> found = memberships.find(subjects).stream()
                .filter(membership -> membership.sealedName().length > 0)
                .toList();
        cipher.load(found.stream().map(Membership::subject).toList());
        Map<UUID, String> names = new HashMap<>();
        for (Membership membership : found) {
            cipher.decrypt(membership.subject(), NAME, membership.sealedName())
                    .ifPresent(name -> names.put(membership.subject(), name));
        }
        return names;
    }

    /**
     * Makes somebody a member, or changes what the member is.
     *
     * @param subject the account, which is a member of the realm's organization already
     * @param roles   at least one
     * @param name    what to call the person; empty where nobody said
     */
    public void admit(UUID subject, Set<Role> roles, String name) {
        byte[] sealed = name.isBlank() ? new byte[0] : cipher.encrypt(subject, NAME, name.strip());
        memberships.put(new Membership(subject, roles, sealed));
    }

    /** Ends a membership; false where there was none. */
    public boolean dismiss(UUID subject) {
        return memberships.remove(subject);
    }

    private static Account account(Membership membership) {
        return new Account(membership.subject(), membership.roles());
    }
}
