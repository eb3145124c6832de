package org.teranga.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.Refusal;

/**
 * The person who sends this request, and what they may do here. Empty until the sign-in of the request has been recognised, and for those
 * who are not signed in.
 */
@RequestScoped
public class CurrentPerson {
    private @Nullable Account account;
    private boolean operator;
    private Set<Permission> program = Set.of();
    private @Nullable UUID maker;

    /** Who it is, where somebody is signed in. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /** The permanent key of who it is. */
    public Optional<UUID> subject() {
        return account().map(Account::subject);
    }

    /**
     * The permanent key of who it is, for use cases that only signed-in people reach.
     *
     * @throws IllegalStateException where nobody is signed in
     */
    public UUID requiredSubject() {
        return subject()
                .orElseThrow(() -> new IllegalStateException(
                        "nobody is signed in. Maybe the resource is @Public and the use case needs somebody."));
    }

    /** Who sends this request, for rules that compare persons; {@link Actor#PLATFORM} where nobody is signed in. */
    public Actor actor() {
        if (account == null) {
            return Actor.PLATFORM;
        }
        if (maker != null) {
            return Actor.program(account.subject(), maker);
        }
        return operator ? Actor.operator(account.subject()) : Actor.account(account.subject());
    }

    /**
     * Refuses what needs a human.
     *
     * @throws Refusal not allowed where a program sends this request
     */
    public void requireHuman() {
        if (maker != null) {
            throw Refusal.forbidden("problem.detail.403");
        }
    }

    /** Whether a program sends this request. */
    public boolean isProgram() {
        return maker != null;
    }

    /** What the person is at this association. */
    public Set<Role> roles() {
        return account().map(Account::roles).orElse(Set.of());
    }

    /** What the person may do here. */
    public Set<Permission> permissions() {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        all.addAll(Role.permissions(roles()));
        all.addAll(program);
        if (operator) {
            all.add(Permission.OPERATE_PLATFORM);
        }
        return all;
    }

    /** Whether the person may do this here. */
    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    /** Called by the sign-in alone, and where the demonstration acts: this request is sent by a member of its association. */
    public void becomes(Account member) {
        account = Objects.requireNonNull(member, "member");
    }

    /** Called by the sign-in alone: this request is sent to the platform's own host by an operator of it. */
    public void becomesOperator(Account known) {
        becomes(known);
        operator = true;
    }

    /**
     * Called by the sign-in alone: this request is sent by a program of its association. What it does stands under its key's id.
     *
     * @param key     the key's id
     * @param madeBy  the member who made it: the person behind what it does
     * @param allowed what it may do at this moment; what no key can have is left out
     */
    public void becomesProgram(UUID key, UUID madeBy, Set<Permission> allowed) {
        becomes(new Account(key, Set.of()));
        maker = Objects.requireNonNull(madeBy, "madeBy");
        EnumSet<Permission> most = EnumSet.copyOf(Permission.ofPrograms());
        most.retainAll(allowed);
        program = Set.copyOf(most);
    }

    /** What this request knows of its sender, to be put down in the request scope of a lane. */
    Consumer<CurrentPerson> taken() {
        Account known = account;
        UUID madeBy = maker;
        boolean operates = operator;
        Set<Permission> allowed = program;
        return other -> {
            if (known != null && madeBy != null) {
                other.becomesProgram(known.subject(), madeBy, allowed);
            } else if (known != null && operates) {
                other.becomesOperator(known);
            } else if (known != null) {
                other.becomes(known);
            }
        };
    }
}
