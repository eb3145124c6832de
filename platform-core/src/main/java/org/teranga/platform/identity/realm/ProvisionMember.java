package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Gives somebody an account and makes this person a member of the association that is open. The realm gets a user name that says nothing;
 * roles and name stay with us. To be called outside a transaction, since it waits for Keycloak.
 */
@ApplicationScoped
public class ProvisionMember {
    private final Realm realm;
    private final RealmClients clients;
    private final ProvisionHosts hosts;
    private final Members members;
    private final Operators operators;

    @Inject
    ProvisionMember(Realm realm, RealmClients clients, ProvisionHosts hosts, Members members, Operators operators) {
        this.realm = realm;
        this.clients = clients;
        this.hosts = hosts;
        this.members = members;
        this.operators = operators;
    }

    /**
     * A member with a random user name and a password that must be replaced at the first sign-in.
     *
     * @param roles as what; at least one
     * @param name  what to call the person; empty where nobody said
     * @throws RealmAway where Keycloak cannot be reached; nothing has happened then, or it can be repeated
     */
    public NewAccount invite(Set<Role> roles, String name) {
        String userName = "u-" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        String password = Password.once();
        UUID subject = realm.putAccount(userName, Password.toReplace(password));
        admit(subject, roles, name);
        return new NewAccount(subject, userName, password);
    }

    /** A user name for somebody who has no account yet; it says nothing of the person. */
    public static String freshUserName() {
        return Password.randomName();
    }

    /**
     * A member who was invited and has chosen a password: the account is made here. One that exists is left alone, with its password.
     *
     * @param userName what {@link #freshUserName} gave
     * @return the account; empty where one of this name exists
     * @throws PasswordRefused where the rules of the realm do not take the password
     * @throws RealmAway       where Keycloak cannot be reached
     */
    public Optional<UUID> enrol(String userName, String password, NewMember member) {
        Optional<UUID> made = realm.newAccount(userName);
        made.ifPresent(subject -> {
            boolean done = false;
            try {
                realm.setPassword(subject, Password.chosen(password));
                join(subject);
                members.admit(subject, member);
                done = true;
            } finally {
                if (!done) {
                    realm.close(subject);
                }
            }
        });
        return made;
    }

    /** Whether an account is of the association that is open and of nobody else: no other association, and not the platform. */
    public boolean isOurs(UUID subject) {
        return !operators.include(subject)
                && Set.of(TenantContext.required().slug()).containsAll(realm.organizationsOf(subject));
    }

    /**
     * Another password for somebody who has an account.
     *
     * @throws PasswordRefused where the rules of the realm do not take it
     * @throws RealmAway       where Keycloak cannot be reached
     */
    public void replacePassword(UUID subject, String password) {
        realm.setPassword(subject, Password.chosen(password));
    }

    /**
     * A member whose password is the user name. Again with the same user name changes roles and name.
     *
     * @throws IllegalStateException outside development
     */
    public NewAccount demo(String userName, Set<Role> roles, String name) {
        NewAccount account = demoAccount(userName);
        admit(account.subject(), roles, name);
        return account;
    }

    /**
     * As {@link #demo(String, Set, String)}, with all that is known of the member.
     *
     * @throws IllegalStateException outside development
     */
    public NewAccount demo(String userName, NewMember member) {
        NewAccount account = demoAccount(userName);
        join(account.subject());
        members.admit(account.subject(), member);
        return account;
    }

    /**
     * An operator of the platform whose password is the user name.
     *
     * @throws IllegalStateException outside development
     */
    public NewAccount demoOperator(String userName) {
        NewAccount account = demoAccount(userName);
        hosts.ensure(Optional.empty());
        operators.add(account.subject());
        return account;
    }

    private NewAccount demoAccount(String userName) {
        if (!clients.development()) {
            throw new IllegalStateException("demo accounts exist in development only; " + userName + " was asked for");
        }
        return new NewAccount(realm.putAccount(userName, Password.demo(userName)), userName, userName);
    }

    private void admit(UUID subject, Set<Role> roles, String name) {
        join(subject);
        members.admit(subject, roles, name);
    }

    private void join(UUID subject) {
        Tenant tenant = TenantContext.required();
        hosts.ensure(Optional.of(tenant));
        realm.join(tenant.slug(), subject);
    }
}
