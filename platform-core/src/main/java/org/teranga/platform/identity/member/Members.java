package org.teranga.platform.identity.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.SealedMember;
import org.teranga.platform.privacy.FieldCipher;

/**
 * The members of the association that is open: who is one, as what, and what to call them. What is changed here holds from the next
 * request on, at every node. Names are sealed under the key of the person whose id is the account's subject.
 */
@ApplicationScoped
@Transactional
public class Members {
    private final Memberships memberships;
    private final MemberBook book;
    private final FieldCipher cipher;
    private final Event<MembershipEnded> ended;

    @Inject
    Members(Memberships memberships, MemberBook book, FieldCipher cipher, Event<MembershipEnded> ended) {
        this.memberships = memberships;
        this.book = book;
        this.cipher = cipher;
        this.ended = ended;
    }

    /** This person as a member; empty where it is none, or is suspended. */
    public Optional<Account> find(UUID subject) {
        return memberships
                .find(subject)
                .filter(membership -> !membership.suspended())
                .map(Members::account);
    }

    /** As {@link #find}, with the name still sealed: for {@link #name}. */
    public Optional<SealedMember> sealed(UUID subject) {
        return memberships.find(subject).filter(membership -> !membership.suspended());
    }

    /** What to call this member; empty where nobody said, or who it was has been erased. */
    public String name(SealedMember member) {
        return names(List.of(member)).getOrDefault(member.subject(), "");
    }

    /** Those of these people who are members and not suspended. */
    public Set<UUID> active(Collection<UUID> subjects) {
        return memberships.find(subjects).stream()
                .filter(membership -> !membership.suspended())
                .map(SealedMember::subject)
                .collect(Collectors.toSet());
    }

    /** Every member, the oldest first; suspended ones too. */
    public List<Account> all() {
        return memberships.all().stream().map(Members::account).toList();
    }

    /** What to call those of all members, suspended ones too, who may do this. */
    public Map<UUID, String> namesOfAble(Permission permission) {
        return names(memberships.all().stream()
                .filter(one ->
                        one.roles().stream().anyMatch(role -> role.permissions().contains(permission)))
                .toList());
    }

    /** What to call these people; who is no member, or has been erased, is not in it. */
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return names(memberships.find(subjects));
    }

    /** As {@link #names}, without those who were welcomed and are nothing else here: for lists that say who did what. */
    public Map<UUID, String> namesToList(Collection<UUID> subjects) {
        return names(memberships.find(subjects).stream()
                .filter(membership -> !membership.roles().equals(Set.of(Role.RESIDENT)))
                .toList());
    }

    private Map<UUID, String> names(List<SealedMember> memberships) {
        List<SealedMember> found = memberships.stream()
                .filter(membership -> membership.sealedName().length > 0)
                .toList();
        cipher.load(found.stream().map(SealedMember::subject).toList());
        Map<UUID, String> names = new HashMap<>();
        for (SealedMember membership : found) {
            cipher.decrypt(membership.subject(), MemberBook.NAME, membership.sealedName())
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
        book.admit(subject, new NewMember(roles, List.of(), name, Optional.empty()));
    }

    /** As {@link #admit(UUID, Set, String)}, with all that is known of the member. */
    public void admit(UUID subject, NewMember member) {
        book.admit(subject, member);
    }

    /** Ends a membership; false where there was none. */
    public boolean dismiss(UUID subject) {
        boolean was = memberships.remove(subject);
        if (was) {
            ended.fire(new MembershipEnded(subject));
        }
        return was;
    }

    private static Account account(SealedMember membership) {
        return new Account(membership.subject(), membership.roles());
    }
}
