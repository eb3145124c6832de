package org.teranga.platform.privacy.key;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The keys that a request or a job has unwrapped so far. They do not outlive it, so that an erasure holds on every node from the next
 * request on. Keys made in a transaction that is rolled back are forgotten, since nothing sealed under them could be opened again.
 */
@RequestScoped
public class KeyRing {
    private final MasterKey master;
    private final WrappedKeys stored;
    private final TransactionOutcome outcome;
    private final Map<UUID, TenantSecret> secrets = new HashMap<>();
    private final Map<Holder, Optional<PersonKey>> keys = new HashMap<>();

    @Inject
    public KeyRing(MasterKey master, WrappedKeys stored, TransactionOutcome outcome) {
        this.master = master;
        this.stored = stored;
        this.outcome = outcome;
    }

    /**
     * The secret of the open tenant; its first use makes it.
     *
     * @throws AlreadyErased where the association was erased
     */
    public TenantSecret secret() {
        UUID tenant = TenantContext.required().id();
        TenantSecret known = secrets.get(tenant);
        return known != null
                ? known
                : unwrapped(tenant, storedSecret(tenant)).orElseThrow(() -> new AlreadyErased("association", tenant));
    }

    /** The secret of the open tenant for reading: empty where there is none yet, or none any more. */
    private Optional<TenantSecret> secretForReading() {
        UUID tenant = TenantContext.required().id();
        TenantSecret known = secrets.get(tenant);
        return known != null ? Optional.of(known) : stored.tenantKey().flatMap(key -> unwrapped(tenant, key));
    }

    private Optional<TenantSecret> unwrapped(UUID tenant, WrappedKey key) {
        byte[] wrapped = key.bytes();
        if (wrapped == null) {
            return Optional.empty();
        }
        TenantSecret secret = TenantSecret.unwrap(master, tenant, wrapped);
        secrets.put(tenant, secret);
        return Optional.of(secret);
    }

    private WrappedKey storedSecret(UUID tenant) {
        return stored.tenantKey().orElseGet(() -> {
            stored.addTenantKey(TenantSecret.fresh(master, tenant));
            return stored.tenantKey()
                    .orElseThrow(() -> new IllegalStateException("the association's key was stored and is not there"));
        });
    }

    /** The key of a person; empty where it was erased or never had one. */
    public Optional<PersonKey> find(UUID person) {
        load(Set.of(person));
        return keys.getOrDefault(holder(person), Optional.empty());
    }

    /**
     * The key of a person; its first use makes it.
     *
     * @throws AlreadyErased where the person was erased
     */
    public PersonKey forWriting(UUID person) {
        prepare(Set.of(person));
        return keys.getOrDefault(holder(person), Optional.empty())
                .orElseThrow(() -> new AlreadyErased("person", person));
    }

    /** Unwraps the keys of these persons that are not here yet, in one query. */
    public void load(Collection<UUID> persons) {
        Set<UUID> wanted = new HashSet<>();
        for (UUID person : persons) {
            if (!keys.containsKey(holder(person))) {
                wanted.add(person);
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        secretForReading()
                .ifPresent(secret -> stored.personKeys(wanted)
                        .forEach((person, wrapped) -> keys.put(
                                holder(person),
                                Optional.ofNullable(wrapped.bytes()).map(key -> secret.unwrap(person, key)))));
    }

    /** As {@link #load}, and makes the keys of those who have none, in one statement. */
    public void prepare(Collection<UUID> persons) {
        load(persons);
        TenantSecret secret = secret();
        Map<UUID, byte[]> fresh = new LinkedHashMap<>();
        for (UUID person : persons) {
            if (!keys.containsKey(holder(person))) {
                fresh.put(person, secret.wrap(person, Bytes.random()));
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        Set<UUID> added = stored.addPersonKeys(fresh);
        fresh.forEach((person, wrapped) -> {
            if (added.contains(person)) {
                keys.put(holder(person), Optional.of(secret.unwrap(person, wrapped)));
            }
        });
        Set<Holder> made = new HashSet<>();
        added.forEach(person -> made.add(holder(person)));
        outcome.afterRollback(() -> keys.keySet().removeAll(made));
        if (added.size() < fresh.size()) {
            load(persons);
        }
    }

    public void forget(UUID person) {
        keys.remove(holder(person));
    }

    public void forgetAll() {
        secrets.clear();
        keys.clear();
    }

    private static Holder holder(UUID person) {
        return new Holder(TenantContext.required().id(), person);
    }

    private record Holder(UUID tenant, UUID person) {}
}
