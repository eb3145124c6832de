package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;

/**
 * The realm of an assembly: accounts, organizations and who belongs to which, remembered in the process, under the contract of
 * {@link Realm}. What passwords, sessions and tokens do is tested in the server, with the real one.
 */
@Specializes
@ApplicationScoped
public class RememberedRealm extends Realm {
    private static final int SHORTEST_PASSWORD = 12;

    private final Map<String, UUID> accounts = new ConcurrentHashMap<>();
    private final Map<String, Set<UUID>> organizations = new ConcurrentHashMap<>();
    private final Map<UUID, String> passwords = new ConcurrentHashMap<>();
    private final Set<UUID> disabled = ConcurrentHashMap.newKeySet();
    private final Set<String> clients = ConcurrentHashMap.newKeySet();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    @Inject
    RememberedRealm(RealmAddress address) {
        super(address, Optional.empty());
    }

    /** The account of this name, made where there is none. */
    public UUID account(String userName) {
        return accounts.computeIfAbsent(userName, any -> UUID.randomUUID());
    }

    /** Whether nobody answers from now on. */
    public void away(boolean now) {
        away = now;
    }

    /** Knows an account from now on. */
    public void knowsOf(UUID subject) {
        accounts.put("u-" + subject, subject);
    }

    /** Whether an account may sign in. */
    boolean enabled(UUID subject) {
        return accounts.containsValue(subject) && !disabled.contains(subject);
    }

    /** Whether it has this client. */
    boolean hasClient(String id) {
        return clients.contains(id);
    }

    /** Whether a session was ended. */
    public boolean hasEnded(String session) {
        return ended.contains(session);
    }

    private void answer() {
        if (away) {
            throw new RealmAway(new IllegalStateException("as the test wants"));
        }
    }

    /** Whether an account may come in for an association. */
    public boolean mayEnter(String slug, UUID subject) {
        return !disabled.contains(subject)
                && organizations.getOrDefault(slug, Set.of()).contains(subject);
    }

    /** Whether it has anything of an association. */
    public boolean knows(String slug) {
        return organizations.containsKey(slug) || clients.contains("association-" + slug);
    }

    /** The password that was chosen for an account; empty where none was. */
    public Optional<String> password(UUID subject) {
        return Optional.ofNullable(passwords.get(subject));
    }

    @Override
    public void putOrganization(String slug, String name) {
        answer();
        organizations.computeIfAbsent(slug, any -> ConcurrentHashMap.newKeySet());
    }

    @Override
    void touch() {
        answer();
    }

    @Override
    void putClient(ClientRepresentation wanted) {
        answer();
        clients.add(wanted.getClientId());
    }

    @Override
    void removeClient(String clientId) {
        answer();
        clients.remove(clientId);
    }

    @Override
    UUID putAccount(String userName, CredentialRepresentation password) {
        answer();
        return account(userName);
    }

    @Override
    Optional<UUID> newAccount(String userName) {
        answer();
        UUID fresh = UUID.randomUUID();
        return accounts.putIfAbsent(userName, fresh) == null ? Optional.of(fresh) : Optional.empty();
    }

    @Override
    Set<String> organizationsOf(UUID subject) {
        answer();
        return organizations.entrySet().stream()
                .filter(one -> one.getValue().contains(subject))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    void setPassword(UUID subject, CredentialRepresentation password) {
        answer();
        if (password.getValue().length() < SHORTEST_PASSWORD) {
            throw new PasswordRefused(new IllegalArgumentException("too short"));
        }
        passwords.put(subject, password.getValue());
    }

    @Override
    public Optional<String> userName(UUID subject) {
        answer();
        return accounts.entrySet().stream()
                .filter(one -> one.getValue().equals(subject))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    boolean demandSecondFactor(UUID subject) {
        answer();
        return true;
    }

    @Override
    boolean knows(UUID subject) {
        answer();
        return accounts.containsValue(subject);
    }

    @Override
    void removeOrganization(String slug) {
        answer();
        organizations.remove(slug);
    }

    @Override
    public void join(String slug, UUID subject) {
        answer();
        Set<UUID> members = organizations.get(slug);
        if (members == null) {
            throw new IllegalStateException("the realm has no organization " + slug);
        }
        members.add(subject);
    }

    @Override
    public boolean leave(String slug, UUID subject) {
        answer();
        organizations.getOrDefault(slug, ConcurrentHashMap.newKeySet()).remove(subject);
        return organizationsOf(subject).isEmpty();
    }

    @Override
    public void disable(UUID subject) {
        answer();
        disabled.add(subject);
    }

    @Override
    public void enable(UUID subject) {
        answer();
        disabled.remove(subject);
    }

    @Override
    public void close(UUID subject) {
        answer();
        accounts.values().remove(subject);
        organizations.values().forEach(members -> members.remove(subject));
        disabled.remove(subject);
        passwords.remove(subject);
    }

    @Override
    public void endSession(String realmSession) {
        answer();
        ended.add(realmSession);
    }
}
